import { addDays, type Moment, ROLLOVER_HOUR, type StudyDay, studyDayOf } from '../model/time.ts';

/** One study day on which at least one card was graded. */
export interface StudiedDay {
  readonly day: StudyDay;
  /** The first and last answers that counted for the day. */
  readonly first: Moment;
  readonly last: Moment;
  /**
   * The earliest study day on which a scheduled card (not a new one) was due, as things stood after the day's last
   * answer; null if nothing was scheduled. Fixed then, so that later changes cannot rewrite the past.
   */
  readonly nextDue: StudyDay | null;
}

export interface Streak {
  /** Studied days of the run that is still alive; 0 if it is broken. */
  readonly current: number;
  readonly longest: number;
  /** `nothing due`: the streak is safe today without study. `rest`: so it is, by the learner's plan. */
  readonly today: 'studied' | 'open' | 'nothing due' | 'rest';
  /** The days without study that a freeze made up for, ascending. */
  readonly frozen: readonly StudyDay[];
  /** Freezes at hand. */
  readonly freezes: number;
}

export interface StreakOptions {
  readonly rolloverHour?: number;
  /** Days that the learner planned to rest on, before they were over. */
  readonly restDays?: readonly StudyDay[];
}

/** So many studied days of one run earn a freeze, and so many freezes can be at hand. */
const DAYS_TO_A_FREEZE = 7;
export const MOST_FREEZES = 2;

/** No journey sets the calendar back further (UTC+14 to UTC-12); a day further ahead comes of a wrong clock. */
const DATE_LINE_DAYS = 2;

/**
 * The learner's streak, counted in studied days. A day without study counts against it only if something was due on
 * it, no rest was planned for it, and it went by both on the clock of now and on the clock that the learner last
 * studied by: no journey and no change to daylight saving breaks it. For each such day a freeze is used while there
 * are any; without one the streak is broken.
 *
 * @param days ascending by day, each day once
 */
export function streakOf(days: readonly StudiedDay[], now: Moment, options: StreakOptions = {}): Streak {
  const { rolloverHour = ROLLOVER_HOUR } = options;
  const rest = new Set(options.restDays);
  const rules = { rolloverHour, rest };
  const today = studyDayOf(now, rolloverHour);
  // Across the date line and back, the day with the greater number can be the one that was studied first.
  const lived = days.toSorted((a, b) => a.first.at - b.first.at);
  const runs = runsOf(lived, rules);
  const lastIndex = lived.findLastIndex(({ day }) => day <= today + DATE_LINE_DAYS);
  const counted = lived.slice(0, lastIndex + 1);
  const last = counted.reduce<StudiedDay | undefined>(later, undefined);
  const run = runs[lastIndex] ?? NO_RUN;
  const since = bridge(run, missedSince(counted, today, now, rules));
  return {
    current: since.broken ? 0 : run.length,
    longest: runs.reduce((longest, { length }) => Math.max(longest, length), 0),
    today: statusOf(today, days, last, rest),
    frozen: [...runs.slice(0, lastIndex + 1).flatMap(({ frozen }) => frozen), ...since.frozen].sort(
      (a, b) => a - b,
    ),
    freezes: since.freezes,
  };
}

interface Rules {
  readonly rolloverHour: number;
  readonly rest: ReadonlySet<StudyDay>;
}

/** The run that a studied day ends, counted up to it. */
interface Run {
  readonly length: number;
  readonly freezes: number;
  /** The missed days right before the day that freezes made up for. */
  readonly frozen: readonly StudyDay[];
}

const NO_RUN: Run = { length: 0, freezes: 0, frozen: [] };

/** For each day, in the order in which they began, the run that it ends. */
function runsOf(lived: readonly StudiedDay[], rules: Rules): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, { day, first }] of lived.entries()) {
    const near = lived.slice(Math.max(0, index - NEAR), index);
    const { broken, frozen, freezes } = bridge(
      runs[index - 1] ?? NO_RUN,
      missedSince(near, day, first, rules),
    );
    const length = broken ? 1 : (runs[index - 1]?.length ?? 0) + 1;
    const earned = length % DAYS_TO_A_FREEZE === 0 ? 1 : 0;
    runs.push({ length, frozen, freezes: Math.min(MOST_FREEZES, freezes + earned) });
  }
  return runs;
}

/** What the missed days after a run come to: freezes are used day by day, so that what was used stays used. */
function bridge({ freezes }: Run, missed: readonly StudyDay[]) {
  return {
    broken: missed.length > freezes,
    frozen: missed.slice(0, freezes),
    freezes: Math.max(0, freezes - missed.length),
  };
}

/** So many days back, one that was studied later or has a greater number can stand. */
const NEAR = 4;

/**
 * The days missed since both the one that was studied last and the one with the greatest number; where there are
 * many, only the first of them.
 */
function missedSince(
  lived: readonly StudiedDay[],
  day: StudyDay,
  moment: Moment,
  rules: Rules,
): readonly StudyDay[] {
  const near = lived.slice(-NEAR);
  const last = near.reduce<StudiedDay | undefined>(later, undefined);
  if (last === undefined) return [];
  const greatest = near.reduce((a, b) => (b.day > a.day ? b : a), last);
  const sinceLast = missedAfter(last, day, moment, rules);
  const sinceGreatest = missedAfter(greatest, day, moment, rules);
  return sinceLast.length < sinceGreatest.length ? sinceLast : sinceGreatest;
}

/** The one that was studied last. */
function later(a: StudiedDay | undefined, b: StudiedDay): StudiedDay {
  return a !== undefined && a.last.at > b.last.at ? a : b;
}

/** The first days with something due that went by after the studied day `from` and before `day`, which began at `moment`. */
function missedAfter(
  from: StudiedDay,
  day: StudyDay,
  moment: Moment,
  { rolloverHour, rest }: Rules,
): readonly StudyDay[] {
  if (from.nextDue === null) return [];
  const byOldClock = studyDayOf({ at: moment.at, offset: from.last.offset }, rolloverHour);
  const end = Math.min(day, byOldClock);
  const missed: StudyDay[] = [];
  for (let one = Math.max(from.nextDue, from.day + 1) as StudyDay; one < end; one = addDays(one, 1)) {
    if (!rest.has(one)) missed.push(one);
    if (missed.length > MOST_FREEZES) break;
  }
  return missed;
}

function statusOf(
  today: StudyDay,
  days: readonly StudiedDay[],
  last: StudiedDay | undefined,
  rest: ReadonlySet<StudyDay>,
): Streak['today'] {
  if (days.some(({ day }) => day === today)) return 'studied';
  if (rest.has(today)) return 'rest';
  if (last === undefined) return 'open';
  return last.nextDue !== null && last.nextDue <= today ? 'open' : 'nothing due';
}
