/** The largest document that is read, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * What every reader turns bytes into. Offsets count UTF-16 code units in `Document.text`, so that
 * `text.slice(start, end)` is always the quoted passage.
 */
export interface Document {
  readonly title: string;
  /**
   * Of plain text and Markdown, the decoded source with `\n` line ends and no byte order mark; nothing else is
   * changed. Of HTML, what a reader of the page sees of its main content: the title, then a paragraph, heading, list
   * item, definition (`term: description`) or table row (`cell | cell`) a line, with an empty line around all but
   * items and rows.
   */
  readonly text: string;
  /** In the order of their starts; they do not overlap. */
  readonly blocks: readonly Block[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the document. `text` is the span without its markers (bullets, `#`, "[edit]"), on one line. */
export interface Passage extends Span {
  readonly text: string;
  /** In order; absent where `text` is the span as it is, or where only a walk over both can tell. */
  readonly runs?: readonly Run[];
  /** What is printed bold, in the document's text. */
  readonly strong?: readonly Span[];
}

/**
 * A stretch of a passage's `text`, from `at` to the next run, and where the document has it: character by character
 * where both are equally long, else as a whole (an entity, an escape).
 */
export interface Run extends Span {
  readonly at: number;
}

export type Block = Heading | Paragraph | ListItem | Definition | Table | Boilerplate;

/** The title itself is no block. */
export interface Heading extends Passage {
  readonly kind: 'heading';
  /** 1 for a section of the document, 2 for a section of that, and so on. */
  readonly level: number;
}

export interface Paragraph extends Passage {
  readonly kind: 'paragraph';
}

export interface ListItem extends Passage {
  readonly kind: 'item';
  /** 0 for a top-level item. */
  readonly depth: number;
  readonly ordered: boolean;
}

/** What the format itself marks as a term and its description. `text` is `term: description`. */
export interface Definition extends Passage {
  readonly kind: 'definition';
  readonly term: string;
}

/** Cells stand in columns: one that covers several columns or rows is in each of its places, as the same object. */
export interface Table extends Span {
  readonly kind: 'table';
  readonly caption: Passage | undefined;
  /** The names of the columns; empty when the table has none, as an infobox. */
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
}

/** The span is that of the row's own cells; one that reaches in from a row above lies outside. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
}

export interface Cell extends Passage {
  /** Whether the format calls it a heading, of its row or of a part of the table. */
  readonly heading: boolean;
}

/** Page furniture: kept so that every sentence can be accounted for, never derived from. */
export interface Boilerplate extends Passage {
  readonly kind: 'boilerplate';
  /** Why it was taken for furniture, for a person to read. */
  readonly reason: string;
}
