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
  const runs = runLengths(days, rolloverHour);
  const lastIndex = days.findLastIndex(({ day }) => day <= today + DATE_LINE_DAYS);
  const last = days[lastIndex];
  const broken = last === undefined || missed(last, today, now, rolloverHour);
  return {
    current: broken ? 0 : (runs[lastIndex] ?? 0),
    longest: runs.reduce((longest, run) => Math.max(longest, run), 0),
    today: statusOf(today, days, last),
  };
}

/** For each day, the length of the run that it ends. */
function runLengths(days: readonly StudiedDay[], rolloverHour: number): readonly number[] {
  const runs: number[] = [];
  for (const [index, { day, first }] of days.entries()) {
    const before = days[index - 1];
    const broken = before === undefined || missed(before, day, first, rolloverHour);
    runs.push(broken ? 1 : (runs[index - 1] ?? 0) + 1);
  }
  return runs;
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
