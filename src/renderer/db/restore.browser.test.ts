import { afterEach, expect, it } from 'vitest';
import type { JournalEvent } from '../../core/model/journal.ts';
import { done, failed } from '../../core/model/problem.ts';
import type { CarrelDatabase } from './database.ts';
import { flushOutbox } from './outbox.ts';
import { restoreIfNew } from './restore.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const birds = deckOf('birds', 'robin wren owl heron');

/** A learner's history, and the journal that came of it. */
async function lived(): Promise<{ readonly db: CarrelDatabase; readonly journal: JournalEvent[] }> {
  const db = await testDatabase();
  const journal: JournalEvent[] = [];
  await restoreIfNew(db, async () => []);
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

/** Without the reviews' row numbers, which the rebuilt database counts anew. */
async function stateOf(db: CarrelDatabase) {
  const { reviews = [], ...rest } = await contentOf(db);
  return { ...rest, reviews: reviews.map((review) => ({ ...(review as object), id: 0 })) };
}

it('an emptied database is as it was, once the journal and the deck are read again', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  expect(await restoreIfNew(fresh, async () => journal)).toBe(4);
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('events that come twice, as after a crash, count once', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  await restoreIfNew(fresh, async () => [...journal, ...journal]);
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('a database in use is never filled again', async () => {
  const { db, journal } = await lived();
  const before = await contentOf(db);
  expect(await restoreIfNew(db, async () => [...journal, ...journal])).toBe(0);
  expect(await contentOf(db)).toEqual(before);
});

it('a journal that cannot be read leaves the database new, to try again', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  await expect(restoreIfNew(fresh, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await restoreIfNew(fresh, async () => journal)).toBe(4);
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
