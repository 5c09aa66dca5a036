import type { CardId, DeckId } from './identity.ts';
import type { Moment, StudyDay } from './time.ts';

/** Again, hard, good, easy, as the learner presses them. */
export type Grade = 1 | 2 | 3 | 4;

export const GRADE_NAMES: Readonly<Record<Grade, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** What is remembered of one card. A card that was never graded is `new`. */
export type Memory = NewMemory | LearningMemory | ReviewMemory;

/** What is remembered of a card that was graded at least once. */
export type LearnedMemory = LearningMemory | ReviewMemory;

export interface NewMemory {
  readonly state: 'new';
}

interface Learned {
  /** FSRS: days until the chance of recall falls to 90 %. */
  readonly stability: number;
  /** FSRS: 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** How often it was graded, and how often forgotten after it had been learned. */
  readonly reps: number;
  readonly lapses: number;
  /** The last grade's instant (ms since the epoch) and study day. */
  readonly lastAt: number;
  readonly lastDay: StudyDay;
}

/** Within its learning steps: due at an instant. */
export interface LearningMemory extends Learned {
  readonly state: 'learning' | 'relearning';
  readonly step: number;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
}

/** Past its learning steps: due on a study day. */
export interface ReviewMemory extends Learned {
  readonly state: 'review';
  readonly dueDay: StudyDay;
}

/** One answer. Rows are only ever added, or taken back whole by undo. */
export interface Review {
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly grade: Grade;
  readonly moment: Moment;
  /** Fixed when the answer was given; never recomputed. */
  readonly day: StudyDay;
  /** Milliseconds from the question to the grade. */
  readonly took: number;
  /** The memory that the grade was computed from, so that undo is exact, and the one it led to. */
  readonly before: Memory;
  readonly after: LearnedMemory;
}

/** Whether two memories are the same in every field, whatever the order of their keys. */
export function sameMemory(a: Memory, b: Memory): boolean {
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => Object.is(right.get(key), value));
}
