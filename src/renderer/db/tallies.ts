import { Dexie } from 'dexie';
import type { DeckId } from '../../core/model/identity.ts';
import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import type { ScheduleRow, TallyRow } from './rows.ts';
import { ofDeck } from './schedules.ts';

type TallyKey = readonly [TallyRow['queue'], number, DeckId];

/** A schedule row that comes (1) or goes (-1). */
export type TallyChange = readonly [row: ScheduleRow, by: 1 | -1];

/** Carries the changes of schedule rows over to the counts; to be called in their transaction. */
export async function applyTallies(db: CarrelDatabase, changes: readonly TallyChange[]): Promise<void> {
  const sums = sumByKey(changes).filter(({ by }) => by !== 0);
  if (sums.length === 0) return;
  const stored = await db.tallies.bulkGet(sums.map(({ key }) => key));
  const rows = sums.map(({ key: [queue, day, deckId], by }, index) => {
    const count = (stored[index]?.count ?? 0) + by;
    if (count < 0) throw new Error(`tally ${queue} ${day} ${deckId} below zero`);
    return { queue, day, deckId, count };
  });
  const keyOf = ({ queue, day, deckId }: TallyRow): TallyKey => [queue, day, deckId];
  const empty = rows.filter(({ count }) => count === 0).map(keyOf);
  if (empty.length > 0) await db.tallies.bulkDelete(empty);
  await db.tallies.bulkPut(rows.filter(({ count }) => count > 0));
}

function sumByKey(changes: readonly TallyChange[]): readonly { key: TallyKey; by: number }[] {
  const sums = new Map<string, { key: TallyKey; by: number }>();
  for (const [row, by] of changes) {
    if (row.queue === 'orphan') continue;
    const key: TallyKey = [row.queue, row.queue === 'review' ? row.due : 0, row.deckId];
    const name = key.join(' ');
    sums.set(name, { key, by: by + (sums.get(name)?.by ?? 0) });
  }
  return [...sums.values()];
}

/** Counts a deck afresh: a rare scan over all its schedules, when it comes back to the library. */
export async function countDeck(db: CarrelDatabase, deckId: DeckId): Promise<void> {
  await forgetDeck(db, deckId);
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
  const keys = await db.tallies.toCollection().primaryKeys();
  await db.tallies.bulkDelete(keys.filter(([, , owner]) => owner === deckId));
}

/** The counts of all decks that matter on this day: new, learning, and reviews due by then. One range read. */
export function talliesUntil(db: CarrelDatabase, today: StudyDay): Promise<readonly TallyRow[]> {
  return db.tallies
    .where('[queue+day+deckId]')
    .between(['learning', Dexie.minKey, Dexie.minKey], ['review', today, Dexie.maxKey], true, true)
    .toArray();
}

/** The earliest study day on which a scheduled card is due; `today` for one within its learning steps. */
export async function nextDue(db: CarrelDatabase, today: StudyDay): Promise<StudyDay | null> {
  const [learning, review] = await Promise.all([firstOf(db, 'learning'), firstOf(db, 'review')]);
  const days = [learning && today, review?.day].filter((day) => day !== undefined);
  return days.length === 0 ? null : (Math.min(...days) as StudyDay);
}

function firstOf(db: CarrelDatabase, queue: TallyRow['queue']): Promise<TallyRow | undefined> {
  return db.tallies
    .where('[queue+day+deckId]')
    .between([queue, Dexie.minKey, Dexie.minKey], [queue, Dexie.maxKey, Dexie.maxKey])
    .first();
}
