import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, type StudyDay, studyDayOf } from './time.ts';

/** The study day that a wall clock reading belongs to, as its date. */
function dateAt(wallClock: string, offset: number, rolloverHour?: number): string {
  const at = Date.parse(`${wallClock}Z`) - offset * 60_000;
  return new Date(studyDayOf({ at, offset }, rolloverHour) * DAY).toISOString().slice(0, 10);
}

describe('studyDayOf', () => {
  it.each([
    ['2024-03-10T03:59:59', 0, '2024-03-09', 'the night belongs to the day before'],
    ['2024-03-10T04:00:00', 0, '2024-03-10', 'a day begins at four'],
    ['2024-03-10T23:59:59', 0, '2024-03-10', 'midnight ends nothing'],
    ['2024-03-10T04:00:00', 13 * 60, '2024-03-10', 'east of UTC the local date counts'],
    ['2024-03-10T04:00:00', -11 * 60, '2024-03-10', 'west of UTC too'],
    ['2024-03-10T04:00:00', 5 * 60 + 45, '2024-03-10', 'zones of quarter hours'],
    ['1969-12-31T03:00:00', 0, '1969-12-30', 'before the epoch'],
    ['2024-03-01T01:00:00', 60, '2024-02-29', 'leap days'],
  ])('%s at %i minutes is %s: %s', (wallClock, offset, date) => {
    expect(dateAt(wallClock, offset)).toBe(date);
  });

  it('begins the day when the learner likes', () => {
    expect(dateAt('2024-03-10T00:00:00', 0, 0)).toBe('2024-03-10');
    expect(dateAt('2024-03-10T05:30:00', 0, 6)).toBe('2024-03-09');
  });

  it('goes by the offset of the instant, so that days around a clock change are of 23 and 25 hours', () => {
    const beforeSpring = { at: Date.parse('2024-03-31T00:30:00Z'), offset: 60 };
    const afterSpring = { at: Date.parse('2024-03-31T02:00:00Z'), offset: 120 };
    expect(studyDayOf(afterSpring) - studyDayOf(beforeSpring)).toBe(1);
    const beforeAutumn = { at: Date.parse('2024-10-27T00:30:00Z'), offset: 120 };
    const afterAutumn = { at: Date.parse('2024-10-27T02:59:59Z'), offset: 60 };
    expect(studyDayOf(afterAutumn) - studyDayOf(beforeAutumn)).toBe(0);
  });

  it('moves on by one day every 24 hours on a clock that stands still', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 4e12 }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 23 }),
        (at, offset, rollover) => {
          const day = studyDayOf({ at, offset }, rollover);
          expect(studyDayOf({ at: at + DAY, offset }, rollover)).toBe(addDays(day, 1));
        },
      ),
    );
  });
});

describe('addDays', () => {
  it('goes both ways', () => {
    expect(addDays(100 as StudyDay, 2)).toBe(102);
    expect(addDays(100 as StudyDay, -2)).toBe(98);
  });
});
