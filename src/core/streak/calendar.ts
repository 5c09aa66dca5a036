import { addDays, type StudyDay } from '../model/time.ts';

/** One square of the calendar. */
export interface CalendarDay {
  readonly day: StudyDay;
  /** `none`: not studied, because nothing was due or because it was missed; `ahead`: still to come. */
  readonly kind: 'studied' | 'frozen' | 'rest' | 'none' | 'ahead';
  readonly answers: number;
  /** Milliseconds. */
  readonly took: number;
  /** 0 for no answers; 1 to 4 by quarters of what the most studied days had. */
  readonly level: 0 | 1 | 2 | 3 | 4;
}

interface Year {
  readonly days: readonly { readonly day: StudyDay; readonly reviews: number; readonly took: number }[];
  readonly restDays: readonly StudyDay[];
  readonly frozen: readonly StudyDay[];
  readonly today: StudyDay;
}

const WEEKS = 53;
/** The first study day, 1970-01-01, was a Thursday. */
const MONDAY = 4;

/** The weeks, Monday first, from a year ago to the end of the one that holds `today`. */
export function calendarOf({ days, restDays, frozen, today }: Year): readonly (readonly CalendarDay[])[] {
  const monday = addDays(today, -mod(today - MONDAY, 7));
  const start = addDays(monday, -7 * (WEEKS - 1));
  const totals = new Map(days.map((row) => [row.day, row]));
  const rest = new Set(restDays);
  const used = new Set(frozen);
  const shown = days.filter(({ day }) => day >= start && day <= today).map(({ reviews }) => reviews);
  const much = shown.toSorted((a, b) => a - b)[Math.floor(shown.length * 0.9)] ?? 0;
  const dayAt = (day: StudyDay): CalendarDay => {
    const { reviews = 0, took = 0 } = totals.get(day) ?? {};
    const level = reviews === 0 ? 0 : (Math.min(4, Math.ceil((4 * reviews) / Math.max(1, much))) as 1);
    const kind =
      reviews > 0
        ? 'studied'
        : used.has(day)
          ? 'frozen'
          : rest.has(day)
            ? 'rest'
            : day > today
              ? 'ahead'
              : 'none';
    return { day, kind, answers: reviews, took, level };
  };
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => dayAt(addDays(start, 7 * week + weekday))),
  );
}

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
