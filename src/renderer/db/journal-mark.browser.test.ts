import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { JournalEvent } from '../../core/model/journal.ts';
import { DAY } from '../../core/model/time.ts';
import { agreeWithJournal, compareWithJournal, isKnown } from './journal-mark.ts';
import { flushOutbox } from './outbox.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, journalOf, on, testDatabase } from './test-database.ts';
import { lifeWith, live, START } from './testing/history.ts';
import { FIRST, LATER, piecesOf, restoreFrom, shuffled, stateOf } from './testing/restoring.ts';

afterEach(deleteTestDatabases);

const AGREED = { cut: false, grown: [] };

/** A database whose three answers are in a journal of as many bytes. */
async function agreed() {
  const db = await testDatabase();
  const journal: JournalEvent[] = [];
  await restoreFrom(db, []);
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  for (const key of ['robin', 'wren', 'owl']) await answer(db, idOf('birds', key), 3, on('2026-03-01T10:00'));
  await flushOutbox(db, journalOf(journal));
  return { db, journal, sizes: (size: number) => [{ name: 'test.jsonl', size }] };
}

it('a journal as long as it was left agrees, one that grew or shrank does not', async () => {
  const { db, sizes } = await agreed();
  expect(await compareWithJournal(db, sizes(3))).toEqual(AGREED);
  const grown = [{ file: 'test.jsonl', from: 3 }];
  expect(await compareWithJournal(db, sizes(5))).toEqual({ cut: false, grown });
  expect(await compareWithJournal(db, sizes(2))).toEqual({ cut: true, grown: [] });
  expect(await compareWithJournal(db, [])).toEqual({ cut: true, grown: [] });
  const other = { name: 'other.jsonl', size: 1 };
  const both = { cut: false, grown: [{ file: 'other.jsonl', from: 0 }] };
  expect(await compareWithJournal(db, [...sizes(3), other])).toEqual(both);
  await agreeWithJournal(db, [...sizes(3), other]);
  expect(await compareWithJournal(db, [...sizes(3), other])).toEqual(AGREED);
});

it('lines that the outbox still holds are known, others are not', async () => {
  const { db, journal } = await agreed();
  await answer(db, idOf('birds', 'robin'), 3, on('2026-03-01T10:09'));
  const unsent = (await db.outbox.toArray()).map(({ event }) => event);
  expect(await isKnown(db, piecesOf(unsent))).toBe(true);
  expect(await isKnown(db, piecesOf([...unsent, ...journal]))).toBe(false);
  expect(await isKnown(db, piecesOf(unsent, 1))).toBe(false);
  expect(await isKnown(db, piecesOf([]))).toBe(true);
});

it('a journal that lost lines while the app was open is told once, and put right at the next start', async () => {
  const { db, sizes } = await agreed();
  const emptied: JournalEvent[] = [];
  const append = journalOf(emptied);
  await answer(db, idOf('birds', 'robin'), 3, on('2026-03-01T10:09'));
  expect(await flushOutbox(db, append)).toMatchObject({ code: 'journal-cut' });
  await answer(db, idOf('birds', 'wren'), 3, on('2026-03-01T10:09'));
  expect(await flushOutbox(db, append)).toBeNull();
  expect(await compareWithJournal(db, sizes(2))).toEqual({ cut: true, grown: [] });
  expect(await restoreFrom(db, emptied, 0, LATER, 'write')).toEqual({ answers: 0, newer: 0, written: 3 });
  await agreeWithJournal(db, sizes(2));
  expect(await flushOutbox(db, append)).toBeNull();
  const ids = (await db.reviews.toArray()).map(({ event }) => event);
  expect(emptied.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(await compareWithJournal(db, sizes(5))).toEqual(AGREED);
});

it('a database and a journal that each lack lines come to what both hold', async () => {
  // An even number, and the second clock is ahead by an odd one: no two answers of the two are of one millisecond.
  const steps = fc.integer({ min: 1, max: 20 * DAY }).map((half) => 2 * half);
  const lives = fc.tuple(lifeWith(steps, 20), lifeWith(steps, 20));
  await fc.assert(
    fc.asyncProperty(lives, fc.infiniteStream(fc.nat()), async ([first, second], keys) => {
      const db = await testDatabase();
      await restoreFrom(db, []);
      await live(db, [...FIRST, ...first], START);
      const mine = (await db.outbox.toArray()).map(({ event }) => event);
      const other = await testDatabase();
      await restoreFrom(other, []);
      await live(other, [...FIRST, ...second], START + 7);
      const theirs = (await other.outbox.toArray()).map(({ event }) => event);

      // The journal has the other device's lines, and only some of this one's: those that left the outbox.
      const half = Math.floor(mine.length / 2);
      const sent = await db.outbox.orderBy('number').limit(half).primaryKeys();
      await db.outbox.bulkDelete(sent);
      const journal = shuffled([...theirs, ...mine.slice(0, half)], keys);
      await restoreFrom(db, journal, 0, LATER, 'join');
      const fresh = await testDatabase();
      await restoreFrom(fresh, [...mine, ...theirs]);
      const content = async (one: typeof db) => ({ ...(await stateOf(one)), outbox: [] });
      expect(await content(db)).toEqual(await content(fresh));
      await deleteTestDatabases();
    }),
    { numRuns: 15 },
  );
});

it('a journal that lost everything gets every entry that still holds', async () => {
  await fc.assert(
    fc.asyncProperty(lifeWith(fc.integer({ min: 1, max: 40 * DAY }), 20), async (life) => {
      const db = await testDatabase();
      await restoreFrom(db, []);
      await live(db, [...FIRST, ...life], START);
      const before = await stateOf(db);
      await db.outbox.clear();
      await restoreFrom(db, [], 0, LATER, 'write');
      const written = (await db.outbox.toArray()).map(({ event }) => event);
      const fresh = await testDatabase();
      await restoreFrom(fresh, written);
      await live(
        fresh,
        [...FIRST, ...life].filter(({ kind }) => kind === 'sync' || kind === 'library'),
        START,
      );
      expect(await stateOf(fresh)).toEqual(before);
      await deleteTestDatabases();
    }),
    { numRuns: 15 },
  );
});
