import type { Deck } from '../../core/model/deck.ts';
import type { CardId } from '../../core/model/identity.ts';
import { failed, type Outcome } from '../../core/model/problem.ts';
import type { CarrelDatabase } from './database.ts';

const PAGE = 5000;

/**
 * A problem if a card of the deck has the id of another card, of this deck or of one stored; else null.
 *
 * @param own the ids of the deck's stored cards
 */
export async function findClash(
  db: CarrelDatabase,
  deck: Deck,
  own: ReadonlySet<CardId>,
): Promise<Outcome<never> | null> {
  const wanted = new Map<CardId, string>();
  for (const { id, key } of deck.cards) {
    const other = wanted.get(id);
    if (other !== undefined) {
      return clash(deck, `its cards "${other}" and "${key}" have the same id ${id}`);
    }
    wanted.set(id, key);
  }
  for (const id of own) wanted.delete(id);
  return wanted.size === 0 ? null : await findForeign(db, deck, wanted);
}

/** Reads all keys in pages: far cheaper than a look-up for each card of a large new deck. */
async function findForeign(
  db: CarrelDatabase,
  deck: Deck,
  wanted: ReadonlyMap<CardId, string>,
): Promise<Outcome<never> | null> {
  let page = await db.schedules.orderBy(':id').limit(PAGE).primaryKeys();
  while (page.length > 0) {
    const taken = page.find((id) => wanted.has(id));
    if (taken !== undefined) {
      const owner = (await db.schedules.get(taken))?.deckId;
      return clash(
        deck,
        `its card "${wanted.get(taken)}" has the id ${taken} of a card of the deck "${owner}"`,
      );
    }
    page = await db.schedules
      .where(':id')
      .above(page.at(-1) ?? Number.POSITIVE_INFINITY)
      .limit(PAGE)
      .primaryKeys();
  }
  return null;
}

function clash(deck: Deck, reason: string): Outcome<never> {
  return failed(
    'card-clash',
    `The deck "${deck.title}" was left out, because ${reason}. Please give the card another id.`,
  );
}
