/**
 * Time as Carrel keeps it. Nothing in core reads a clock: callers pass a `Moment`.
 */

/** A calendar date in the learner's zone after the rollover shift, as days since 1970-01-01. */
export type StudyDay = number & { readonly __brand: 'StudyDay' };

/** One instant together with the learner's wall clock at that instant. */
export interface Moment {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Minutes east of UTC at `at` (the negated `Date.prototype.getTimezoneOffset`). */
  readonly offset: number;
}

/** Hour of the local day at which a new study day begins, unless the learner chose another. */
export const ROLLOVER_HOUR = 4;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The study day that a moment belongs to: its local date, where a day lasts until `rolloverHour` the next morning.
 * Daylight saving needs no care here: the offset is that of the instant itself.
 */
export function studyDayOf(moment: Moment, rolloverHour: number = ROLLOVER_HOUR): StudyDay {
  return Math.floor((moment.at + moment.offset * MINUTE - rolloverHour * HOUR) / DAY) as StudyDay;
}

/** The hour that the learner's wall clock shows, counted from the beginning of 1970. */
export function localHour({ at, offset }: Moment): number {
  return Math.floor((at + offset * MINUTE) / HOUR);
}

/** The study day `days` after (or, negative, before) `day`. */
export function addDays(day: StudyDay, days: number): StudyDay {
  return (day + days) as StudyDay;
}

/** Old reviews are stored by spans of 32 study days: about a month, and no calendar is needed to tell which. */
export type ReviewSpan = number & { readonly __brand: 'ReviewSpan' };

export const SPAN_DAYS = 32;

export function spanOf(day: StudyDay): ReviewSpan {
  return Math.floor(day / SPAN_DAYS) as ReviewSpan;
}
