import { Dexie } from 'dexie';
import type { Moment } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import type { DayRow } from './rows.ts';

/** What can be told of a database that a newer version made. */
export interface Glance {
  readonly answers: number;
  readonly days: number;
  readonly last: Moment;
}

/** Reads the totals of a database as it is, and writes nothing. @returns null if they cannot be made out */
export async function glanceAt(name: string): Promise<Glance | null> {
  // Without versions declared, Dexie opens what is there and alters nothing.
  const db = new Dexie(name, { autoOpen: false });
  try {
    await db.open();
    const days: readonly Partial<DayRow>[] = await db.table('days').orderBy(':id').toArray();
    const answers = days.reduce((sum, { reviews = Number.NaN }) => sum + reviews, 0);
    const last = days.at(-1)?.last;
    return last === undefined || Number.isNaN(answers) ? null : { answers, days: days.length, last };
  } catch {
    return null;
  } finally {
    db.close();
  }
}

const HOUR = 3_600_000;

/** The moment of the last answer, should the clock now be before it; clocks that differ by minutes are no matter. */
export async function answerAhead(db: CarrelDatabase, now: Moment): Promise<Moment | null> {
  const last = (await db.days.orderBy('day').last())?.last;
  return last !== undefined && last.at > now.at + HOUR ? last : null;
}
