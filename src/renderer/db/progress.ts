import type { Moment, StudyDay } from '../../core/model/time.ts';
import { addDays, studyDayOf } from '../../core/model/time.ts';
import { type CalendarDay, calendarOf } from '../../core/streak/calendar.ts';
import { type GoalProgress, goalProgress } from '../../core/streak/goal.ts';
import { type Streak, streakOf } from '../../core/streak/streak.ts';
import { loadRestDays, loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { comingReviews, countOf, talliesUntil } from './tallies.ts';

/** How the learner has done, and what is ahead. */
export interface Progress {
  readonly today: StudyDay;
  readonly streak: Streak;
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** Rest planned for today or later. */
  readonly restDays: readonly StudyDay[];
  /** The last two weeks, today last. */
  readonly goals: readonly (GoalProgress & { readonly day: StudyDay })[];
  /** Of the answers of the last 30 days, how many were not "again"; null without any. */
  readonly remembered: number | null;
  /** Reviews due on each of two weeks: first those due by today, then from tomorrow on. */
  readonly coming: readonly number[];
}

const GOAL_DAYS = 14;
const COMING_DAYS = 14;
const RECENT = 30;

/** Reads stored totals and counts, and of answers only what was drilled in the last two weeks. */
export function loadProgress(db: CarrelDatabase, now: Moment): Promise<Progress> {
  return db.transaction('r', [db.days, db.tallies, db.choices, db.practice], async () => {
    const { rolloverHour, goal } = await loadSettings(db);
    const today = studyDayOf(now, rolloverHour);
    const [days, restDays, practised, until, ahead] = await Promise.all([
      db.days.toArray(),
      loadRestDays(db, rolloverHour),
      db.practice
        .where('day')
        .between(addDays(today, 1 - GOAL_DAYS), today, true, true)
        .toArray(),
      talliesUntil(db, today),
      comingReviews(db, addDays(today, 1), COMING_DAYS - 1),
    ]);
    const streak = streakOf(days, now, { rolloverHour, restDays });
    const workOf = (day: StudyDay) => {
      const { reviews = 0, took = 0 } = days.find((row) => row.day === day) ?? {};
      const drilled = practised.filter((answer) => answer.day === day);
      return {
        answers: reviews + drilled.length,
        took: drilled.reduce((sum, answer) => sum + answer.took, took),
      };
    };
    const recent = days.filter(({ day }) => day > today - RECENT && day <= today);
    const answers = recent.reduce((sum, { reviews }) => sum + reviews, 0);
    const again = recent.reduce((sum, row) => sum + row.again, 0);
    const dueNow = until.filter(({ queue }) => queue === 'review');
    return {
      today,
      streak,
      weeks: calendarOf({ days, restDays, frozen: streak.frozen, today }),
      restDays: restDays.filter((day) => day >= today),
      goals: Array.from({ length: GOAL_DAYS }, (_, index) => {
        const day = addDays(today, index + 1 - GOAL_DAYS);
        return { day, ...goalProgress(goal, workOf(day)) };
      }),
      remembered: answers === 0 ? null : 1 - again / answers,
      coming: [dueNow.reduce((sum, row) => sum + countOf(row), 0), ...ahead],
    };
  });
}

/** Reviews due by tomorrow, should none be done before. */
export async function dueTomorrow(db: CarrelDatabase, now: Moment): Promise<number> {
  const { rolloverHour } = await loadSettings(db);
  const tallies = await talliesUntil(db, addDays(studyDayOf(now, rolloverHour), 1));
  return tallies.reduce((sum, row) => sum + (row.queue === 'review' ? countOf(row) : 0), 0);
}
