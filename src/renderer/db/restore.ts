import type { JournalEvent, ReviewEvent } from '../../core/model/journal.ts';
import { type Replayed, replay } from '../../core/model/replay.ts';
import type { CarrelDatabase } from './database.ts';
import { practiceRow } from './practice.ts';
import { rebuildTotals } from './rebuild-totals.ts';
import { scheduleRow } from './schedules.ts';

/** The journal, as far as this version can read it. */
export interface ReadJournal {
  readonly events: readonly JournalEvent[];
  /** Lines that a newer version of Carrel wrote. */
  readonly newer: number;
}

/** What came of the journal at this start. */
export interface Restored {
  /** Answers that were brought back; their cards wait as orphans for their decks. */
  readonly answers: number;
  /** Lines that this database lacks, because a newer version of Carrel wrote them; they stay in the journal. */
  readonly newer: number;
}

/**
 * Fills a database that holds nothing of the learner's from the journal, all or nothing. A browser empties a
 * database that it finds damaged without a word, so an empty one need not be a first start.
 *
 * @param read is asked only if the database is new
 */
export async function restoreIfNew(db: CarrelDatabase, read: () => Promise<ReadJournal>): Promise<Restored> {
  const mark = await db.marks.get('restored');
  if (mark !== undefined) return { answers: 0, newer: mark.newer ?? 0 };
  const { events, newer } = await read();
  const replayed = replay(events);
  await db.transaction('rw', db.tables, async () => {
    await fill(db, replayed);
    await rebuildTotals(db);
    await db.marks.put({ name: 'restored', ...(newer > 0 ? { newer } : {}) });
  });
  return { answers: replayed.reviews.length, newer };
}

async function fill(db: CarrelDatabase, { reviews, practice, marks, choices }: Replayed): Promise<void> {
  const learners = [db.reviews, db.schedules, db.practice, db.cardMarks, db.choices];
  for (const table of learners) await table.clear();
  await db.reviews.bulkAdd(reviews.map(reviewRow));
  await db.schedules.bulkPut(lastMemories(reviews));
  await db.practice.bulkAdd(practice.map(practiceRow));
  await db.cardMarks.bulkAdd([...marks].map(([id, marked]) => ({ id, ...marked })));
  await db.choices.bulkAdd([...choices].map(([name, event]) => ({ name, event })));
}

function reviewRow({ id, v: _version, type: _type, ...review }: ReviewEvent) {
  return { ...review, event: id };
}

/** What the last answer to each card led to: the one with the most before it, whatever the clock said. */
function lastMemories(reviews: readonly ReviewEvent[]) {
  const last = new Map<number, ReviewEvent>();
  for (const review of reviews) {
    const other = last.get(review.cardId);
    if (other === undefined || other.after.reps <= review.after.reps) last.set(review.cardId, review);
  }
  return [...last.values()].map(({ cardId, deckId, after }) =>
    scheduleRow({ id: cardId, deckId }, after, null, undefined),
  );
}
