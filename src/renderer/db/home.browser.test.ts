import { liveQuery } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { homeSummary } from './home.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';

afterEach(deleteTestDatabases);

const morning = on('2024-05-01T10:00');

async function library() {
  const db = await testDatabase();
  await syncDeck(db, deckOf('fish', 'cod eel'));
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  return db;
}

describe('homeSummary', () => {
  it('of an empty library is empty', async () => {
    expect(await homeSummary(await testDatabase(), morning)).toMatchObject({
      decks: [],
      streak: { current: 0, longest: 0, today: 'open', frozen: [], freezes: 0 },
      today: { reviews: 0, newLeft: 20, took: 0 },
    });
  });

  it('counts the cards of each deck, by title, and the work of the day', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await answer(db, idOf('birds', 'wren'), 1, morning);
    const title = (id: string) => ({ id, title: `The ${id} deck` });
    expect(await homeSummary(db, morning)).toMatchObject({
      decks: [
        { ...title('birds'), cards: 3, fresh: 1, learning: 1, due: 0, known: 1 },
        { ...title('fish'), cards: 2, fresh: 2, learning: 0, due: 0, known: 0 },
      ],
      streak: { current: 1, longest: 1, today: 'studied' },
      today: { reviews: 2, newLeft: 18, took: 6000 },
    });
  });

  it('counts as due what is due today or was before, by study day', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await answer(db, idOf('birds', 'wren'), 4, morning);
    const dueOn = async (wallClock: string) => (await homeSummary(db, on(wallClock))).decks[0]?.due;
    expect(await dueOn('2024-05-05T12:00')).toBe(0);
    expect(await dueOn('2024-05-30T12:00')).toBe(2);
  });

  it('begins the day anew at the rollover', async () => {
    const db = await library();
    await answer(db, idOf('birds', 'robin'), 1, morning);
    const at = async (wallClock: string) => await homeSummary(db, on(wallClock));
    expect((await at('2024-05-02T03:59')).today.newLeft).toBe(19);
    expect((await at('2024-05-02T04:00')).today.newLeft).toBe(20);
    expect((await at('2024-05-02T04:00')).streak).toMatchObject({ current: 1, longest: 1, today: 'open' });
    expect((await at('2024-05-03T04:00')).streak.current).toBe(0);
  });

  it('is told anew to whoever watches, after every answer', async () => {
    const db = await library();
    const seen: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = liveQuery(() => homeSummary(db, morning)).subscribe({
        next: async ({ today }) => {
          seen.push(today.reviews);
          if (today.reviews === 0) await answer(db, idOf('birds', 'robin'), 4, morning);
          else if (today.reviews === 1) await answer(db, idOf('birds', 'wren'), 1, morning);
          else {
            subscription.unsubscribe();
            resolve();
          }
        },
        error: reject,
      });
    });
    expect(seen).toEqual([0, 1, 2]);
  });
});
