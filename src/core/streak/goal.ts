import type { Settings } from '../model/settings.ts';

/** How far a day is towards the learner's goal. */
export interface GoalProgress {
  readonly unit: Settings['goal']['unit'];
  readonly amount: number;
  /** Answers, or whole minutes. */
  readonly done: number;
  /** 0 to 1. */
  readonly share: number;
}

/** @param work of one day: answers given, and the milliseconds that they took together */
export function goalProgress(
  { unit, amount }: Settings['goal'],
  { answers, took }: { readonly answers: number; readonly took: number },
): GoalProgress {
  const exact = unit === 'answers' ? answers : took / 60_000;
  return { unit, amount, done: Math.floor(exact), share: Math.min(1, exact / amount) };
}
