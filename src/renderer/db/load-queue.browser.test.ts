import { afterEach, describe, expect, it } from 'vitest';
import type { DeckId } from '../../core/model/identity.ts';
import { choose } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { deckCards, loadQueue, type QueueRequest } from './load-queue.ts';
import { syncDeck } from './sync-deck.ts';
import { syncLibrary } from './sync-library.ts';
import { answer, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';

afterEach(deleteTestDatabases);

const morning = on('2024-05-01T10:00');
const later = on('2024-06-15T10:00');

async function library() {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  await syncDeck(db, deckOf('fish', 'cod eel'));
  return db;
}

/** The keys of the cards that wait. */
async function waiting(db: CarrelDatabase, request: Partial<QueueRequest> = {}) {
  const { due, learning, fresh } = await loadQueue(db, { decks: 'all', now: morning, ...request });
  const keys = async (cards: typeof due | typeof learning | typeof fresh) =>
    (await db.cards.bulkGet(cards.map(({ cardId }) => cardId))).map((row) => row?.card.key).join(' ');
  return { due: await keys(due), learning: await keys(learning), fresh: await keys(fresh) };
}

const birds = ['birds' as DeckId];

describe('loadQueue', () => {
  it('gives new cards in turn from each deck, in the order of the deck', async () => {
    const { due, learning, fresh } = await waiting(await library());
    expect([due, learning]).toEqual(['', '']);
    expect(fresh.split(' ').toSorted()).toEqual(['cod', 'eel', 'owl', 'robin', 'wren']);
    expect(fresh).toMatch(/^(robin cod|cod robin) (wren eel|eel wren) owl$/);
  });

  it('gives the cards of the chosen decks', async () => {
    expect(await waiting(await library(), { decks: birds })).toMatchObject({ fresh: 'robin wren owl' });
  });

  it('gives new cards up to what is left of the day, over all decks', async () => {
    const db = await library();
    await answer(db, idOf('fish', 'cod'), 4, morning);
    const fresh = async (newPerDay: number, request: Partial<QueueRequest> = {}) => {
      await choose(db, { type: 'setting', key: 'newPerDay', value: newPerDay }, morning);
      return (await waiting(db, { decks: birds, ...request })).fresh;
    };
    expect(await fresh(3)).toBe('robin wren');
    expect(await fresh(1)).toBe('');
    expect(await fresh(0)).toBe('');
    expect(await fresh(0, { extraNew: 2 })).toBe('robin wren');
    expect(await fresh(1, { now: on('2024-05-02T10:00') })).toBe('robin');
  });

  it('gives due cards, the longest overdue first, as many as are asked for', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'wren'), 4, on('2024-05-10T10:00'));
    await answer(db, idOf('fish', 'eel'), 4, on('2024-05-05T10:00'));
    await answer(db, idOf('birds', 'robin'), 4, morning);
    expect(await waiting(db, { now: on('2024-05-02T10:00') })).toMatchObject({ due: '' });
    expect(await waiting(db, { now: later })).toMatchObject({ due: 'robin eel wren' });
    expect(await waiting(db, { now: later, prefetch: 2 })).toMatchObject({ due: 'robin eel' });
    expect(await waiting(db, { now: later, decks: birds })).toMatchObject({ due: 'robin wren' });
  });

  it('gives all learning cards, the earliest due first', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'wren'), 3, morning);
    await answer(db, idOf('fish', 'eel'), 1, morning);
    expect(await waiting(db)).toMatchObject({ learning: 'eel wren' });
  });

  it('reads a whole deck in its order', async () => {
    const cards = await deckCards(await library(), 'birds' as DeckId);
    expect(cards.map(({ key }) => key)).toEqual(['robin', 'wren', 'owl']);
  });

  it('says where each card stands', async () => {
    const db = await library();
    const { fresh } = await loadQueue(db, { decks: birds, now: morning });
    expect(fresh[1]).toEqual({
      cardId: idOf('birds', 'wren'),
      deckId: 'birds',
      memory: { state: 'new' },
      position: 1,
      group: 'birds 10',
    });
  });

  it('passes over orphans and decks that are not in the library', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await syncDeck(db, deckOf('birds', 'wren owl'));
    expect(await waiting(db, { now: later, decks: birds })).toEqual({
      due: '',
      learning: '',
      fresh: 'wren owl',
    });
    await syncLibrary(db, ['fish' as DeckId]);
    expect(await waiting(db, { now: later, decks: birds })).toEqual({ due: '', learning: '', fresh: '' });
    expect(await waiting(db, { now: later })).toEqual({ due: '', learning: '', fresh: 'cod eel' });
  });
});
