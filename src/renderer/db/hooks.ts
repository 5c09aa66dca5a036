import { useLiveQuery } from 'dexie-react-hooks';
import type { ImportEvent } from '../../core/model/choice-events.ts';
import type { DeckId } from '../../core/model/identity.ts';
import type { ShownCard } from '../../core/model/own-text.ts';
import type { Settings } from '../../core/model/settings.ts';
import { localHour, type Moment } from '../../core/model/time.ts';
import type { DrillChoices } from '../../core/session/drill.ts';
import { loadAnswering, loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { drillChoices } from './drill-choices.ts';
import { type HomeSummary, homeSummary } from './home.ts';
import { loadImport } from './imports.ts';
import { deckCards } from './load-queue.ts';
import { dueTomorrow, loadProgress, type Progress } from './progress.ts';
import type { DeckRow } from './rows.ts';

// Every query is an async function itself: only then does Dexie see what is read behind its first await.

/**
 * The home's numbers, fresh after every change; undefined until first read. `now` matters by its hour and zone, as a
 * study day may begin at any hour.
 */
export function useHomeSummary(db: CarrelDatabase, now: Moment): HomeSummary | undefined {
  return useLiveQuery(async () => homeSummary(db, now), [db, localHour(now), now.offset]);
}

/** What can be drilled, in one deck or in all; undefined until first read. */
export function useDrillChoices(
  db: CarrelDatabase,
  deck: DeckId | 'all',
  now: Moment,
): DrillChoices | undefined {
  return useLiveQuery(
    async () => drillChoices(db, deck === 'all' ? 'all' : [deck], now),
    [db, deck, localHour(now), now.offset],
  );
}

/** Reviews due by tomorrow, as things stand; undefined until first read. */
export function useDueTomorrow(db: CarrelDatabase, now: Moment): number | undefined {
  return useLiveQuery(async () => dueTomorrow(db, now), [db, localHour(now), now.offset]);
}

/** What the progress screen shows; undefined until first read. */
export function useProgress(db: CarrelDatabase, now: Moment): Progress | undefined {
  return useLiveQuery(async () => loadProgress(db, now), [db, localHour(now), now.offset]);
}

/** The settings in force, for a deck if one is named; undefined until first read. */
export function useSettings(db: CarrelDatabase, deck?: DeckId): Settings | undefined {
  return useLiveQuery(async () => loadSettings(db, deck), [db, deck]);
}

/** The decks' titles by their ids; undefined until first read. */
export function useDeckTitles(db: CarrelDatabase): ReadonlyMap<DeckId, string> | undefined {
  return useLiveQuery(
    async () => new Map((await db.decks.toArray()).map(({ id, title }) => [id, title])),
    [db],
  );
}

/** The decks of the library that are answered in a way of their own, by title; undefined until first read. */
export function useDeckAnswering(db: CarrelDatabase) {
  return useLiveQuery(async () => {
    const answering = await loadAnswering(db);
    const decks = await db.decks.bulkGet([...answering.keys()]);
    return decks
      .flatMap((row) => {
        const own = row?.present ? answering.get(row.id) : undefined;
        return row && own ? [{ deck: row.id, title: row.title, answering: own }] : [];
      })
      .sort((a, b) => a.title.localeCompare(b.title));
  }, [db]);
}

interface FoundDeck {
  readonly deck: DeckRow;
  readonly cards: readonly ShownCard[];
  /** How it came, if the learner added its document. */
  readonly imported: ImportEvent | null;
}

/** A deck with its cards in order; null where there is no such deck, undefined until first read. */
export function useDeck(db: CarrelDatabase, id: DeckId): FoundDeck | null | undefined {
  return useLiveQuery(async () => {
    const deck = await db.decks.get(id);
    if (!deck?.present) return null;
    const [cards, imported] = await Promise.all([deckCards(db, id), loadImport(db, id)]);
    return { deck, cards, imported };
  }, [db, id]);
}
