import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnedMemory } from '../model/review.ts';
import { addDays, type StudyDay } from '../model/time.ts';
import { type Collection, workloadAt } from './workload.ts';

const today = 20_000 as StudyDay;
const NOTHING: Collection = { sample: [], learned: 0, fresh: 0, newPerDay: 20, today };

const known = (stability: number, seen = 1): LearnedMemory => ({
  ...{ state: 'review', stability, difficulty: 5, reps: 3, lapses: 0, lastAt: 0 },
  lastDay: addDays(today, -seen),
  dueDay: addDays(today, Math.round(stability) - seen),
});

describe('the workload of the coming year', () => {
  it.each<[string, Partial<Collection>, number, number]>([
    ['nothing is in the library', {}, 0, 0],
    ['no new cards are wanted', { fresh: 1000, newPerDay: 0 }, 0, 0],
    ['one card is known for ages', { sample: [known(900, 0)], learned: 1 }, 0, 0],
    ['a hundred young cards', { sample: [known(5)], learned: 100 }, 1, 4],
    ['twenty new cards a day, without end', { fresh: 1e6 }, 70, 200],
    ['as many new cards as there are', { fresh: 10 }, 0.1, 0.5],
  ])('%s', (_, part, least, most) => {
    const answers = workloadAt(0.9, { ...NOTHING, ...part });
    expect(answers).toBeGreaterThanOrEqual(least);
    expect(answers).toBeLessThanOrEqual(most);
  });

  it('is the higher the more is to be retained', () => {
    const sample = Array.from({ length: 60 }, (_, index) => known(1 + index * 2));
    const loads = [0.8, 0.85, 0.9, 0.95, 0.97].map((retention) =>
      workloadAt(retention, { ...NOTHING, sample, learned: 60, fresh: 500, newPerDay: 5 }),
    );
    expect(loads.toSorted((a, b) => a - b)).toEqual(loads);
    expect(new Set(loads).size).toBe(loads.length);
  });

  it('grows with the number of cards, and is the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.7, max: 0.99, noNaN: true }),
        (stabilities, learned, retention) => {
          const collection = { ...NOTHING, sample: stabilities.map((s) => known(s)), learned };
          const load = workloadAt(retention, collection);
          expect(workloadAt(retention, collection)).toBe(load);
          expect(workloadAt(retention, { ...collection, learned: 2 * learned })).toBeCloseTo(2 * load, 6);
        },
      ),
      { numRuns: 50 },
    );
  });
});
