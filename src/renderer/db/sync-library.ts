import type { DeckId } from '../../core/model/identity.ts';
import type { CarrelDatabase } from './database.ts';
import { alone } from './sync-lock.ts';
import { countDeck, forgetDeck } from './tallies.ts';

/** Hides the decks that are not in the library, and shows again those that are. Nothing learned is lost. */
export async function syncLibrary(db: CarrelDatabase, inLibrary: readonly DeckId[]): Promise<void> {
  await alone(db, () => showOnly(db, inLibrary));
}

function showOnly(db: CarrelDatabase, inLibrary: readonly DeckId[]): Promise<void> {
  return db.transaction('rw', [db.decks, db.schedules, db.tallies], async () => {
    const wanted = new Set(inLibrary);
    for (const deck of await db.decks.toArray()) {
      const present = wanted.has(deck.id);
      if (present === deck.present) continue;
      await db.decks.put({ ...deck, present });
      await (present ? countDeck : forgetDeck)(db, deck.id);
    }
  });
}
