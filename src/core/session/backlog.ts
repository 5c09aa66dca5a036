import { addDays, type StudyDay } from '../model/time.ts';

/** What is known of a study day that went by. */
export interface DayTotals {
  readonly day: StudyDay;
  readonly reviews: number;
  readonly introduced: number;
  /** The study day on which something was next due after the day's last answer; null for never. */
  readonly nextDue: StudyDay | null;
}

/** The learner's answer to an offer, as the journal has it. */
export interface AnsweredPlan {
  readonly answer: 'accepted' | 'declined' | 'open';
  readonly perDay: number;
  readonly from: StudyDay;
}

export interface Backlog {
  /** Reviews due now. */
  readonly due: number;
  /** How many more come due on each of the next days, from tomorrow on. */
  readonly coming: readonly number[];
  /** Ascending by day. */
  readonly days: readonly DayTotals[];
  readonly today: StudyDay;
}

/** So many reviews a day, until the day on which nothing is left over. */
export interface Plan {
  readonly perDay: number;
  readonly finish: StudyDay;
}

/** Reviews on a usual day of a learner of whom little is known yet. */
const USUAL_REVIEWS = 20;
const FEW_DAYS = 3;
/** Studied days that tell what is usual. */
const RECENT_DAYS = 28;
/** More than this many usual days of reviews, and more than this many reviews, is a pile. */
const PILE_DAYS = 2;
const SMALL_PILE = 40;
/** A day of a plan is this many usual days long, unless the plan would last longer than this many days. */
const PLAN_LOAD = 1.5;
const LONGEST_PLAN = 21;
/** A pile that was declined is offered as a plan again after so many days without study. */
const NEW_BREAK = 7;

/** Reviews on a usual day: the median of the days last studied, cards met for the first time left out. */
export function usualReviews(days: readonly DayTotals[], today: StudyDay): number {
  const recent = days.filter(({ day }) => day < today).slice(-RECENT_DAYS);
  if (recent.length < FEW_DAYS) return USUAL_REVIEWS;
  const counts = recent.map(({ reviews, introduced }) => reviews - introduced).sort((a, b) => a - b);
  return Math.max(1, counts[Math.floor(counts.length / 2)] ?? 0);
}

/**
 * A plan to work a pile off in a number of days, where what is due is a pile; null where usual days will do, or where
 * so much comes in the next days that it is best done today.
 */
export function offerPlan({ due, coming, days, today }: Backlog): Plan | null {
  const usual = usualReviews(days, today);
  if (due <= SMALL_PILE || due <= PILE_DAYS * usual) return null;
  for (let length = 2; ; length += 1) {
    const inAll = due + sum(coming.slice(0, length - 1));
    const perDay = roundUp(inAll / length);
    if (perDay <= PLAN_LOAD * usual || length === LONGEST_PLAN) {
      return perDay < due ? { perDay, finish: finishOf(perDay, perDay, { due, coming, today }) } : null;
    }
  }
}

/**
 * The day on which nothing is left over, with so many reviews today and so many on each day after; what comes back
 * from answers still to be given is not in it.
 */
export function finishOf(
  left: number,
  perDay: number,
  { due, coming, today }: Pick<Backlog, 'due' | 'coming' | 'today'>,
): StudyDay {
  let rest = due - left;
  let days = 0;
  while (rest > 0 && days < 365) {
    rest += (coming[days] ?? 0) - perDay;
    days += 1;
  }
  return addDays(today, days);
}

/** Whether an answer to an offer still holds, so that no other is made: until the pile is gone, or there is a new one. */
export function stands(plan: AnsweredPlan, days: readonly DayTotals[], today: StudyDay): boolean {
  const since = days.filter(({ day }) => day >= plan.from);
  const gone = since.some(({ day, nextDue }) => nextDue === null || nextDue > day);
  const last = since.at(-1)?.day ?? plan.from;
  switch (plan.answer) {
    case 'accepted':
      return !gone;
    case 'declined':
      return !gone && today - last < NEW_BREAK;
    case 'open':
      return false;
  }
}

function roundUp(reviews: number): number {
  return 5 * Math.ceil(reviews / 5);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
