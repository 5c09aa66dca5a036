import type { AnswerType } from '../../model/deck.ts';

/** A phrase of a sentence that could be hidden. Offsets are UTF-16 code units in the tree's text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly answerType: AnswerType;
  /** How surely what remains points to it and how much it is worth, for comparison alone: 3 a date, 1 a plain noun. */
  readonly score: number;
}

/** The gap of `said` in `text`, from `start` on. */
export function gap(text: string, start: number, said: string, answerType: AnswerType, score: number): Gap {
  return { start, end: start + said.length, text: text.slice(start, start + said.length), answerType, score };
}
