import { Dexie } from 'dexie';
import type { DeckId } from '../../core/model/identity.ts';
import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import type { ScheduleRow, TallyRow } from './rows.ts';
import { ofDeck, tallyDay } from './schedules.ts';

/** A schedule row that comes (1) or goes (-1). */
export type TallyChange = readonly [row: ScheduleRow, by: 1 | -1];

/**
 * Carries the changes of a deck's schedule rows over to its counts, if it is in the library; to be called in the
 * transaction that makes them.
 */
export async function applyTallies(
  db: CarrelDatabase,
  deckId: DeckId,
  changes: readonly TallyChange[],
): Promise<void> {
  const sums = sumByTally(changes);
  const keys = sums.map(({ queue, day }) => [queue, day] as const);
  const [deck, stored] = await Promise.all([db.decks.get(deckId), db.tallies.bulkGet(keys)]);
  if (!deck?.present) return;
  const rows = sums.map(({ queue, day, sum }, index) => {
    const counts = new Map(stored[index]?.counts);
    const count = (counts.get(deckId) ?? 0) + sum;
    if (count === 0) counts.delete(deckId);
    else counts.set(deckId, count);
    return { queue, day, counts };
  });
  await store(db, rows);
}

type TallySum = Omit<TallyRow, 'counts'> & { readonly sum: number };

function sumByTally(changes: readonly TallyChange[]): readonly TallySum[] {
  const sums = new Map<string, TallySum>();
  for (const [row, by] of changes) {
    const { queue } = row;
    if (queue === 'orphan') continue;
    const day = tallyDay(row);
    const key = `${queue} ${day}`;
    sums.set(key, { queue, day, sum: by + (sums.get(key)?.sum ?? 0) });
  }
  return [...sums.values()].filter(({ sum }) => sum !== 0);
}

async function store(db: CarrelDatabase, rows: readonly TallyRow[]): Promise<void> {
  const empty = rows.filter(({ counts }) => counts.size === 0);
  await Promise.all([
    db.tallies.bulkDelete(empty.map(({ queue, day }) => [queue, day])),
    db.tallies.bulkPut(rows.filter(({ counts }) => counts.size > 0)),
  ]);
}

/** Counts a deck that has come back to the library, and had no counts: a rare scan over all its schedules. */
export async function countDeck(db: CarrelDatabase, deckId: DeckId): Promise<void> {
  const ids = await ofDeck(db, deckId).primaryKeys();
  for (let start = 0; start < ids.length; start += 1000) {
    const rows = await db.schedules.bulkGet(ids.slice(start, start + 1000));
    const counted = rows.filter((row) => row !== undefined).map((row) => [row, 1] as const);
    await applyTallies(db, deckId, counted);
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

/** All counts but those of reviews due later than this day and of suspended cards. One range read. */
export function talliesUntil(db: CarrelDatabase, today: StudyDay): Promise<readonly TallyRow[]> {
  return db.tallies
    .where('[queue+day]')
    .between(['deleted', Dexie.minKey], ['review', today], true, true)
    .toArray();
}

/** How many reviews come due on each of so many days, from this one on. */
export async function comingReviews(
  db: CarrelDatabase,
  from: StudyDay,
  days: number,
): Promise<readonly number[]> {
  const rows = await db.tallies
    .where('[queue+day]')
    .between(['review', from], ['review', from + days], true, false)
    .toArray();
  const coming = Array<number>(days).fill(0);
  for (const row of rows) coming[row.day - from] = countOf(row);
  return coming;
}

/** The cards of a tally, of all decks. */
export function countOf({ counts }: TallyRow): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The count of suspended cards, if there are any. */
export function suspendedTally(db: CarrelDatabase): Promise<readonly TallyRow[]> {
  return db.tallies.where('[queue+day]').equals(['suspended', 0]).toArray();
}

/** The earliest study day on which a scheduled card is due; `today` for one within its learning steps. */
export async function nextDue(db: CarrelDatabase, today: StudyDay): Promise<StudyDay | null> {
  const [learning, review] = await Promise.all([firstOf(db, 'learning'), firstOf(db, 'review')]);
  const days = [learning && Math.max(today, learning.day), review?.day].filter((day) => day !== undefined);
  return days.length === 0 ? null : (Math.min(...days) as StudyDay);
}

function firstOf(db: CarrelDatabase, queue: TallyRow['queue']): Promise<TallyRow | undefined> {
  return db.tallies.where('[queue+day]').between([queue, Dexie.minKey], [queue, Dexie.maxKey]).first();
}
