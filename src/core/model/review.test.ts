import { describe, expect, it } from 'vitest';
import { type Memory, type ReviewMemory, sameMemory } from './review.ts';
import type { StudyDay } from './time.ts';

const memory: ReviewMemory = {
  state: 'review',
  stability: 2.3065,
  difficulty: 2.1181,
  reps: 1,
  lapses: 0,
  lastAt: 1_700_000_000_000,
  lastDay: 19_675 as StudyDay,
  dueDay: 19_677 as StudyDay,
};

describe('sameMemory', () => {
  it('holds for a copy with its keys in another order', () => {
    expect(
      sameMemory(memory, Object.fromEntries(Object.entries(memory).reverse()) as unknown as Memory),
    ).toBe(true);
    expect(sameMemory({ state: 'new' }, { state: 'new' })).toBe(true);
  });

  it.each(Object.keys(memory))('fails if %s differs', (key) => {
    expect(sameMemory(memory, { ...memory, [key]: -1 })).toBe(false);
  });

  it('fails if one has more to it', () => {
    expect(sameMemory({ state: 'new' }, memory)).toBe(false);
    expect(sameMemory(memory, { state: 'new' })).toBe(false);
  });
});
