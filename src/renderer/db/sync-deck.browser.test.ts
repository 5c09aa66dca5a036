import { afterEach, describe, expect, it } from 'vitest';
import { addDays, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { loadCards } from './load-queue.ts';
import { syncDeck } from './sync-deck.ts';
import { syncLibrary } from './sync-library.ts';
import {
  answer,
  contentOf,
  deckOf,
  deleteTestDatabases,
  idOf,
  on,
  scheduleOf,
  testDatabase,
} from './test-database.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const morning = on('2024-05-01T10:00');
const NOTHING = { added: 0, changed: 0, orphaned: 0, dropped: 0, returned: 0 };

async function sync(db: CarrelDatabase, words: string, deckId = 'birds') {
  const outcome = await syncDeck(db, deckOf(deckId, words));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

async function home(db: CarrelDatabase) {
  const { decks } = await homeSummary(db, morning);
  return decks.map(({ id, cards, fresh, learning, due, known }) => [id, cards, fresh, learning, due, known]);
}

describe('syncDeck', () => {
  it('brings in a deck', async () => {
    const db = await testDatabase();
    expect(await sync(db, 'robin wren')).toEqual({ ...NOTHING, added: 2 });
    expect(await home(db)).toEqual([['birds', 2, 2, 0, 0, 0]]);
    const cards = await loadCards(db, [idOf('birds', 'wren'), idOf('birds', 'robin'), idOf('birds', 'dodo')]);
    expect(cards.map(({ back }) => back)).toEqual(['wren', 'robin']);
  });

  it('does nothing when nothing changed', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    const before = await contentOf(db);
    expect(await sync(db, 'robin wren')).toEqual(NOTHING);
    expect(await contentOf(db)).toEqual(before);
  });

  it('rewords a card and keeps what was learned', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    const before = await scheduleOf(db, idOf('birds', 'robin'));
    expect(await sync(db, 'robin=redbreast wren')).toEqual({ ...NOTHING, changed: 1 });
    expect(await scheduleOf(db, idOf('birds', 'robin'))).toEqual(before);
    expect((await loadCards(db, [idOf('birds', 'robin')]))[0]?.back).toBe('redbreast');
  });

  it('keeps a learned card whose source is gone, out of the counts, and gives it back intact', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    const before = await contentOf(db);
    expect(await sync(db, 'wren')).toEqual({ ...NOTHING, changed: 1, orphaned: 1 });
    expect(await scheduleOf(db, idOf('birds', 'robin'))).toMatchObject({
      queue: 'orphan',
      memory: { reps: 1 },
    });
    expect(await home(db)).toEqual([['birds', 1, 1, 0, 0, 0]]);
    expect(await sync(db, 'robin wren')).toEqual({ ...NOTHING, changed: 1, returned: 1 });
    expect(await contentOf(db)).toEqual(before);
  });

  it('drops a vanished card of which nothing was learned', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    expect(await sync(db, 'robin')).toEqual({ ...NOTHING, dropped: 1 });
    expect(await db.schedules.count()).toBe(1);
    expect(await db.cards.count()).toBe(1);
  });

  it('moves new cards to their new places', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await sync(db, 'owl wren robin');
    expect((await scheduleOf(db, idOf('birds', 'robin'))).due).toBe(2);
    expect((await scheduleOf(db, idOf('birds', 'owl'))).due).toBe(0);
  });

  it('an orphan can still be answered and undone', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await sync(db, 'wren');
    const before = await contentOf(db);
    await answer(db, idOf('birds', 'robin'), 3, on('2024-05-09T10:00'));
    expect(await scheduleOf(db, idOf('birds', 'robin'))).toMatchObject({
      queue: 'orphan',
      memory: { reps: 2 },
    });
    expect(await home(db)).toEqual([['birds', 1, 1, 0, 0, 0]]);
    await undoLastReview(db);
    expect(await contentOf(db)).toEqual(before);
  });

  it('takes a deck of thousands in slices that add up', async () => {
    const db = await testDatabase();
    const words = Array.from({ length: 2001 }, (_, index) => `bird${index}`);
    expect(await sync(db, words.join(' '))).toEqual({ ...NOTHING, added: 2001 });
    expect(await home(db)).toEqual([['birds', 2001, 2001, 0, 0, 0]]);
    expect(await sync(db, words.slice(1000).join(' '))).toEqual({ ...NOTHING, changed: 1001, dropped: 1000 });
    expect(await home(db)).toEqual([['birds', 1001, 1001, 0, 0, 0]]);
  });

  it('takes up a sync that was cut short', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    const before = await contentOf(db);
    await db.decks.update(deckOf('birds', '').id, { fingerprint: '' });
    expect(await sync(db, 'robin wren')).toEqual(NOTHING);
    expect(await contentOf(db)).toEqual(before);
  });

  it('asked for twice at once, does it once', async () => {
    const db = await testDatabase();
    const reports = await Promise.all([sync(db, 'robin wren'), sync(db, 'robin wren')]);
    expect(reports).toEqual([{ ...NOTHING, added: 2 }, NOTHING]);
  });

  it('lets the learner answer meanwhile', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    const [report] = await Promise.all([
      sync(db, 'wren robin=redbreast owl'),
      answer(db, idOf('birds', 'robin'), 4, morning),
    ]);
    expect(report).toEqual({ ...NOTHING, added: 1, changed: 2 });
    expect(await home(db)).toEqual([['birds', 3, 2, 0, 0, 1]]);
  });

  it('takes over a new title', async () => {
    const db = await testDatabase();
    await sync(db, 'robin');
    await syncDeck(db, { ...deckOf('birds', 'robin'), title: 'Birds of Britain' });
    expect((await homeSummary(db, morning)).decks[0]?.title).toBe('Birds of Britain');
  });
});

