import type { Lexeme } from './lexemes.ts';

/** A date as far as it was given. A year of two figures is `short`: the century is left to the reader. */
export interface CalendarDate {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly short?: boolean;
}

export interface ReadDate {
  /** Every date that the text can mean: two for 5.12.1992, one for 15.5.1992. */
  readonly dates: readonly CalendarDate[];
  /** Whether the name of the month was misspelled. */
  readonly slipped: boolean;
  /** The index of the lexeme after it. */
  readonly next: number;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether the first word is a slip of the second. */
export type SlipOf = (given: string, expected: string) => boolean;

/** The date that begins at `lexemes[index]`, in figures or with the name of its month. A year alone is a number. */
export function readDate(lexemes: readonly Lexeme[], index: number, slipOf: SlipOf): ReadDate | undefined {
  const lexeme = lexemes[index];
  if (lexeme?.kind === 'date') {
    const dates = datesOf(lexeme.text);
    return dates.length > 0 ? { dates, slipped: false, next: index + 1 } : undefined;
  }
  return lexeme?.kind === 'figures' ? fromFigures(lexemes, index, slipOf) : fromMonth(lexemes, index, slipOf);
}

/** All readings of a date in figures that are in the calendar. */
function datesOf(text: string): readonly CalendarDate[] {
  const parts = text.match(/\d+/g) ?? [];
  const [first = '', second = '', third = ''] = parts;
  if (first.length > 2) return third.length > 2 ? [] : dated(third, second, first);
  if (third.length !== 2 && third.length !== 4) return [];
  const dayFirst = dated(first, second, third);
  return first === second ? dayFirst : [...dayFirst, ...dated(second, first, third)];
}

function dated(day: string, month: string, year: string): readonly CalendarDate[] {
  if (year.length === 3) return [];
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  return isInCalendar(date) ? [year.length === 2 ? { ...date, short: true } : date] : [];
}

function isInCalendar({ day, month }: { readonly day: number; readonly month: number }): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** '15 May 1992', '15th of May', '1992 May 15'. */
function fromFigures(lexemes: readonly Lexeme[], index: number, slipOf: SlipOf): ReadDate | undefined {
  const first = lexemes[index]?.text ?? '';
  let next = index + 1;
  if (isOrdinalEnd(lexemes[next])) next += 1;
  if (lexemes[next]?.text === 'of') next += 1;
  const far = lexemes[next + 1]?.kind === 'figures';
  const named = monthOf(lexemes[next], far ? slipOf : undefined);
  if (named === undefined) return undefined;
  const { month, slipped } = named;
  if (/^\d{4}$/.test(first)) {
    const day = dayAt(lexemes, next + 1, month);
    return day && { dates: [{ day: day.day, month, year: Number(first) }], slipped, next: day.next };
  }
  const day = Number(first);
  if (!/^\d{1,2}$/.test(first) || !isInCalendar({ day, month })) return undefined;
  const year = yearAt(lexemes, next + 1);
  return { dates: [{ day, month, ...year?.date }], slipped, next: year?.next ?? next + 1 };
}

/** 'May 15, 1992', 'May 1992', 'May 15'. A month alone is a word. */
function fromMonth(lexemes: readonly Lexeme[], index: number, slipOf: SlipOf): ReadDate | undefined {
  const near = lexemes[index + 1]?.kind === 'figures';
  const named = near ? monthOf(lexemes[index], slipOf) : undefined;
  if (named === undefined) return undefined;
  const { month, slipped } = named;
  const day = dayAt(lexemes, index + 1, month);
  if (day === undefined) {
    const year = yearAt(lexemes, index + 1);
    return year && { dates: [{ month, ...year.date }], slipped, next: year.next };
  }
  const year = yearAt(lexemes, day.next);
  return { dates: [{ day: day.day, month, ...year?.date }], slipped, next: year?.next ?? day.next };
}

function isOrdinalEnd(lexeme: Lexeme | undefined): boolean {
  return lexeme?.glued === true && /^(?:st|nd|rd|th)$/.test(lexeme.text);
}

function dayAt(lexemes: readonly Lexeme[], index: number, month: number) {
  const text = lexemes[index]?.text ?? '';
  const day = Number(text);
  if (lexemes[index]?.kind !== 'figures' || !/^\d{1,2}$/.test(text) || !isInCalendar({ day, month }))
    return undefined;
  return { day, next: index + (isOrdinalEnd(lexemes[index + 1]) ? 2 : 1) };
}

function yearAt(lexemes: readonly Lexeme[], index: number) {
  const text = lexemes[index]?.text ?? '';
  return /^\d{4}$/.test(text) ? { date: { year: Number(text) }, next: index + 1 } : undefined;
}

function monthOf(lexeme: Lexeme | undefined, slipOf: SlipOf | undefined) {
  const word = lexeme?.kind === 'word' ? lexeme.text : '';
  const index = MONTHS.findIndex(
    (name) => name === word || name.slice(0, 3) === word || (word === 'sept' && name === 'september'),
  );
  if (index >= 0) return { month: index + 1, slipped: false };
  const near = slipOf ? MONTHS.findIndex((name) => slipOf(word, name)) : -1;
  return near < 0 ? undefined : { month: near + 1, slipped: true };
}

/** Whether `word` (folded) names a month, so that it is never a slip of another. */
export function isMonth(word: string): boolean {
  return MONTHS.includes(word);
}

/** Whether both say the same, to the day, month or year. */
export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return (
    a.day === b.day && a.month === b.month && (a.year === undefined) === (b.year === undefined) && agree(a, b)
  );
}

/** Whether nothing that both say differs, and they have something in common. */
export function agree(a: CalendarDate, b: CalendarDate): boolean {
  const common =
    (a.day !== undefined && b.day !== undefined) ||
    (a.month !== undefined && b.month !== undefined) ||
    (a.year !== undefined && b.year !== undefined);
  return common && fits(a.day, b.day) && fits(a.month, b.month) && fitsYear(a, b);
}

function fits(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function fitsYear(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year === undefined || b.year === undefined) return true;
  return a.short === b.short ? a.year === b.year : a.year % 100 === b.year % 100;
}
