import type { JournalEvent, ReviewEvent } from '../../core/model/journal.ts';
import { replay } from '../../core/model/replay.ts';
import type { CarrelDatabase } from './database.ts';
import { rebuildTotals } from './rebuild-totals.ts';
import { scheduleRow } from './schedules.ts';

/**
 * Fills a database that holds nothing of the learner's from the journal, all or nothing. A browser empties a
 * database that it finds damaged without a word, so an empty one need not be a first start.
 *
 * @param read is asked only if the database is new
 * @returns how many answers were brought back; their cards wait as orphans for their decks
 */
export async function restoreIfNew(
  db: CarrelDatabase,
  read: () => Promise<readonly JournalEvent[]>,
): Promise<number> {
  if (await db.marks.get('restored')) return 0;
  const { reviews } = replay(await read());
  await db.transaction('rw', db.tables, async () => {
    await db.reviews.clear();
    await db.schedules.clear();
    await db.reviews.bulkAdd(reviews.map(reviewRow));
    await db.schedules.bulkPut(lastMemories(reviews));
    await rebuildTotals(db);
    await db.marks.put({ name: 'restored' });
  });
  return reviews.length;
}

function reviewRow({ id, v: _version, type: _type, ...review }: ReviewEvent) {
  return { ...review, event: id };
}

/** What the last answer to each card led to. */
function lastMemories(reviews: readonly ReviewEvent[]) {
  const last = new Map(reviews.map((review) => [review.cardId, review]));
  return [...last.values()].map(({ cardId, deckId, after }) =>
    scheduleRow({ id: cardId, deckId }, after, null),
  );
}
