import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { JOURNAL_VERSION, type JournalEvent } from '../../core/model/journal.ts';
import { failed } from '../../core/model/problem.ts';
import { addDays, DAY, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { flushOutbox } from './outbox.ts';
import { isOfOrigin, readsMore, restore, restoredBefore } from './restore.ts';
import { restoreAside } from './restore-aside.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, journalOf, on, testDatabase } from './test-database.ts';
import { lifeWith, live, START } from './testing/history.ts';
import { FIRST, LATER, piecesOf, restoreFrom, shuffled, stateOf } from './testing/restoring.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const birds = deckOf('birds', 'robin wren owl heron');

/** A learner's history, and the journal that came of it. */
async function lived(): Promise<{ readonly db: CarrelDatabase; readonly journal: JournalEvent[] }> {
  const db = await testDatabase();
  const journal: JournalEvent[] = [];
  await restoreFrom(db, []);
  await syncDeck(db, birds);
  const flush = () => flushOutbox(db, journalOf(journal));
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

it('an emptied database is as it was, once the journal and the deck are read again', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  expect(await restoreFrom(fresh, journal)).toEqual({ answers: 4, newer: 0 });
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('events that come twice, as after a crash, count once', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  await restoreFrom(fresh, [...journal, ...journal]);
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('what a newer version wrote is told at every start, and never lost sight of', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  expect(await restoreFrom(fresh, journal, 2)).toEqual({ answers: 4, newer: 2 });
  expect(await restoredBefore(fresh)).toEqual({ answers: 0, newer: 2 });
});

it('what was too new for an older version is read by the first that may know it', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  await restoreFrom(fresh, journal.slice(0, 2), 2);
  expect(await readsMore(fresh)).toBe(false);
  await fresh.marks.put({ name: 'restored', newer: 2, version: JOURNAL_VERSION - 1 });
  expect(await readsMore(fresh)).toBe(true);
  expect(await restoreFrom(fresh, journal, 0, LATER, 'join')).toMatchObject({ answers: 2, newer: 0 });
  expect(await readsMore(fresh)).toBe(false);
});

it('of answers of one card the one with most before it counts, even if the clock was set back', async () => {
  const db = await testDatabase();
  await restoreFrom(db, []);
  await syncDeck(db, birds);
  await answer(db, idOf('birds', 'robin'), 4, on('2026-03-09T10:00'));
  await answer(db, idOf('birds', 'robin'), 3, on('2026-03-01T10:00'));
  const journal = (await db.outbox.toArray()).map(({ event }) => event);
  const fresh = await testDatabase();
  await restoreFrom(fresh, journal);
  await syncDeck(fresh, birds);
  expect(await fresh.schedules.toArray()).toEqual(await db.schedules.toArray());
});

it('any life comes back whole, from lines in any order and some of them twice', async () => {
  const steps = fc.integer({ min: 1, max: 40 * DAY });
  // So that some, all or none of the answers are packed.
  const daysOn = fc.integer({ min: 0, max: 1300 });
  await fc.assert(
    fc.asyncProperty(lifeWith(steps, 30), fc.infiniteStream(fc.nat()), daysOn, async (life, keys, days) => {
      const db = await testDatabase();
      await restoreFrom(db, []);
      await live(db, [...FIRST, ...life], START);
      const fresh = await testDatabase();
      const events = (await db.outbox.orderBy('number').toArray()).map(({ event }) => event);
      const today = addDays(studyDayOf({ at: START, offset: 0 }), days);
      await restoreFrom(fresh, shuffled([...events, ...events.slice(0, 5)], keys), 0, today);
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

it('only a database that was never filled is to be filled', async () => {
  const { db } = await lived();
  expect(await restoredBefore(db)).toEqual({ answers: 0, newer: 0 });
  expect(await restoredBefore(await testDatabase())).toBeNull();
});

it('a database comes to what a restored journal says, and to nothing else', async () => {
  const { db, journal } = await lived();
  await answer(db, idOf('birds', 'heron'), 4, on('2026-03-02T09:10'));
  expect(await isOfOrigin(db, null)).toBe(true);
  expect(await isOfOrigin(db, 'a restore')).toBe(false);
  const two = journal.slice(0, 2);
  expect(await restoreFrom(db, two, 0, LATER, 'replace', 'a restore')).toEqual({
    ...{ answers: 2, newer: 0, replaced: true },
  });
  expect(await isOfOrigin(db, 'a restore')).toBe(true);
  expect(await isOfOrigin(db, 'another')).toBe(false);
  await syncDeck(db, birds);
  const fresh = await testDatabase();
  await restoreFrom(fresh, two);
  await syncDeck(fresh, birds);
  expect(await stateOf(db)).toEqual(await stateOf(fresh));
});

it('a journal that cannot be read leaves the database new, to try again', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  const next = () => Promise.reject(new Error('no'));
  const request = { how: 'fill', origin: null, next, today: LATER, report: () => {} } as const;
  await expect(restore(fresh, request)).rejects.toThrow('no');
  await expect(restoreAside(fresh, request)).rejects.toThrow('no');
  expect(await restoredBefore(fresh)).toBeNull();
  expect(await restoreFrom(fresh, journal)).toEqual({ answers: 4, newer: 0 });
});

it('a fill that a crash cut short is begun anew', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  const crash = () => {
    throw new Error('crash');
  };
  fresh.schedules.hook('creating', crash);
  await expect(restoreFrom(fresh, journal)).rejects.toThrow();
  expect(await fresh.reviewPacks.count()).toBeGreaterThan(0);
  expect(await restoredBefore(fresh)).toBeNull();
  fresh.schedules.hook('creating').unsubscribe(crash);
  await restoreFrom(fresh, journal);
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
});

it('a worker fills the database as well, and tells how far it is', async () => {
  const { db, journal } = await lived();
  const fresh = await testDatabase();
  const shares: number[] = [];
  const report = (share: number) => shares.push(share);
  const request = { how: 'fill', origin: null, next: piecesOf(journal), today: LATER, report } as const;
  expect(await restoreAside(fresh, request)).toEqual({ answers: 4, newer: 0 });
  await syncDeck(fresh, birds);
  expect(await stateOf(fresh)).toEqual(await stateOf(db));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

it('a worker that cannot read on leaves the database new', async () => {
  const { journal } = await lived();
  const fresh = await testDatabase();
  const pieces = piecesOf(journal);
  let asked = 0;
  const next = () => (++asked < 3 ? pieces() : Promise.reject(new Error('gone')));
  await expect(
    restoreAside(fresh, { how: 'fill', origin: null, next, today: LATER, report: () => {} }),
  ).rejects.toThrow('gone');
  expect(await restoredBefore(fresh)).toBeNull();
});

it('events stay in the outbox until the journal has them', async () => {
  const db = await testDatabase();
  await syncDeck(db, birds);
  await answer(db, idOf('birds', 'robin'), 4, on('2026-03-01T10:00'));
  const problem = await flushOutbox(db, async () => failed('full', 'The disk is full.'));
  expect(problem?.message).toBe('The disk is full.');
  expect(await db.outbox.count()).toBe(1);
  const sent: JournalEvent[] = [];
  await flushOutbox(db, journalOf(sent));
  expect(sent).toMatchObject([{ type: 'review', cardId: idOf('birds', 'robin'), grade: 4 }]);
  expect(await db.outbox.count()).toBe(0);
});
