import { afterEach, describe, expect, it } from 'vitest';
import type { Deck } from '../../core/model/deck.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { DrillOf } from '../../core/session/drill.ts';
import { actOnCard } from './card-acts.ts';
import { drillChoices } from './drill-choices.ts';
import { loadDrill } from './load-drill.ts';
import { recordPractice } from './practice.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, on, scheduleOf, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

afterEach(deleteTestDatabases);

const now = on('2026-03-01T10:00');
const BIRDS = ['robin', 'wren', 'owl', 'lark'];

/** Birds that sing and one that does not, under two headings, and a deck of fish. */
function birds(): Deck {
  const deck = deckOf('birds', BIRDS.join(' '));
  return {
    ...deck,
    cards: deck.cards.map((card) => ({
      ...card,
      category: card.key === 'owl' ? 'hunters' : 'singers',
      section: card.key === 'robin' ? ['Gardens'] : ['Woods', card.key],
    })),
  };
}

async function library() {
  const db = await testDatabase();
  await syncDeck(db, birds());
  await syncDeck(db, deckOf('fish', 'cod eel'));
  const drill = async (of: DrillOf, decks: readonly string[] | 'all' = 'all') => {
    const cards = await loadDrill(db, { of, decks: decks as readonly DeckId[] | 'all', now });
    return cards.map(({ cardId }) => nameOf(cardId));
  };
  return { db, drill };
}

function nameOf(id: CardId): string {
  const names = [...BIRDS.map((name) => ['birds', name]), ['fish', 'cod'], ['fish', 'eel']] as const;
  return names.find(([deck = '', name = '']) => idOf(deck, name) === id)?.[1] ?? 'unknown';
}

describe('a drill', () => {
  it('of a category has its cards in the order of the deck, new or not', async () => {
    const { db, drill } = await library();
    await answer(db, idOf('birds', 'wren'), 4, now);
    expect(await drill({ by: 'category', category: 'singers' })).toEqual(['robin', 'wren', 'lark']);
    expect(await drill({ by: 'category', category: 'test' })).toEqual(['cod', 'eel']);
    expect(await drill({ by: 'category', category: 'singers' }, ['fish'])).toEqual([]);
  });

  it('of a section has what stands right under its headings', async () => {
    const { drill } = await library();
    expect(await drill({ by: 'section', section: ['Woods', 'owl'] }, ['birds'])).toEqual(['owl']);
    expect(await drill({ by: 'section', section: ['Woods'] }, ['birds'])).toEqual([]);
  });

  it('leaves out what is suspended, deleted, or gone from the document', async () => {
    const { db, drill } = await library();
    granted(await actOnCard(db, idOf('birds', 'wren'), { type: 'suspend', reason: 'learner' }, now));
    granted(await actOnCard(db, idOf('birds', 'lark'), { type: 'delete' }, now));
    await answer(db, idOf('birds', 'owl'), 4, now);
    const deck = birds();
    await syncDeck(db, { ...deck, cards: deck.cards.filter(({ key }) => key !== 'owl') });
    expect(await drill({ by: 'category', category: 'singers' })).toEqual(['robin']);
    const cards = BIRDS.map((name) => idOf('birds', name));
    expect(await drill({ by: 'cards', cards })).toEqual(['robin']);
  });

  it('of the flagged, the wrong of today and the weakest has those', async () => {
    const { db, drill } = await library();
    granted(await actOnCard(db, idOf('birds', 'owl'), { type: 'flag', on: true }, now));
    await answer(db, idOf('birds', 'lark'), 4, on('2026-02-20T10:00'));
    await answer(db, idOf('fish', 'eel'), 1, now);
    granted(await recordPractice(db, { cardId: idOf('fish', 'cod'), grade: 1, moment: now, took: 1000 }));
    expect(await drill({ by: 'flagged' })).toEqual(['owl']);
    expect(await drill({ by: 'missed' })).toEqual(['cod', 'eel']);
    expect(await drill({ by: 'missed' }, ['birds'])).toEqual([]);
    expect(await drill({ by: 'weakest' })).toEqual(['lark', 'eel']);
  });

  it('of the often forgotten has the cards with eight lapses or more', async () => {
    const { db, drill } = await library();
    const forget = async (name: string, lapses: number) => {
      await answer(db, idOf('birds', name), 4, on('2026-02-01T10:00'));
      const row = await scheduleOf(db, idOf('birds', name));
      await db.schedules.put({ ...row, memory: { ...row.memory, lapses } as typeof row.memory });
    };
    await forget('owl', 8);
    await forget('wren', 7);
    expect(await drill({ by: 'leeches' })).toEqual(['owl']);
  });
});

describe('what there is to drill', () => {
  it('is counted by category, the largest first, without what is set aside', async () => {
    const { db } = await library();
    const choices = () => drillChoices(db, 'all', now);
    expect(await choices()).toEqual({
      ...{ missed: 0, flagged: 0, learned: false },
      categories: [
        { category: 'singers', cards: 3 },
        { category: 'test', cards: 2 },
        { category: 'hunters', cards: 1 },
      ],
    });
    granted(await actOnCard(db, idOf('birds', 'owl'), { type: 'delete' }, now));
    granted(await actOnCard(db, idOf('birds', 'lark'), { type: 'suspend', reason: 'leech' }, now));
    granted(await actOnCard(db, idOf('birds', 'robin'), { type: 'flag', on: true }, now));
    await answer(db, idOf('fish', 'cod'), 4, now);
    await answer(db, idOf('fish', 'eel'), 1, now);
    expect(await choices()).toEqual({
      ...{ missed: 1, flagged: 1, learned: true },
      categories: [
        { category: 'singers', cards: 2 },
        { category: 'test', cards: 2 },
      ],
    });
    expect(await drillChoices(db, ['birds' as DeckId], now)).toMatchObject({ missed: 0, learned: false });
  });

  it('is counted also in a deck that was stored before there were drills', async () => {
    const { db } = await library();
    const { categories: _, ...older } = (await db.decks.get('birds' as DeckId)) ?? {};
    await db.decks.put(older as never);
    await syncDeck(db, birds());
    const { categories } = await drillChoices(db, ['birds' as DeckId], now);
    expect(categories).toContainEqual({ category: 'singers', cards: 3 });
  });
});
