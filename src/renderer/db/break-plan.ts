import type { StudyDay } from '../../core/model/time.ts';
import { finishOf, offerPlan, type Plan, stands } from '../../core/session/backlog.ts';
import { loadPlan } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import type { DayRow } from './rows.ts';
import { reviewsOn } from './stored-reviews.ts';
import { comingReviews } from './tallies.ts';

/** What becomes of more due reviews than usual days can take. */
export type BreakPlan =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'offered' } & Plan)
  | ({
      readonly kind: 'running';
      readonly from: StudyDay;
      /** Of today's share, what is still to be done. */
      readonly left: number;
    } & Plan);

/** The days looked ahead for what else comes due. */
const AHEAD = 60;

/** @param due reviews that are due now, in all decks */
export async function breakPlan(
  db: CarrelDatabase,
  due: number,
  days: readonly DayRow[],
  today: StudyDay,
): Promise<BreakPlan> {
  const answered = await loadPlan(db);
  if (due === 0) return { kind: 'none' };
  const standing = answered !== null && stands(answered, days, today);
  if (standing && answered.answer === 'declined') return { kind: 'none' };
  const pile = { due, coming: await comingReviews(db, (today + 1) as StudyDay, AHEAD), days, today };
  if (!standing) {
    const offer = offerPlan(pile);
    return offer === null ? { kind: 'none' } : { kind: 'offered', ...offer };
  }
  const { perDay, from } = answered;
  const left = Math.min(due, Math.max(0, perDay - (await dueAnswered(db, today))));
  return { kind: 'running', perDay, from, left, finish: finishOf(left, perDay, pile) };
}

/** The share of a running plan that is left for today; null where all that is due is for today. */
export async function shareLeft(db: CarrelDatabase, due: number, today: StudyDay): Promise<number | null> {
  const answered = await loadPlan(db);
  if (answered?.answer !== 'accepted') return null;
  const days = await db.days.where('day').aboveOrEqual(answered.from).toArray();
  const plan = await breakPlan(db, due, days, today);
  return plan.kind === 'running' ? plan.left : null;
}

/** Answers of a day to cards that were due on it: not to new ones, nor within the learning steps. */
async function dueAnswered(db: CarrelDatabase, day: StudyDay): Promise<number> {
  const reviews = await reviewsOn(db, day);
  return reviews.filter(({ before }) => before.state === 'review').length;
}
