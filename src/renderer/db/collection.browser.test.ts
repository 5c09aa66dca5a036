import { afterEach, expect, it } from 'vitest';
import { studyDayOf } from '../../core/model/time.ts';
import { choose } from './choices.ts';
import { loadCollection } from './collection.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';

afterEach(deleteTestDatabases);

const morning = on('2024-05-01T10:00');

it('counts what was met and what waits, and has a memory of each card met', async () => {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren tit'));
  await syncDeck(db, deckOf('fish', 'cod eel'));
  await answer(db, idOf('birds', 'robin'), 4, morning);
  await answer(db, idOf('fish', 'eel'), 1, morning);
  await choose(db, { type: 'setting', key: 'newPerDay', value: 7 }, morning);
  const { sample, ...counts } = await loadCollection(db, morning);
  expect(counts).toEqual({ learned: 2, fresh: 3, newPerDay: 7, today: studyDayOf(morning) });
  expect(sample.map(({ state }) => state).sort()).toEqual(['learning', 'review']);
});

it('reads no further than a sample needs', async () => {
  const db = await testDatabase();
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  await syncDeck(db, deckOf('birds', words.join(' ')));
  for (const word of words) await answer(db, idOf('birds', word), 4, morning);
  const { sample, learned } = await loadCollection(db, morning);
  expect(learned).toBe(100);
  expect(sample).toHaveLength(80);
});
