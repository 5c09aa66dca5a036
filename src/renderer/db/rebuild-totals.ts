import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { withReview } from './record-review.ts';
import type { DayRow } from './rows.ts';
import { forEachReview } from './stored-reviews.ts';
import { countDeck } from './tallies.ts';

/** Recomputes all counts from the schedules, and all day totals from the reviews: a rare full scan. */
export function rebuildTotals(db: CarrelDatabase): Promise<void> {
  const tables = [db.decks, db.schedules, db.tallies, db.reviews, db.reviewPacks, db.days];
  return db.transaction('rw', tables, async () => {
    await db.tallies.clear();
    for (const deck of await db.decks.toArray()) {
      if (deck.present) await countDeck(db, deck.id);
    }
    await db.days.clear();
    await db.days.bulkPut(await daysFromReviews(db));
  });
}

async function daysFromReviews(db: CarrelDatabase): Promise<DayRow[]> {
  const days = new Map<StudyDay, DayRow>();
  await forEachReview(db, (review) => days.set(review.day, withReview(days.get(review.day), review)));
  return [...days.values()];
}
