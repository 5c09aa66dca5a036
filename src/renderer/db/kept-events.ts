import type { JournalEvent } from '../../core/model/journal.ts';
import type { CarrelDatabase } from './database.ts';
import { practiceEvent } from './practice.ts';
import { reviewEvent } from './review-rows.ts';
import { forEachReview } from './stored-reviews.ts';

/** What a database holds beside a journal. */
export interface Kept {
  /** Events that the journal lacks, and that are not on their way to it either. */
  readonly missing: readonly JournalEvent[];
  /** Events on their way to the journal. */
  readonly unsent: readonly JournalEvent[];
  /** All answers that the database holds. */
  readonly answers: number;
}

/** Reads every event that a database holds, as one of the journal: a full scan. */
export async function keptBeside(db: CarrelDatabase, journal: ReadonlySet<string>): Promise<Kept> {
  const unsent = (await db.outbox.toArray()).map(({ event }) => event);
  const known = new Set([...journal, ...unsent.map(({ id }) => id)]);
  const missing: JournalEvent[] = [];
  const take = (event: JournalEvent) => {
    if (!known.has(event.id)) missing.push(event);
  };
  let answers = 0;
  await forEachReview(db, (review) => {
    answers += 1;
    take(reviewEvent(review));
  });
  await db.practice.each((row) => take(practiceEvent(row)));
  await db.cardMarks.each(({ marks }) => Object.values(marks).forEach(take));
  await db.choices.each(({ event }) => take(event));
  return { missing, unsent, answers };
}
