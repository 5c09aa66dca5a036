import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { Grade } from '../../core/model/review.ts';
import { DAY } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { rebuildTotals } from './rebuild-totals.ts';
import { syncDeck } from './sync-deck.ts';
import { syncLibrary } from './sync-library.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, testDatabase } from './test-database.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

/** One thing that may befall a library of two decks. */
type Event =
  | { readonly kind: 'sync'; readonly deck: string; readonly words: readonly string[] }
  | { readonly kind: 'library'; readonly decks: readonly string[] }
  | {
      readonly kind: 'answer';
      readonly pick: number;
      readonly grade: Grade;
      readonly wait: number;
      readonly zone: number;
    }
  | { readonly kind: 'undo' };

const decks = ['birds', 'fish'];
const deck = fc.constantFrom(...decks);
const words = fc.uniqueArray(fc.constantFrom('a', 'a=A', 'b', 'c', 'c=C', 'd', 'e'), {
  selector: (word) => word[0],
});
const wait = fc.oneof(fc.nat(20 * 60_000), fc.integer({ min: -DAY, max: 40 * DAY }));
const answered = fc.record({
  kind: fc.constant('answer' as const),
  pick: fc.nat(),
  grade: fc.constantFrom<Grade>(1, 2, 3, 4),
  wait,
  zone: fc.constantFrom(-600, 0, 60, 720),
});
const event = fc.oneof(
  { weight: 6, arbitrary: answered },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync' as const), deck, words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('library' as const), decks: fc.subarray(decks) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
);

/** Lives through the events, from the clock's `start` on. */
async function live(db: CarrelDatabase, events: readonly Event[], start: number): Promise<void> {
  let at = start;
  for (const event of events) {
    switch (event.kind) {
      case 'sync':
        await syncDeck(db, deckOf(event.deck, event.words.join(' ')));
        break;
      case 'library':
        await syncLibrary(db, event.decks as DeckId[]);
        break;
      case 'undo':
        await undoLastReview(db).catch(() => null);
        break;
      case 'answer': {
        at += event.wait;
        const ids = await db.schedules.toCollection().primaryKeys();
        const id: CardId | undefined = ids[event.pick % Math.max(1, ids.length)];
        if (id !== undefined) await answer(db, id, event.grade, { at, offset: event.zone });
      }
    }
  }
}

const START = Date.parse('2024-05-01T10:00:00Z');

async function withFullDecks(): Promise<CarrelDatabase> {
  const db = await testDatabase();
  for (const id of decks) await syncDeck(db, deckOf(id, 'a b c d e'));
  return db;
}

describe('after any history', () => {
  it('the totals are what counting everything afresh gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const db = await withFullDecks();
        await live(db, events, START);
        const content = await contentOf(db);
        await rebuildTotals(db);
        expect(await contentOf(db)).toEqual(content);
        await deleteTestDatabases();
      }),
      { numRuns: 40 },
    );
  });

  it('undoing all answers since leaves the database as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 15 }),
        fc.array(answered, { minLength: 1, maxLength: 15 }),
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

  it('no sync or change of the library touches a review or a memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 25 }),
        fc.array(event, { maxLength: 10 }),
        async (history, more) => {
          const db = await withFullDecks();
          await live(db, history, START);
          const learned = () => db.schedules.filter(({ memory }) => memory.state !== 'new').toArray();
          const memories = (await learned()).map(({ id, memory }) => [id, memory]);
          const reviews = await db.reviews.toArray();
          await live(
            db,
            more.filter(({ kind }) => kind === 'sync' || kind === 'library'),
            START,
          );
          expect((await learned()).map(({ id, memory }) => [id, memory])).toEqual(memories);
          expect(await db.reviews.toArray()).toEqual(reviews);
          await deleteTestDatabases();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('rebuildTotals', () => {
  it('mends totals that were lost', async () => {
    const db = await withFullDecks();
    const [id = 0 as CardId] = await db.schedules.toCollection().primaryKeys();
    await answer(db, id, 3, { at: START, offset: 0 });
    const content = await contentOf(db);
    await db.tallies.clear();
    await db.days.clear();
    await rebuildTotals(db);
    expect(await contentOf(db)).toEqual(content);
  });
});
