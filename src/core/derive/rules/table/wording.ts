import type { Reading } from '../../fact.ts';
import type { Label } from './label.ts';
import type { Value } from './value.ts';

/** A thing of which a table says something, as it stands within a question. */
export interface Thing {
  /** Names it in the card's key. */
  readonly key: string;
  readonly phrase: string;
  readonly plural: boolean;
  /** Whether it is no more: what is said of it was so. */
  readonly past: boolean;
}

/** One question that a label and its cell allow. */
export interface Asked {
  readonly words: readonly string[];
  readonly answer: string;
  readonly type?: 'date' | 'place' | 'person' | 'number' | 'term';
  readonly items?: readonly string[];
  /** Tells the second of two facts in one cell. */
  readonly slot?: string;
}

/** How labels of one form are asked; undefined where a label has another form. */
export type Wording = (
  label: Label,
  value: Value,
  thing: Thing,
  reading: Reading,
) => readonly Asked[] | undefined;
