import { type Review, sameMemory } from '../../core/model/review.ts';
import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { moveSchedule, StaleReviewError } from './record-review.ts';
import type { DayRow, ReviewRow } from './rows.ts';
import { scheduleRow } from './schedules.ts';
import { reviewsOn, type StoredReview } from './stored-reviews.ts';

/**
 * Takes the last recorded review back: memory, totals and counts are as if it had not been.
 *
 * @param since leaves reviews of earlier study days alone; whenever it was made unless told
 * @returns the review taken back, or null if there is none, or none that is not packed yet
 * @throws StaleReviewError if the card's memory is not what that review led to; nothing is written then
 */
export function undoLastReview(db: CarrelDatabase, since?: StudyDay): Promise<Review | null> {
  const { decks, cards, schedules, tallies, reviews, reviewPacks, days, cardMarks, outbox } = db;
  const tables = [decks, cards, schedules, tallies, reviews, reviewPacks, days, cardMarks, outbox];
  return db.transaction('rw', tables, async () => {
    const last = await db.reviews.orderBy(':id').last();
    if (last === undefined || (since !== undefined && last.day < since)) return null;
    const stored = await db.schedules.get(last.cardId);
    if (stored === undefined || !sameMemory(stored.memory, last.after)) {
      throw new StaleReviewError(last.cardId);
    }
    const [card, marked] = await Promise.all([db.cards.get(last.cardId), db.cardMarks.get(last.cardId)]);
    const row = scheduleRow(stored, last.before, card?.position ?? null, marked?.marks);
    await moveSchedule(db, stored, row);
    await db.reviews.delete(last.id);
    await db.outbox.add({
      event: { v: 1, type: 'undo', id: crypto.randomUUID(), review: last.event },
    });
    await takeFromDay(db, last);
    return last;
  });
}

async function takeFromDay(db: CarrelDatabase, review: ReviewRow): Promise<void> {
  const [day, others] = await Promise.all([db.days.get(review.day), reviewsOn(db, review.day)]);
  const previous = others.at(-1);
  if (day === undefined || previous === undefined) await db.days.delete(review.day);
  else await db.days.put(withoutReview(day, review, previous));
}

/** The inverse of `withReview`; `previous` is the day's last review but this one. */
function withoutReview(day: DayRow, review: ReviewRow, previous: StoredReview): DayRow {
  return {
    ...day,
    reviews: day.reviews - 1,
    introduced: day.introduced - (review.before.state === 'new' ? 1 : 0),
    again: day.again - (review.grade === 1 ? 1 : 0),
    took: day.took - review.took,
    last: previous.moment,
    nextDue: previous.nextDue,
  };
}
