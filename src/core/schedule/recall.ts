import { default_w, forgetting_curve } from 'ts-fsrs';
import type { LearnedMemory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';

/** The chance that a card is still known on a study day, 0 to 1, by the forgetting curve of FSRS-6. */
export function chanceOfRecall({ stability, lastDay }: LearnedMemory, day: number): number {
  return forgetting_curve(default_w, Math.max(0, day - lastDay), stability);
}

/** How much of that chance is lost if the card waits for so many days more. */
export function lossByWaiting(memory: LearnedMemory, today: StudyDay, days: number): number {
  return chanceOfRecall(memory, today) - chanceOfRecall(memory, today + days);
}
