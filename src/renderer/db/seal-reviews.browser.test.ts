import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, type StudyDay, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { workOn } from './practice.ts';
import { sealAside } from './seal-aside.ts';
import { isSealingDue, sealReviews } from './seal-reviews.ts';
import { forEachReview, type StoredReview } from './stored-reviews.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { anyWait, DECKS, lifeWith, live, START } from './testing/history.ts';
import { recount } from './testing/recount.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const ROBIN = idOf('birds', 'robin');
const MAY = on('2026-05-10T10:00');
const MAY_DAY = studyDayOf(MAY);
const NOVEMBER = studyDayOf(on('2026-11-28T10:00'));

async function withBirds(): Promise<CarrelDatabase> {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren'));
  return db;
}

/** What the reviews come to: those of each day in their order, and the days' totals and work. */
async function readingsOf(db: CarrelDatabase) {
  const days = new Map<StudyDay, StoredReview[]>();
  await forEachReview(db, (review) => days.set(review.day, [...(days.get(review.day) ?? []), review]));
  const sorted = [...days].sort(([a], [b]) => a - b);
  const work = await Promise.all(sorted.map(([day]) => workOn(db, day)));
  return { days: sorted, work, totals: await db.days.toArray() };
}

describe('sealReviews', () => {
  it('changes nothing that can be read, whenever and however often it is done', async () => {
    await fc.assert(
      fc.asyncProperty(lifeWith(anyWait, 30), fc.array(fc.nat(1300)), async (life, sealings) => {
        const db = await testDatabase();
        for (const id of DECKS) await syncDeck(db, deckOf(id, 'a b c d e'));
        await live(db, life, START);
        const before = await readingsOf(db);
        for (const days of sealings)
          await sealReviews(db, addDays(studyDayOf({ at: START, offset: 0 }), days));
        expect(await readingsOf(db)).toEqual(before);
        await recount(db);
        expect(await readingsOf(db)).toEqual(before);
        await deleteTestDatabases();
      }),
      { numRuns: 30 },
    );
  });

  it('packs what is long past, and leaves this month and the last in rows', async () => {
    const db = await withBirds();
    for (const moment of [MAY, on('2026-10-20T10:00'), on('2026-11-28T10:00')]) {
      await answer(db, ROBIN, 4, moment);
    }
    await sealReviews(db, NOVEMBER);
    expect(await db.reviewPacks.count()).toBe(1);
    expect(await db.reviews.count()).toBe(2);
    expect(await isSealingDue(db, NOVEMBER)).toBe(false);
  });

  it('adds to a month that was sealed what a clock set back brought to it', async () => {
    const db = await withBirds();
    await answer(db, ROBIN, 1, MAY);
    await sealReviews(db, NOVEMBER);
    await answer(db, idOf('birds', 'wren'), 1, { ...MAY, at: MAY.at + 1000 });
    const missed = [ROBIN, idOf('birds', 'wren')];
    expect(await workOn(db, MAY_DAY)).toMatchObject({ answers: 2, missed });
    await sealReviews(db, NOVEMBER);
    expect(await db.reviews.count()).toBe(0);
    expect(await workOn(db, MAY_DAY)).toMatchObject({ answers: 2, missed });
  });

  it('lets no answer be taken back that is packed, and keeps its day whole when a later one is', async () => {
    const db = await withBirds();
    await answer(db, ROBIN, 1, MAY);
    await sealReviews(db, NOVEMBER);
    expect(await undoLastReview(db)).toBeNull();
    const before = await contentOf(db);
    await answer(db, idOf('birds', 'wren'), 3, { ...MAY, at: MAY.at + 1000 });
    await undoLastReview(db);
    expect(await contentOf(db)).toEqual(before);
  });

  it('is done by a worker as well', async () => {
    const db = await withBirds();
    await answer(db, ROBIN, 4, MAY);
    await sealAside(db, NOVEMBER);
    expect([await db.reviews.count(), await db.reviewPacks.count()]).toEqual([0, 1]);
  });
});
