/**
 * What every reader turns bytes into. Offsets count UTF-16 code units in `Document.text`, so that
 * `text.slice(start, end)` is always the quoted passage.
 */
export interface Document {
  readonly title: string;
  /** The decoded text with `\n` line ends and no byte order mark; nothing else is changed. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Block = Heading | Paragraph | ListItem | Boilerplate;

/** `text` is the span without its markers (bullets, `#`, "[edit]"). The title itself is no block. */
export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 for a section of the document, 2 for a section of that, and so on. */
  readonly level: number;
  readonly text: string;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface ListItem extends Span {
  readonly kind: 'item';
  /** 0 for a top-level item. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
}

/** Page furniture: kept so that every sentence can be accounted for, never derived from. */
export interface Boilerplate extends Span {
  readonly kind: 'boilerplate';
  /** Why it was taken for furniture, for a person to read. */
  readonly reason: string;
  readonly text: string;
}
