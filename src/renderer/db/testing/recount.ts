import type { StudyDay } from '../../../core/model/time.ts';
import type { CarrelDatabase } from '../database.ts';
import { withReview } from '../record-review.ts';
import type { DayRow } from '../rows.ts';
import { forEachReview } from '../stored-reviews.ts';
import { writeTotals } from '../write-totals.ts';

/** Recomputes all counts from the schedules, and all day totals from the stored reviews. */
export async function recount(db: CarrelDatabase): Promise<void> {
  const days = new Map<StudyDay, DayRow>();
  await forEachReview(db, (review) => days.set(review.day, withReview(days.get(review.day), review)));
  await writeTotals(db, [...days.values()]);
}
