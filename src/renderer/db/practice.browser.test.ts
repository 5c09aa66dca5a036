import { afterEach, expect, it } from 'vitest';
import type { CardId } from '../../core/model/identity.ts';
import { addDays, studyDayOf } from '../../core/model/time.ts';
import { choose } from './choices.ts';
import { recordPractice, takeBackPractice, workOn } from './practice.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

afterEach(deleteTestDatabases);

const robin = idOf('birds', 'robin');
const wren = idOf('birds', 'wren');
const morning = on('2024-05-01T10:00');
const today = studyDayOf(morning);

async function aviary() {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren'));
  return db;
}

it('counts with the reviews as work of its day, and leaves memory, streak and counts alone', async () => {
  const db = await aviary();
  await answer(db, robin, 4, morning);
  const { practice: _, ...before } = await contentOf(db);
  granted(await recordPractice(db, { cardId: robin, grade: 1, moment: morning, took: 2000 }));
  granted(await recordPractice(db, { cardId: wren, grade: 1, moment: morning, took: 2000 }));
  granted(await recordPractice(db, { cardId: wren, grade: 3, moment: morning, took: 1000 }));
  const { practice, ...after } = await contentOf(db);
  expect(after).toEqual(before);
  expect(practice).toHaveLength(3);
  const { missed, ...work } = await workOn(db, today);
  expect(work).toEqual({ answers: 4, took: 8000 });
  expect(new Set(missed)).toEqual(new Set([robin, wren]));
  expect(await workOn(db, addDays(today, 1))).toEqual({ answers: 0, took: 0, missed: [] });
});

it('counts for the study day as the learner has set it', async () => {
  const db = await aviary();
  granted(await choose(db, { type: 'setting', key: 'rolloverHour', value: 11 }, morning));
  granted(await recordPractice(db, { cardId: robin, grade: 3, moment: morning, took: 2000 }));
  expect((await workOn(db, addDays(today, -1))).answers).toBe(1);
});

it('can be taken back, once', async () => {
  const db = await aviary();
  const before = await contentOf(db);
  const given = granted(await recordPractice(db, { cardId: robin, grade: 1, moment: morning, took: 2000 }));
  await takeBackPractice(db, given);
  await takeBackPractice(db, given);
  expect(await contentOf(db)).toEqual(before);
  const events = (await db.outbox.toArray()).map(({ event }) => event);
  expect(events).toMatchObject([
    { type: 'practice', id: given },
    { type: 'undo', review: given },
  ]);
});

it('of a card that nobody knows is refused', async () => {
  const db = await aviary();
  const refused = await recordPractice(db, { cardId: 1 as CardId, grade: 1, moment: morning, took: 2000 });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'card-gone' } });
  expect(await db.outbox.count()).toBe(0);
});
