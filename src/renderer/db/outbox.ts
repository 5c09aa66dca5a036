import type { JournalEvent } from '../../core/model/journal.ts';
import type { Outcome, Problem } from '../../core/model/problem.ts';
import type { CarrelDatabase } from './database.ts';
import { type Appended, noteAppended } from './journal-mark.ts';

/** Writes events to the journal; resolves when they are on the disk. */
export type AppendEvents = (events: JournalEvent[]) => Promise<Outcome<Appended>>;

const BATCH = 500;

/**
 * Hands the journal what was recorded since the last time. An event leaves the outbox only once the journal has it;
 * a crash between makes it go twice, which its id tells.
 *
 * @returns the problem, if the journal could not be written: the events stay for the next time; or `journal-cut`, if it
 *   lost lines since: the next start writes them again
 */
export function flushOutbox(db: CarrelDatabase, append: AppendEvents): Promise<Problem | null> {
  return navigator.locks.request(`outbox of ${db.name}`, () => flush(db, append));
}

async function flush(db: CarrelDatabase, append: AppendEvents): Promise<Problem | null> {
  let cut = false;
  for (;;) {
    const rows = await db.outbox.limit(BATCH).toArray();
    if (rows.length === 0) return cut ? CUT : null;
    const appended = await append(rows.map(({ event }) => event));
    if (!appended.ok) return appended.problem;
    await db.transaction('rw', [db.outbox, db.marks], async () => {
      await db.outbox.bulkDelete(rows.map(({ number }) => number));
      cut = (await noteAppended(db, appended.value)) || cut;
    });
  }
}

const CUT: Problem = {
  code: 'journal-cut',
  message:
    'The journal, the safety copy of your progress, was moved or deleted while Carrel was open. Your answers are saved, and Carrel writes the journal again when it next starts.',
};
