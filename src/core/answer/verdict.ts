import type { AnswerType } from '../model/deck.ts';

/**
 * How a typed answer compares with the card's, best first. `accepted`: right but for the way it is written. `slip`: right
 * but for a slip of the fingers or the pen. `partial`: nothing false, but less (or, of a place or date, more) than the card
 * asks for.
 */
export type Verdict = 'exact' | 'accepted' | 'slip' | 'partial' | 'wrong';

/** What a card takes for an answer. */
export interface Expected {
  readonly back: string;
  readonly answerType: AnswerType;
  /** Other names of the same thing, such as an acronym and its long form. */
  readonly aliases?: readonly string[];
}

/** What else is known when an answer is checked. */
export interface CheckContext {
  /** The other answers of the deck: what names one of them is no slip of this one. The card's own may be among them. */
  readonly rivals?: readonly string[];
  /** The language of the answer, as in BCP 47: its own letters and its articles. English articles if left out. */
  readonly language?: string;
}

/** Offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
