import type { JournalEvent } from '../../core/model/journal.ts';
import type { Outcome, Problem } from '../../core/model/problem.ts';
import type { CarrelDatabase } from './database.ts';

/** Writes events to the journal; resolves when they are on the disk. */
export type AppendEvents = (events: JournalEvent[]) => Promise<Outcome<null>>;

const BATCH = 500;

/**
 * Hands the journal what was recorded since the last time. An event leaves the outbox only once the journal has it;
 * a crash between makes it go twice, which its id tells.
 *
 * @returns the problem, if the journal could not be written; the events stay for the next time
 */
export async function flushOutbox(db: CarrelDatabase, append: AppendEvents): Promise<Problem | null> {
  for (;;) {
    const rows = await db.outbox.limit(BATCH).toArray();
    if (rows.length === 0) return null;
    const appended = await append(rows.map(({ event }) => event));
    if (!appended.ok) return appended.problem;
    await db.outbox.bulkDelete(rows.map(({ number }) => number));
  }
}
