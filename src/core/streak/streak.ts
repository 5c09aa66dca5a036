import { type Moment, ROLLOVER_HOUR, type StudyDay, studyDayOf } from '../model/time.ts';

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
  /** `nothing due`: the streak is safe today without study. */
  readonly today: 'studied' | 'open' | 'nothing due';
}

/** No journey sets the calendar back further (UTC+14 to UTC-12); a day further ahead comes of a wrong clock. */
const DATE_LINE_DAYS = 2;

/**
 * The learner's streak, counted in studied days. A day without study breaks it only if something was due on it, and
 * only if the day went by both on the clock of now and on the clock that the learner last studied by: no journey and
 * no change to daylight saving breaks it.
 *
 * @param days ascending by day, each day once
 */
export function streakOf(
  days: readonly StudiedDay[],
  now: Moment,
  rolloverHour: number = ROLLOVER_HOUR,
): Streak {
  const today = studyDayOf(now, rolloverHour);
  // Across the date line and back, the day with the greater number can be the one that was studied first.
  const lived = days.toSorted((a, b) => a.first.at - b.first.at);
  const runs = runLengths(lived, rolloverHour);
  const lastIndex = lived.findLastIndex(({ day }) => day <= today + DATE_LINE_DAYS);
  const counted = lived.slice(0, lastIndex + 1);
  const last = counted.reduce<StudiedDay | undefined>(later, undefined);
  const broken = brokenAfter(counted, today, now, rolloverHour);
  return {
    current: broken ? 0 : (runs[lastIndex] ?? 0),
    longest: runs.reduce((longest, run) => Math.max(longest, run), 0),
    today: statusOf(today, days, last),
  };
}

/** For each day, in the order in which they began, the length of the run that it ends. */
function runLengths(lived: readonly StudiedDay[], rolloverHour: number): readonly number[] {
  const runs: number[] = [];
  for (const [index, { day, first }] of lived.entries()) {
    const near = lived.slice(Math.max(0, index - NEAR), index);
    const broken = brokenAfter(near, day, first, rolloverHour);
    runs.push(broken ? 1 : (runs[index - 1] ?? 0) + 1);
  }
  return runs;
}

/** So many days back, one that was studied later or has a greater number can stand. */
const NEAR = 4;

/** Whether a day was missed since both the one that was studied last and the one with the greatest number. */
function brokenAfter(
  lived: readonly StudiedDay[],
  day: StudyDay,
  moment: Moment,
  rolloverHour: number,
): boolean {
  const near = lived.slice(-NEAR);
  const last = near.reduce<StudiedDay | undefined>(later, undefined);
  const greatest = near.reduce((a, b) => (b.day > a.day ? b : a), near[0] as StudiedDay);
  return last === undefined || [last, greatest].every((from) => missed(from, day, moment, rolloverHour));
}

/** The one that was studied last. */
function later(a: StudiedDay | undefined, b: StudiedDay): StudiedDay {
  return a !== undefined && a.last.at > b.last.at ? a : b;
}

/** Whether, after the studied day `from`, a day with something due went by before `day`, which began at `moment`. */
function missed(from: StudiedDay, day: StudyDay, moment: Moment, rolloverHour: number): boolean {
  if (from.nextDue === null) return false;
  const byOldClock = studyDayOf({ at: moment.at, offset: from.last.offset }, rolloverHour);
  return Math.max(from.nextDue, from.day + 1) < Math.min(day, byOldClock);
}

function statusOf(
  today: StudyDay,
  days: readonly StudiedDay[],
  last: StudiedDay | undefined,
): Streak['today'] {
  if (days.some(({ day }) => day === today)) return 'studied';
  if (last === undefined) return 'open';
  return last.nextDue !== null && last.nextDue <= today ? 'open' : 'nothing due';
}