describe('two cards of one id', () => {
  it('in two decks: the second deck is refused, with nothing written', async () => {
    const db = await testDatabase();
    await sync(db, 'robin');
    const before = await contentOf(db);
    const copy = { ...deckOf('fish', 'cod'), cards: deckOf('birds', 'robin').cards };
    expect(await syncDeck(db, copy)).toMatchObject({
      ok: false,
      problem: { code: 'card-clash', message: expect.stringMatching(/The fish deck.*"robin".*"birds"/) },
    });
    expect(await contentOf(db)).toEqual(before);
  });

  it('in one deck: it is refused', async () => {
    const db = await testDatabase();
    const deck = deckOf('birds', 'robin robin');
    expect(await syncDeck(db, deck)).toMatchObject({ ok: false, problem: { code: 'card-clash' } });
    expect((await contentOf(db))['decks']).toEqual([]);
  });
});

describe('syncLibrary', () => {
  it('hides an absent deck and shows it again as it was', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await sync(db, 'cod', 'fish');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await answer(db, idOf('birds', 'wren'), 1, morning);
    const before = await contentOf(db);
    await syncLibrary(db, [deckOf('fish', '').id]);
    expect(await home(db)).toEqual([['fish', 1, 1, 0, 0, 0]]);
    expect(await db.schedules.count()).toBe(3);
    await syncLibrary(db, [deckOf('fish', '').id, deckOf('birds', '').id]);
    expect(await contentOf(db)).toEqual(before);
  });

  it('a deck that is synced is in the library again', async () => {
    const db = await testDatabase();
    await sync(db, 'robin wren');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    const before = await contentOf(db);
    await syncLibrary(db, []);
    expect(await home(db)).toEqual([]);
    await sync(db, 'robin wren');
    expect(await contentOf(db)).toEqual(before);
  });

  it('a hidden deck does not make a day one with something due', async () => {
    const db = await testDatabase();
    await sync(db, 'robin');
    await sync(db, 'cod', 'fish');
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await syncLibrary(db, [deckOf('fish', '').id]);
    await answer(db, idOf('fish', 'cod'), 4, morning);
    const due = await scheduleOf(db, idOf('fish', 'cod'));
    expect((await db.days.toArray())[0]?.nextDue).toBe(due.due);
    expect(due.due).toBeGreaterThan(addDays(studyDayOf(morning), 1));
  });
});
