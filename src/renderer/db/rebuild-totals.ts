import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { withReview } from './record-review.ts';
import type { DayRow } from './rows.ts';
import { countDeck } from './tallies.ts';

const PAGE = 5000;

/** Recomputes all counts from the schedules, and all day totals from the reviews: a rare full scan. */
export function rebuildTotals(db: CarrelDatabase): Promise<void> {
  return db.transaction('rw', [db.decks, db.schedules, db.tallies, db.reviews, db.days], async () => {
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
  let page = await db.reviews.orderBy(':id').limit(PAGE).toArray();
  while (page.length > 0) {
    for (const review of page) days.set(review.day, withReview(days.get(review.day), review));
    const last = page.at(-1)?.id ?? Number.POSITIVE_INFINITY;
    page = await db.reviews.where(':id').above(last).limit(PAGE).toArray();
  }
  return [...days.values()];
}
