import { expect, test } from 'vitest';
import type { Memory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import { isLeech, lapsesToName } from './leech.ts';

const day = 19_800 as StudyDay;
const learned = { stability: 1, difficulty: 9, reps: 30, lastAt: 0, lastDay: day };
const forgotten = (lapses: number): Memory => ({
  ...{ state: 'relearning', ...learned, lapses, step: 0, dueAt: 0 },
});
const recalled = (lapses: number): Memory => ({ state: 'review', ...learned, lapses, dueDay: day });

test.each([
  [7, false, null],
  [8, true, 8],
  [9, true, null],
  [11, true, null],
  [12, true, 12],
  [16, true, 16],
])('a card just forgotten for the %ith time: leech %s, named %s', (lapses, leech, named) => {
  expect([isLeech(forgotten(lapses)), lapsesToName(forgotten(lapses))]).toEqual([leech, named]);
});

test('a leech that was recalled since stays one, and is not named', () => {
  expect([isLeech(recalled(8)), lapsesToName(recalled(8))]).toEqual([true, null]);
});

test('a new card is none', () => {
  expect([isLeech({ state: 'new' }), lapsesToName({ state: 'new' })]).toEqual([false, null]);
});
