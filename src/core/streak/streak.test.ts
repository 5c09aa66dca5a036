import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, type Moment, type StudyDay, studyDayOf } from '../model/time.ts';
import { type Streak, type StudiedDay, streakOf } from './streak.ts';

const MINUTE = 60_000;
const TOKYO = 540;
const BERLIN = 60;
const BERLIN_SUMMER = 120;
const HONOLULU = -600;
const AUCKLAND = 720;
const KIRITIMATI = 840;
const SAMOA = -660;

/** The moment at which a clock `offset` minutes east of UTC shows `wallClock`. */
function on(wallClock: string, offset = 0): Moment {
  return { at: Date.parse(`${wallClock}:00Z`) - offset * MINUTE, offset };
}

/** Days on which one card was answered, with something due from the next day on unless told. */
function studied(...moments: readonly Moment[]): readonly StudiedDay[] {
  const rows = new Map<StudyDay, StudiedDay>();
  for (const moment of moments) {
    const day = studyDayOf(moment);
    const first = rows.get(day)?.first ?? moment;
    rows.set(day, { day, first, last: moment, nextDue: addDays(day, 1) });
  }
  return [...rows.values()].sort((a, b) => a.day - b.day);
}

/** The same days with something due next only `days` after the last of them; null for nothing ever. */
function nextDueIn(days: number | null, rows: readonly StudiedDay[]): readonly StudiedDay[] {
  return rows.map((row) => ({ ...row, nextDue: days === null ? null : addDays(row.day, days) }));
}

describe('a streak', () => {
  const week = studied(
    on('2024-05-01T20:00'),
    on('2024-05-02T20:00'),
    on('2024-05-03T20:00'),
    on('2024-05-05T20:00'),
    on('2024-05-06T20:00'),
  );

  it.each([
    [[], '2024-05-06T21:00', { current: 0, longest: 0, today: 'open' }, 'nothing was ever studied'],
    [week.slice(0, 1), '2024-05-01T21:00', { current: 1, longest: 1, today: 'studied' }, 'the first day'],
    [week, '2024-05-06T21:00', { current: 2, longest: 3, today: 'studied' }, 'a gap breaks it'],
    [week, '2024-05-07T21:00', { current: 2, longest: 3, today: 'open' }, 'today is still open'],
    [week, '2024-05-08T03:59', { current: 2, longest: 3, today: 'open' }, 'up to the rollover'],
    [week, '2024-05-08T04:00', { current: 0, longest: 3, today: 'open' }, 'and broken after it'],
    [week, '2025-01-01T12:00', { current: 0, longest: 3, today: 'open' }, 'the longest stays'],
  ])('%#: at %s', (days, now, expected) => {
    expect(streakOf(days, on(now))).toMatchObject(expected);
  });

  it('counts nights by the day before: 03:59 and 04:01 are two days', () => {
    const night = studied(on('2024-05-02T03:59'), on('2024-05-02T04:01'));
    expect(streakOf(night, on('2024-05-02T12:00')).current).toBe(2);
  });

  it('follows the rollover hour', () => {
    const days = studied(on('2024-05-01T20:00'));
    expect(streakOf(days, on('2024-05-03T05:00'), { rolloverHour: 6 }).current).toBe(1);
    expect(streakOf(days, on('2024-05-03T05:00'), { rolloverHour: 4 }).current).toBe(0);
  });
});

describe('a day with nothing due', () => {
  const evening = studied(on('2024-05-01T20:00'));
  const pause = studied(on('2024-05-01T20:00'), on('2024-05-05T20:00'));

  it.each([
    [4, 2, 'nothing was due in between'],
    [3, 1, 'a card was due the day before'],
    [1, 1, 'cards were due all along'],
    [-3, 1, 'a backlog was due all along'],
    [9, 2, 'the learner came before anything was due'],
    [null, 2, 'nothing was scheduled at all'],
  ])('next due in %s days, back after 4: a streak of %i, as %s', (days, current, _why) => {
    expect(streakOf(nextDueIn(days, pause), on('2024-05-05T21:00')).current).toBe(current);
  });

  it.each([
    [3, '2024-05-03T12:00', 1, 'nothing due'],
    [3, '2024-05-04T12:00', 1, 'open'],
    [3, '2024-05-05T12:00', 0, 'open'],
    [null, '2025-05-05T12:00', 1, 'nothing due'],
  ])('next due in %s days: at %s the streak is %i and today is %s', (days, now, current, today) => {
    expect(streakOf(nextDueIn(days, evening), on(now))).toMatchObject({ current, today });
  });
});

