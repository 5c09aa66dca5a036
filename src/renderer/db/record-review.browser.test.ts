import { afterEach, describe, expect, it } from 'vitest';
import { addDays, studyDayOf } from '../../core/model/time.ts';
import { gradeCard } from '../../core/schedule/grading.ts';
import { openDatabase } from './database.ts';
import { recordReview, StaleReviewError } from './record-review.ts';
import { syncDeck } from './sync-deck.ts';
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

const robin = idOf('birds', 'robin');
const wren = idOf('birds', 'wren');
const morning = on('2024-05-01T10:00', 60);
const later = on('2024-05-01T10:20', 60);
const today = studyDayOf(morning);

async function aviary() {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  return db;
}

describe('recordReview', () => {
  it('keeps the answer, the memory, the totals of the day and the counts together', async () => {
    const db = await aviary();
    const id = await answer(db, robin, 4, morning);
    const { memory, due } = await scheduleOf(db, robin);
    expect(memory).toMatchObject({ state: 'review', lastDay: today, dueDay: due });
    expect(await db.reviews.toArray()).toEqual([
      {
        id,
        cardId: robin,
        deckId: 'birds',
        grade: 4,
        moment: morning,
        day: today,
        took: 3000,
        event: expect.any(String),
        before: { state: 'new' },
        after: memory,
        nextDue: due,
      },
    ]);
    expect(await db.days.toArray()).toEqual([
      {
        day: today,
        reviews: 1,
        introduced: 1,
        again: 0,
        took: 3000,
        first: morning,
        last: morning,
        nextDue: due,
      },
    ]);
    expect(await db.tallies.toArray()).toEqual([
      { queue: 'new', day: 0, counts: new Map([['birds', 2]]) },
      { queue: 'review', day: due, counts: new Map([['birds', 1]]) },
    ]);
  });

  it('adds up the day', async () => {
    const db = await aviary();
    await answer(db, robin, 1, morning);
    await answer(db, wren, 4, morning);
    await answer(db, robin, 1, later);
    expect(await db.days.toArray()).toEqual([
      {
        day: today,
        reviews: 3,
        introduced: 2,
        again: 2,
        took: 9000,
        first: morning,
        last: later,
        // The robin is still within its learning steps.
        nextDue: today,
      },
    ]);
  });

  it('gives a night to the day before', async () => {
    const db = await aviary();
    await answer(db, robin, 3, on('2024-05-02T03:59'));
    await answer(db, wren, 3, on('2024-05-02T04:00'));
    expect((await db.days.toArray()).map(({ day }) => day)).toEqual([today, today + 1]);
  });

  it('refuses an answer worked out from a memory that has changed since, and writes nothing', async () => {
    const db = await aviary();
    const before = { state: 'new' } as const;
    const stale = {
      ...({ cardId: robin, grade: 3, moment: later, took: 1000, before } as const),
      after: gradeCard(before, 3, later, { cardId: robin }),
    };
    await answer(db, robin, 4, morning);
    const content = await contentOf(db);
    await expect(recordReview(db, stale)).rejects.toBeInstanceOf(StaleReviewError);
    expect(await contentOf(db)).toEqual(content);
  });

  it('of two answers to one question given at once, takes one', async () => {
    const db = await aviary();
    const results = await Promise.allSettled([answer(db, robin, 3, morning), answer(db, robin, 1, morning)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.reviews.count()).toBe(1);
  });

  it('refuses an answer to a card that is not there', async () => {
    const db = await aviary();
    const dodo = idOf('birds', 'dodo');
    const before = { state: 'new' } as const;
    const after = gradeCard(before, 3, morning, { cardId: dodo });
    await expect(
      recordReview(db, { cardId: dodo, grade: 3, moment: morning, took: 1, before, after }),
    ).rejects.toMatchObject({ name: 'StaleReviewError', cardId: dodo });
  });

  it('leaves nothing half-written when a write fails', async () => {
    const db = await aviary();
    const content = await contentOf(db);
    const before = { state: 'new' } as const;
    const after = gradeCard(before, 3, morning, { cardId: robin });
    // A function cannot be stored, so that the review row fails after memory and counts were written.
    const broken = {
      cardId: robin,
      grade: 3,
      moment: morning,
      took: 1,
      before,
      after,
      extra: () => {},
    } as const;
    await expect(recordReview(db, broken)).rejects.toThrow();
    expect(await contentOf(db)).toEqual(content);
  });
});

describe('undoLastReview', () => {
  it('has nothing to do at first', async () => {
    expect(await undoLastReview(await aviary())).toBeNull();
  });

  it('takes back one answer after the other, to the field', async () => {
    const db = await aviary();
    const states = [await contentOf(db)];
    const answers = [
      [robin, 1, morning],
      [wren, 4, morning],
      [robin, 3, later],
      [wren, 1, on('2024-05-20T10:00')],
      [wren, 3, on('2024-05-20T10:10')],
    ] as const;
    for (const [card, grade, moment] of answers) {
      await answer(db, card, grade, moment);
      states.push(await contentOf(db));
    }
    for (const [card, grade] of answers.toReversed()) {
      expect(await contentOf(db)).toEqual(states.pop());
      expect(await undoLastReview(db)).toMatchObject({ cardId: card, grade });
    }
    expect(await contentOf(db)).toEqual(states.pop());
    expect(states).toEqual([]);
  });

  it('leaves answers of earlier study days alone if asked to', async () => {
    const db = await aviary();
    await answer(db, robin, 3, morning);
    expect(await undoLastReview(db, addDays(today, 1))).toBeNull();
    expect(await undoLastReview(db, today)).toMatchObject({ cardId: robin });
  });

  it('works after a restart', async () => {
    const db = await aviary();
    await answer(db, robin, 3, morning);
    db.close();
    const again = await openDatabase(db.name);
    if (!again.ok) throw new Error(again.problem.message);
    expect(await undoLastReview(again.value)).toMatchObject({ cardId: robin });
    expect(await again.value.days.count()).toBe(0);
    again.value.close();
  });

  it('finds the answer before it even if a journey west repeated the date', async () => {
    const db = await aviary();
    await answer(db, robin, 4, on('2024-05-01T20:00', 720));
    await answer(db, wren, 4, on('2024-05-02T09:00', 720));
    const content = await contentOf(db);
    await answer(db, idOf('birds', 'owl'), 4, on('2024-05-01T20:00', -600));
    await undoLastReview(db);
    expect(await contentOf(db)).toEqual(content);
  });

  it('refuses if the memory is not what the answer led to, and writes nothing', async () => {
    const db = await aviary();
    await answer(db, robin, 3, morning);
    await db.schedules.update(robin, { memory: { state: 'new' } });
    const content = await contentOf(db);
    await expect(undoLastReview(db)).rejects.toBeInstanceOf(StaleReviewError);
    expect(await contentOf(db)).toEqual(content);
  });
});
