import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { JournalEvent } from '../../core/model/journal.ts';
import { done, failed } from '../../core/model/problem.ts';
import { DAY } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { flushOutbox } from './outbox.ts';
import { restoreIfNew } from './restore.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { DECKS, type Happening, lifeWith, live, START } from './testing/history.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const reading =
  (events: readonly JournalEvent[], newer = 0) =>
  async () => ({ events, newer });

const birds = deckOf('birds', 'robin wren owl heron');

/** A learner's history, and the journal that came of it. */
async function lived(): Promise<{ readonly db: CarrelDatabase; readonly journal: JournalEvent[] }> {
  const db = await testDatabase();
  const journal: JournalEvent[] = [];
  await restoreIfNew(db, reading([]));
  await syncDeck(db, birds);
  const flush = () =>
    flushOutbox(db, async (events) => {
      journal.push(...events);
      return done(null);
    });
  await answer(db, idOf('birds', 'robin'), 4, on('2026-03-01T10:00'));
  await answer(db, idOf('birds', 'wren'), 1, on('2026-03-01T10:01'));
  await answer(db, idOf('birds', 'wren'), 3, on('2026-03-01T10:03'));
  await flush();
  await answer(db, idOf('birds', 'owl'), 2, on('2026-03-01T10:04'));
  await undoLastReview(db);
  await answer(db, idOf('birds', 'owl'), 4, on('2026-03-02T09:00'));
  await flush();
  return { db, journal };
}

/**
 * Without the reviews' row numbers, which the rebuilt database counts anew, and without the orphans whose only answer
 * was taken back: there is nothing to remember of them.
 */
async function stateOf(db: CarrelDatabase) {
  const { reviews = [], ...rest } = await contentOf(db);
  const schedules = await db.schedules.toArray();
  return {
    ...rest,
    schedules: schedules.filter(({ queue, memory }) => queue !== 'orphan' || memory.state !== 'new'),
    reviews: reviews.map((review) => ({ ...(review as object), id: 0 })),
  };
}

/** The decks as a first start brings them in. */
const FIRST: readonly Happening[] = DECKS.map((deck) => ({
  kind: 'sync',
  deck,
  words: ['a', 'b', 'c', 'd', 'e'],
}));

function shuffled<T>(items: readonly T[], keys: Iterator<number>): readonly T[] {
  const keyed = items.map((item) => ({ item, key: Number(keys.next().value) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

it('an emptied database is as it was, once the journal and the deck are read again', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  expect(await restoreIfNew(fresh, reading(journal))).toEqual({ answers: 4, newer: 0 });
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('events that come twice, as after a crash, count once', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  await restoreIfNew(fresh, reading([...journal, ...journal]));
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('what a newer version wrote is told at every start, and never lost sight of', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  expect(await restoreIfNew(fresh, reading(journal, 2))).toEqual({ answers: 4, newer: 2 });
  expect(await restoreIfNew(fresh, reading([]))).toEqual({ answers: 0, newer: 2 });
});

it('of answers of one card the one with most before it counts, even if the clock was set back', async () => {
  const db = await testDatabase();
  await restoreIfNew(db, reading([]));
  await syncDeck(db, birds);
  await answer(db, idOf('birds', 'robin'), 4, on('2026-03-09T10:00'));
  await answer(db, idOf('birds', 'robin'), 3, on('2026-03-01T10:00'));
  const journal = (await db.outbox.toArray()).map(({ event }) => event);
  const fresh = await testDatabase();
  await restoreIfNew(fresh, reading(journal));
  await syncDeck(fresh, birds);
  expect(await fresh.schedules.toArray()).toEqual(await db.schedules.toArray());
});

it('any life comes back whole, from lines in any order and some of them twice', async () => {
  const steps = fc.integer({ min: 1, max: 40 * DAY });
  await fc.assert(
    fc.asyncProperty(lifeWith(steps, 30), fc.infiniteStream(fc.nat()), async (life, keys) => {
      const db = await testDatabase();
      await restoreIfNew(db, reading([]));
      await live(db, [...FIRST, ...life], START);
      const fresh = await testDatabase();
      const events = (await db.outbox.orderBy('number').toArray()).map(({ event }) => event);
      await restoreIfNew(fresh, reading(shuffled([...events, ...events.slice(0, 5)], keys)));
      await live(
        fresh,
        [...FIRST, ...life].filter(({ kind }) => kind === 'sync' || kind === 'library'),
        START,
      );
      expect(await stateOf(fresh)).toEqual(await stateOf(db));
      await deleteTestDatabases();
    }),
    { numRuns: 20 },
  );
});

it('a database in use is never filled again', async () => {
  const { db, journal } = await lived();
  const before = await contentOf(db);
  expect(await restoreIfNew(db, reading([...journal, ...journal]))).toEqual({ answers: 0, newer: 0 });
  expect(await contentOf(db)).toEqual(before);
});

it('a journal that cannot be read leaves the database new, to try again', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  await expect(restoreIfNew(fresh, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await restoreIfNew(fresh, reading(journal))).toEqual({ answers: 4, newer: 0 });
});

it('events stay in the outbox until the journal has them', async () => {
  const db = await testDatabase();
  await syncDeck(db, birds);
  await answer(db, idOf('birds', 'robin'), 4, on('2026-03-01T10:00'));
  const problem = await flushOutbox(db, async () => failed('full', 'The disk is full.'));
  expect(problem?.message).toBe('The disk is full.');
  expect(await db.outbox.count()).toBe(1);
  const sent: JournalEvent[] = [];
  await flushOutbox(db, async (events) => {
    sent.push(...events);
    return done(null);
  });
  expect(sent).toMatchObject([{ type: 'review', cardId: idOf('birds', 'robin'), grade: 4 }]);
  expect(await db.outbox.count()).toBe(0);
});