describe('travel', () => {
  it.each([
    ['east, Berlin to Tokyo', on('2024-03-01T20:00', BERLIN), on('2024-03-02T23:00', TOKYO)],
    [
      'east over the date line by air, a date is skipped',
      on('2024-03-01T20:00', HONOLULU),
      on('2024-03-03T12:00', AUCKLAND),
    ],
    ['from the last zone to the first', on('2024-03-01T23:00', SAMOA), on('2024-03-03T18:00', KIRITIMATI)],
    ['west, Tokyo to Berlin', on('2024-03-01T20:00', TOKYO), on('2024-03-02T20:00', BERLIN)],
    ['west over the date line', on('2024-03-02T20:00', AUCKLAND), on('2024-03-03T20:00', HONOLULU)],
    ['spring, the night is short', on('2024-03-30T20:00', BERLIN), on('2024-03-31T20:00', BERLIN_SUMMER)],
    ['autumn, the night is long', on('2024-10-26T20:00', BERLIN_SUMMER), on('2024-10-27T20:00', BERLIN)],
    [
      'autumn, at the end of the long night',
      on('2024-10-26T20:00', BERLIN_SUMMER),
      on('2024-10-28T03:59', BERLIN),
    ],
  ])('%s, keeps the streak', (_, before, after) => {
    const days = studied(before, after);
    expect(streakOf(days, after)).toMatchObject({ current: 2, longest: 2, today: 'studied' });
    expect(streakOf(studied(before), after).current).toBe(1);
  });

  it('does not hide a day missed on both clocks', () => {
    const days = studied(on('2024-03-01T20:00', HONOLULU), on('2024-03-04T12:00', AUCKLAND));
    expect(streakOf(days, on('2024-03-04T12:00', AUCKLAND)).current).toBe(1);
  });

  it('west repeats a date: it counts once, and the streak lives on', () => {
    const days = studied(
      on('2024-03-01T20:00', AUCKLAND),
      on('2024-03-02T09:00', AUCKLAND),
      on('2024-03-01T20:00', HONOLULU),
    );
    expect(streakOf(days, on('2024-03-01T21:00', HONOLULU))).toMatchObject({
      current: 2,
      longest: 2,
      today: 'studied',
    });
    const on3rd = studied(
      ...days.flatMap(({ first, last }) => [first, last]),
      on('2024-03-03T20:00', HONOLULU),
    );
    expect(streakOf(on3rd, on('2024-03-03T21:00', HONOLULU)).current).toBe(3);
  });
});

describe('a wrong clock', () => {
  it('set back, keeps what was studied', () => {
    const days = studied(on('2024-05-01T20:00'), on('2024-05-02T20:00'));
    expect(streakOf(days, on('2024-05-01T21:00'))).toMatchObject({
      current: 2,
      longest: 2,
      today: 'studied',
    });
  });

  it('once a year ahead, does not stop the streak of the right clock', () => {
    const days = studied(on('2024-05-01T20:00'), on('2024-05-02T20:00'), on('2025-05-02T20:00'));
    expect(streakOf(days, on('2024-05-03T12:00'))).toMatchObject({ current: 2, today: 'open' });
  });
});

/** Evenings of May 2024 by their dates, with something due every day. */
const may = (...dates: readonly number[]) =>
  studied(...dates.map((date) => on(`2024-05-${String(date).padStart(2, '0')}T20:00`)));
const noon = (date: number) => on(`2024-05-${String(date).padStart(2, '0')}T12:00`);
const dayOf = (date: number) => studyDayOf(noon(date));
const datesOf = (days: readonly StudyDay[]) => days.map((day) => day - dayOf(1) + 1);
const through = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('a planned day of rest', () => {
  it.each<[readonly number[], number, number, Streak['today']]>([
    [[3], 4, 2, 'open'],
    [[3, 4], 5, 2, 'open'],
    [[3, 5], 5, 0, 'rest'],
    [[3], 3, 2, 'rest'],
    [[2], 3, 2, 'open'],
  ])(
    'rest on %j of two studied days: on the %ith the streak is %i and the day %s',
    (rest, date, current, today) => {
      const streak = streakOf(may(1, 2), noon(date), { restDays: rest.map(dayOf) });
      expect(streak).toMatchObject({ current, today, frozen: [] });
    },
  );
});

describe('a freeze', () => {
  it.each<[string, readonly number[], number, { current: number; frozen: number[]; freezes: number }]>([
    ['is not earned by six days', through(1, 6), 8, { current: 0, frozen: [], freezes: 0 }],
    ['is earned by seven', through(1, 7), 8, { current: 7, frozen: [], freezes: 1 }],
    ['makes up for a missed day', through(1, 7), 9, { current: 7, frozen: [8], freezes: 0 }],
    ['and for no second', through(1, 7), 10, { current: 0, frozen: [8], freezes: 0 }],
    [
      'stays used when the learner comes back',
      [...through(1, 7), 9],
      9,
      { current: 8, frozen: [8], freezes: 0 },
    ],
    ['is not given beyond two', through(1, 28), 31, { current: 28, frozen: [29, 30], freezes: 0 }],
    [
      'is earned anew after one was used',
      [...through(1, 7), ...through(9, 15)],
      16,
      { current: 14, frozen: [8], freezes: 1 },
    ],
    [
      'stays used where it did not help in the end',
      [...through(1, 7), 11],
      12,
      { current: 1, frozen: [8], freezes: 0 },
    ],
  ])('%s', (_, dates, date, { frozen, ...rest }) => {
    const streak = streakOf(may(...dates), noon(date));
    expect(streak).toMatchObject(rest);
    expect(datesOf(streak.frozen)).toEqual(frozen);
  });

  it('is kept on a day of rest', () => {
    const streak = streakOf(may(...through(1, 7)), noon(9), { restDays: [dayOf(8)] });
    expect(streak).toMatchObject({ current: 7, frozen: [], freezes: 1 });
  });
});

