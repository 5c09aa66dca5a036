import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type StudyDay } from '../model/time.ts';
import { type AnsweredPlan, type DayTotals, finishOf, offerPlan, stands, usualReviews } from './backlog.ts';

const today = 20_000 as StudyDay;

/** The days up to `ago` days before today, with so many reviews on each, and something left over in the evening. */
const studied = (ago: number, ...reviews: readonly number[]): readonly DayTotals[] =>
  reviews.map((count, index) => {
    const day = addDays(today, index - reviews.length + 1 - ago);
    return { day, reviews: count + 5, introduced: 5, nextDue: day };
  });
const none: readonly number[] = [];

describe('a usual day', () => {
  it.each([
    [[], 20],
    [[90, 90], 20],
    [[10, 30, 500], 30],
    [[0, 0, 0], 1],
  ])('of one who did %j reviews a day has %i', (reviews, usual) => {
    expect(usualReviews(studied(1, ...reviews), today)).toBe(usual);
  });

  it('is told by the last days, today left out', () => {
    const days = studied(0, ...Array(20).fill(100), ...Array(28).fill(10), 300);
    expect(usualReviews(days, today)).toBe(10);
  });
});

describe('a plan', () => {
  it.each([
    [40, 10, null],
    [60, 30, null],
    [61, 30, { perDay: 35, finish: today + 1 }],
    [300, 40, { perDay: 60, finish: today + 4 }],
    [5000, 20, { perDay: 240, finish: today + 20 }],
  ])('for %i due reviews where %i are usual', (due, usual, plan) => {
    const days = studied(14, usual, usual, usual);
    expect(offerPlan({ due, coming: none, days, today })).toEqual(plan);
  });

  it('has room for what comes due meanwhile', () => {
    const days = studied(14, 20, 20, 20);
    const still = offerPlan({ due: 100, coming: none, days, today });
    const growing = offerPlan({ due: 100, coming: Array(30).fill(10), days, today });
    expect(growing?.finish).toBeGreaterThan(still?.finish ?? 0);
  });

  it('is not made where more comes on each of the next days than is due', () => {
    const coming = [102, 193, 72, 37, 117, 61, 159, 59];
    expect(offerPlan({ due: 41, coming, days: [], today })).toBeNull();
  });

  it('is done on its last day and not before, however much comes due', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.array(fc.nat(200), { maxLength: 40 }),
        fc.array(fc.nat(300), { maxLength: 40 }),
        (due, coming, reviews) => {
          const plan = offerPlan({ due, coming, days: studied(14, ...reviews), today });
          if (plan === null) return;
          const { perDay, finish } = plan;
          const leftAfter = (day: number) => {
            let left = due - perDay;
            for (let one = 0; one < day - today; one += 1) left += (coming[one] ?? 0) - perDay;
            return left;
          };
          expect(perDay).toBeLessThan(due);
          expect(finish).toBeGreaterThan(today);
          expect(finish).toBeLessThanOrEqual(today + 20);
          expect(leftAfter(finish)).toBeLessThanOrEqual(0);
          expect(leftAfter(finish - 1)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('that is followed ends no later than was said, and is never put off by a day that is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5000 }),
        fc.array(fc.nat(15), { maxLength: 30 }),
        (pile, coming) => {
          const plan = offerPlan({ due: pile, coming, days: studied(14, 30, 30, 30), today });
          if (plan === null) throw new Error('no plan for a pile');
          let due = pile;
          for (let day = today; day < plan.finish; day = addDays(day, 1)) {
            const ahead = coming.slice(day - today);
            expect(finishOf(plan.perDay, plan.perDay, { due, coming: ahead, today: day })).toBe(plan.finish);
            due += (ahead[0] ?? 0) - plan.perDay;
          }
          expect(due).toBeLessThanOrEqual(plan.perDay);
        },
      ),
    );
  });
});

describe('an answer to an offer', () => {
  const plan = (answer: AnsweredPlan['answer'], ago: number): AnsweredPlan => {
    return { answer, perDay: 30, from: addDays(today, -ago) };
  };
  const cleared = (ago: number): DayTotals => {
    const day = addDays(today, -ago);
    return { day, reviews: 30, introduced: 0, nextDue: addDays(day, 1) };
  };

  it.each<[string, AnsweredPlan, readonly DayTotals[], boolean]>([
    ['a plan runs while something is left over', plan('accepted', 3), studied(1, 30, 30, 30), true],
    ['also through another break', plan('accepted', 40), studied(39, 30, 30), true],
    ['and ends when nothing is', plan('accepted', 3), [...studied(1, 30, 30), cleared(0)], false],
    ['what was done before it does not end it', plan('accepted', 0), [cleared(1)], true],
    ['a declined one is not offered again', plan('declined', 3), studied(1, 30), true],
    ['but after a new break', plan('declined', 9), studied(8, 30), false],
    ['or once the pile was gone', plan('declined', 5), [cleared(3)], false],
    ['one taken back does not stand', plan('open', 0), [], false],
  ])('%s', (_, answered, days, expected) => {
    expect(stands(answered, days, today)).toBe(expected);
  });
});
