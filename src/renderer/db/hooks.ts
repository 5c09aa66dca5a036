import { useLiveQuery } from 'dexie-react-hooks';
import type { Card } from '../../core/model/deck.ts';
import type { DeckId } from '../../core/model/identity.ts';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { type HomeSummary, homeSummary } from './home.ts';
import { deckCards } from './load-queue.ts';
import type { DeckRow } from './rows.ts';

/** The home's numbers, fresh after every change; undefined until first read. `now` matters by its study day and zone. */
export function useHomeSummary(db: CarrelDatabase, now: Moment): HomeSummary | undefined {
  return useLiveQuery(() => homeSummary(db, now), [db, studyDayOf(now), now.offset]);
}

/** The decks' titles by their ids; undefined until first read. */
export function useDeckTitles(db: CarrelDatabase): ReadonlyMap<DeckId, string> | undefined {
  return useLiveQuery(
    async () => new Map((await db.decks.toArray()).map(({ id, title }) => [id, title])),
    [db],
  );
}

/** A deck with its cards in order; null where there is no such deck, undefined until first read. */
export function useDeck(
  db: CarrelDatabase,
  id: DeckId,
): { readonly deck: DeckRow; readonly cards: readonly Card[] } | null | undefined {
  return useLiveQuery(async () => {
    const deck = await db.decks.get(id);
    return deck?.present ? { deck, cards: await deckCards(db, id) } : null;
  }, [db, id]);
}
