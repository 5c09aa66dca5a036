import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, DAY, type StudyDay } from '../model/time.ts';
import { calendarOf } from './calendar.ts';

/** Wednesday 4 March 2026. */
const today = (Date.parse('2026-03-04T00:00:00Z') / DAY) as StudyDay;
const studied = (ago: number, reviews: number) => ({
  day: addDays(today, -ago),
  reviews,
  took: reviews * 6000,
});
const NONE = { days: [], restDays: [], frozen: [], today };

it('shows a year of whole weeks that begin on Mondays, up to the end of this one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 30_000 }), (number) => {
      const weeks = calendarOf({ ...NONE, today: number as StudyDay });
      const days = weeks.flat();
      expect(weeks).toHaveLength(53);
      expect(weeks.every((week) => new Date((week[0]?.day ?? 0) * DAY).getUTCDay() === 1)).toBe(true);
      expect(days.every(({ day }, index) => day === (days[0]?.day ?? 0) + index)).toBe(true);
      expect(days.slice(-7).some(({ day }) => day === number)).toBe(true);
    }),
  );
});

it('tells studied days, freezes, rest and what is to come apart', () => {
  const days = calendarOf({
    today,
    days: [studied(2, 10), studied(0, 40)],
    restDays: [addDays(today, -2), addDays(today, 1)],
    frozen: [addDays(today, -1)],
  }).flat();
  expect(days.slice(-7).map(({ kind }) => kind)).toEqual([
    ...['studied', 'frozen', 'studied', 'rest', 'ahead', 'ahead', 'ahead'],
  ]);
  expect(days.at(-8)).toMatchObject({ kind: 'none', answers: 0, level: 0 });
  expect(days.at(-7)).toMatchObject({ answers: 10, took: 60_000, level: 1 });
});

it('shades a day by what the most studied days had', () => {
  const counts = [1, 25, 50, 75, 100, 100, 100, 100, 100, 900];
  const days = calendarOf({ ...NONE, days: counts.map((count, ago) => studied(ago + 3, count)) }).flat();
  const levels = days.filter(({ answers }) => answers > 0).map(({ level }) => level);
  expect(levels.toReversed()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 4]);
});
