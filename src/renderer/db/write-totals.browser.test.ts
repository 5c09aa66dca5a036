import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardId } from '../../core/model/identity.ts';
import { DAY } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, testDatabase } from './test-database.ts';
import { answerAfter, anyWait, DECKS, lifeWith, live, START } from './testing/history.ts';
import { recount } from './testing/recount.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

async function withFullDecks(): Promise<CarrelDatabase> {
  const db = await testDatabase();
  for (const id of DECKS) await syncDeck(db, deckOf(id, 'a b c d e'));
  return db;
}

describe('after any history', () => {
  it('the totals are what counting everything afresh gives', async () => {
    await fc.assert(
      fc.asyncProperty(lifeWith(anyWait, 40), async (events) => {
        const db = await withFullDecks();
        await live(db, events, START);
        const content = await contentOf(db);
        await recount(db);
        expect(await contentOf(db)).toEqual(content);
        await deleteTestDatabases();
      }),
      { numRuns: 40 },
    );
  });

  it('undoing all answers since leaves the database as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        lifeWith(anyWait, 15),
        fc.array(answerAfter(anyWait), { minLength: 1, maxLength: 15 }),
        async (history, answers) => {
          const db = await withFullDecks();
          await live(db, history, START);
          const content = await contentOf(db);
          await live(db, answers, START + DAY);
          for (const _ of answers) await undoLastReview(db);
          expect(await contentOf(db)).toEqual(content);
          await deleteTestDatabases();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('no sync or change of the library touches a review, a memory or a mark', async () => {
    await fc.assert(
      fc.asyncProperty(lifeWith(anyWait, 25), lifeWith(anyWait, 10), async (history, more) => {
        const db = await withFullDecks();
        await live(db, history, START);
        const learned = () => db.schedules.filter(({ memory }) => memory.state !== 'new').toArray();
        const memories = (await learned()).map(({ id, memory }) => [id, memory]);
        const reviews = await db.reviews.toArray();
        const marks = await db.cardMarks.toArray();
        await live(
          db,
          more.filter(({ kind }) => kind === 'sync' || kind === 'library'),
          START,
        );
        expect((await learned()).map(({ id, memory }) => [id, memory])).toEqual(memories);
        expect(await db.reviews.toArray()).toEqual(reviews);
        expect(await db.cardMarks.toArray()).toEqual(marks);
        await deleteTestDatabases();
      }),
      { numRuns: 40 },
    );
  });
});

describe('recount', () => {
  it('mends totals that were lost', async () => {
    const db = await withFullDecks();
    const [id = 0 as CardId] = await db.schedules.toCollection().primaryKeys();
    await answer(db, id, 3, { at: START, offset: 0 });
    const content = await contentOf(db);
    await db.tallies.clear();
    await db.days.clear();
    await recount(db);
    expect(await contentOf(db)).toEqual(content);
  });
});
