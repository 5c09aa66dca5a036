import { expect, test } from 'vitest';
import { goalProgress } from './goal.ts';

test.each([
  ['answers', 50, { answers: 20, took: 0 }, { done: 20, share: 0.4 }],
  ['answers', 50, { answers: 70, took: 0 }, { done: 70, share: 1 }],
  ['minutes', 10, { answers: 9, took: 90_000 }, { done: 1, share: 0.15 }],
  ['minutes', 10, { answers: 0, took: 0 }, { done: 0, share: 0 }],
] as const)('a goal of %s: %i, with %j', (unit, amount, work, expected) => {
  expect(goalProgress({ unit, amount }, work)).toEqual({ unit, amount, ...expected });
});
