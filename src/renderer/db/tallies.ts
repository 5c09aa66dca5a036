import { Dexie } from 'dexie';
import type { DeckId } from '../../core/model/identity.ts';
import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import type { ScheduleRow, TallyRow } from './rows.ts';
import { ofDeck } from './schedules.ts';

/** A schedule row that comes (1) or goes (-1). */
export type TallyChange = readonly [row: ScheduleRow, by: 1 | -1];

/** Carries the changes of schedule rows over to the counts; to be called in their transaction. */
export async function applyTallies(db: CarrelDatabase, changes: readonly TallyChange[]): Promise<void> {
  const touched = groupByTally(changes);
  if (touched.length === 0) return;
  const stored = await db.tallies.bulkGet(touched.map(({ queue, day }) => [queue, day]));
  const rows = touched.map(({ queue, day, changes }, index) => {
    const counts = new Map(stored[index]?.counts);
    for (const [{ deckId }, by] of changes) {
      const count = (counts.get(deckId) ?? 0) + by;
      if (count === 0) counts.delete(deckId);
      else counts.set(deckId, count);
    }
    return { queue, day, counts };
  });
  await store(db, rows);
}

function groupByTally(changes: readonly TallyChange[]) {
  const tallies = new Map<string, Omit<TallyRow, 'counts'> & { readonly changes: TallyChange[] }>();
  for (const change of changes) {
    const [{ queue, due }] = change;
    if (queue === 'orphan') continue;
    const day = queue === 'review' ? due : 0;
    const tally = tallies.get(`${queue} ${day}`) ?? { queue, day, changes: [] };
    tallies.set(`${queue} ${day}`, tally);
    tally.changes.push(change);
  }
  return [...tallies.values()];
}

async function store(db: CarrelDatabase, rows: readonly TallyRow[]): Promise<void> {
  const empty = rows.filter(({ counts }) => counts.size === 0);
  await Promise.all([
    db.tallies.bulkDelete(empty.map(({ queue, day }) => [queue, day])),
    db.tallies.bulkPut(rows.filter(({ counts }) => counts.size > 0)),
  ]);
}

/** Counts a deck that had no counts: a rare scan over all its schedules, when it comes back to the library. */
export async function countDeck(db: CarrelDatabase, deckId: DeckId): Promise<void> {
  const ids = await ofDeck(db, deckId).primaryKeys();
  for (let start = 0; start < ids.length; start += 1000) {
    const rows = await db.schedules.bulkGet(ids.slice(start, start + 1000));
    await applyTallies(
      db,
      rows.filter((row) => row !== undefined).map((row) => [row, 1]),
    );
  }
}

/** Removes the counts of a deck that leaves the library. */
export async function forgetDeck(db: CarrelDatabase, deckId: DeckId): Promise<void> {
  const rows = (await db.tallies.toArray()).filter(({ counts }) => counts.has(deckId));
  await store(
    db,
    rows.map((row) => ({ ...row, counts: new Map([...row.counts].filter(([owner]) => owner !== deckId)) })),
  );
}

/** The counts that matter on this day: learning, new, and reviews due by then, by day. One range read. */
export function talliesUntil(db: CarrelDatabase, today: StudyDay): Promise<readonly TallyRow[]> {
  return db.tallies
    .where('[queue+day]')
    .between(['learning', Dexie.minKey], ['review', today], true, true)
    .toArray();
}

/** The earliest study day on which a scheduled card is due; `today` for one within its learning steps. */
export async function nextDue(db: CarrelDatabase, today: StudyDay): Promise<StudyDay | null> {
  const [learning, review] = await Promise.all([firstOf(db, 'learning'), firstOf(db, 'review')]);
  const days = [learning && today, review?.day].filter((day) => day !== undefined);
  return days.length === 0 ? null : (Math.min(...days) as StudyDay);
}

function firstOf(db: CarrelDatabase, queue: TallyRow['queue']): Promise<TallyRow | undefined> {
  return db.tallies.where('[queue+day]').between([queue, Dexie.minKey], [queue, Dexie.maxKey]).first();
}
