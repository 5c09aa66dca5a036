import type { CarrelDatabase } from './database.ts';
import type { DayRow } from './rows.ts';
import { countDeck } from './tallies.ts';

/** Writes all counts anew, from the schedules, and the totals of all days: a rare full scan. */
export function writeTotals(db: CarrelDatabase, days: readonly DayRow[]): Promise<void> {
  return db.transaction('rw', [db.decks, db.schedules, db.tallies, db.days], async () => {
    await db.tallies.clear();
    for (const deck of await db.decks.toArray()) {
      if (deck.present) await countDeck(db, deck.id);
    }
    await db.days.clear();
    await db.days.bulkPut([...days]);
  });
}