describe('any history', () => {
  const offset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
  const moment = fc.record({ at: fc.integer({ min: 1.7e12, max: 1.7e12 + 60 * DAY }), offset });
  const history = fc
    .array(fc.tuple(moment, fc.option(fc.integer({ min: -2, max: 10 }))), { maxLength: 40 })
    .map((answers) => {
      const rows = studied(...answers.map(([one]) => one));
      return rows.map((row, index) => {
        const days = answers[index]?.[1] ?? null;
        return { ...row, nextDue: days === null ? null : addDays(row.day, days) };
      });
    });

  it('has a current streak no longer than the longest, and that no longer than the days', () => {
    fc.assert(
      fc.property(history, moment, (days, now) => {
        const { current, longest } = streakOf(days, now);
        expect(current).toBeGreaterThanOrEqual(0);
        expect(longest).toBeGreaterThanOrEqual(current);
        expect(days.length).toBeGreaterThanOrEqual(longest);
      }),
    );
  });

  it('studying on one more day never lowers the longest', () => {
    fc.assert(
      fc.property(history, offset, fc.integer({ min: 0, max: 5 }), (days, offset, wait) => {
        const last = days.at(-1);
        const at = (last === undefined ? 1.7e12 : last.last.at) + (wait + 2) * DAY;
        const day = studyDayOf({ at, offset });
        const next = { day, first: { at, offset }, last: { at, offset }, nextDue: null };
        fc.pre(last === undefined || day > last.day);
        expect(streakOf([...days, next], { at, offset }).longest).toBeGreaterThanOrEqual(
          streakOf(days, { at, offset }).longest,
        );
      }),
    );
  });

  it('studied every 24 hours is one streak, wherever the learner is', () => {
    fc.assert(
      fc.property(fc.array(offset, { minLength: 1, maxLength: 60 }), fc.nat(DAY), (offsets, hour) => {
        const moments = offsets.map((offset, index) => ({ at: 1.7e12 + hour + index * DAY, offset }));
        const days = studied(...moments);
        const now = moments.at(-1) ?? on('2024-01-01T00:00');
        expect(streakOf(days, now)).toMatchObject({
          current: days.length,
          longest: days.length,
          today: 'studied',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('later days never unmake a freeze, and rest never shortens a streak', () => {
    const dates = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 50 });
    const evening = (date: number) => ({ at: 1.7e12 + date * DAY, offset: 0 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), dates, (all, until, rest) => {
        const days = studied(...all.toSorted((a, b) => a - b).map(evening));
        const before = streakOf(
          days.filter(({ first }) => first.at <= evening(until).at),
          evening(until),
        );
        const after = streakOf(days, evening(61));
        expect(after.frozen).toEqual(expect.arrayContaining([...before.frozen]));
        expect(after.freezes).toBeLessThanOrEqual(2);
        const restDays = rest.map((date) => studyDayOf(evening(date)));
        expect(streakOf(days, evening(61), { restDays }).longest).toBeGreaterThanOrEqual(after.longest);
      }),
    );
  });

  it('survives the date line crossed and crossed back in two days', () => {
    const offsets = [765, -690, 765];
    const moments = offsets.map((offset, index) => ({ at: 1.7e12 + 61_300_000 + index * DAY, offset }));
    const now = moments[2] ?? on('2024-01-01T00:00');
    expect(streakOf(studied(...moments), now)).toMatchObject({ current: 3, longest: 3, today: 'studied' });
  });

  it.each([[[765, -690, 765]], [[-690, 765, -690, 0]]])(
    'survives the date line crossed and crossed back, by clocks %j minutes from UTC',
    (offsets) => {
      const moments = offsets.map((offset, index) => ({ at: 1.7e12 + 61_300_000 + index * DAY, offset }));
      const now = moments.at(-1) ?? on('2024-01-01T00:00');
      const all = offsets.length;
      expect(streakOf(studied(...moments), now)).toMatchObject({
        current: all,
        longest: all,
        today: 'studied',
      });
    },
  );

  it('with nothing ever due is never broken', () => {
    fc.assert(
      fc.property(history, (days) => {
        expect(streakOf(nextDueIn(null, days), on('2024-06-01T12:00')).longest).toBe(days.length);
      }),
    );
  });
});
