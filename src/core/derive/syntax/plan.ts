import type { AnswerType } from '../../model/deck.ts';
import type { Asking } from './wording.ts';

/** How one slot of a proposition is asked, before it is put in words. */
export interface Plan {
  /** 'subject', 'object', 'when', 'from' */
  readonly slot: string;
  readonly asking: Asking;
  readonly answer: string;
  readonly answerType: AnswerType;
  /** How good a card it may make; 3 is best. */
  readonly score: number;
}
