import type { Table } from '../model/document.ts';
import type { Clause } from './clause.ts';
import type { Token } from './language.ts';

/** What is longer than this, in UTF-16 code units, is no sentence that a rule could read. */
export const MAX_SENTENCE = 2000;

/** One sentence of the document, as the rules see it. */
export interface Sentence {
  /** One line, its references resolved where that is certain. */
  readonly text: string;
  /** The same line as printed: nothing resolved. */
  readonly printed: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** UTF-16 offsets of the sentence as printed, in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
  /** Sentences of one paragraph share a number. */
  readonly paragraph: number;
  readonly role: 'prose' | 'item' | 'lead-in';
  /** An item of a list, written out as the sentence that it leaves short; its list has it as printed. */
  readonly writtenOut?: true;
  /** What is printed bold in it: the terms that its author holds up. Absent where nothing is. */
  readonly bold?: readonly string[];
  /** A reference that could not be resolved for certain, such as 'It'. */
  readonly dangling?: string;
  /** Its pronouns, once they are resolved. */
  readonly references?: readonly Reference[];
}

/** A pronoun of a sentence with what it means; offsets count in the sentence's `text`. */
export interface Reference {
  /** As printed: 'her'. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** The name, or the phrase as the text has it; undefined where more than one thing may be meant. */
  readonly means: string | undefined;
  /** Whether what it means stands before it in the same sentence: the sentence is then whole without it. */
  readonly inside: boolean;
  /** Where the word stood in `printed`, if a name was written in its place, and by what the name was found. */
  readonly at?: number;
  readonly why?: string;
}

/** Neighbouring list items of one depth, with the line that introduces them, or the item that they stand under. */
export interface List {
  readonly leadIn: Sentence | undefined;
  readonly section: readonly string[];
  readonly items: readonly Sentence[];
  readonly ordered: boolean;
  /** 0 unless it stands under an item. */
  readonly depth: number;
}

/** A heading under those above it. */
export interface PlacedHeading {
  readonly text: string;
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
}

/** A table under its headings. */
export interface PlacedTable {
  readonly table: Table;
  readonly section: readonly string[];
}

export interface Outline {
  readonly sentences: readonly Sentence[];
  readonly lists: readonly List[];
  readonly tables: readonly PlacedTable[];
  readonly headings: readonly PlacedHeading[];
}
