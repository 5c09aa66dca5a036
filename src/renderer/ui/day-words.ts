import { DAY, type StudyDay } from '../../core/model/time.ts';

/** Study days in words; a study day is a date, whatever the zone. */

/** `Monday`. */
export function weekday(day: StudyDay): string {
  return dateWords(day, { weekday: 'long' });
}

/** `Monday 3 March`. */
export function dayName(day: StudyDay): string {
  return `${weekday(day)} ${dateWords(day, { day: 'numeric', month: 'long' })}`;
}

/** `3 March 2026`. */
export function fullDate(day: StudyDay): string {
  return dateWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `3`. */
export function dayNumber(day: StudyDay): string {
  return dateWords(day, { day: 'numeric' });
}

/** `Mar`. */
export function shortMonth(day: StudyDay): string {
  return dateWords(day, { month: 'short' });
}

function dateWords(day: StudyDay, parts: Intl.DateTimeFormatOptions): string {
  return new Date(day * DAY).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
}
