import { addDays, type StudyDay } from '../../../core/model/time.ts';
import type { GoalProgress } from '../../../core/streak/goal.ts';
import { dayName } from '../../ui/day-words.ts';
import { count } from '../../ui/words.ts';

/** One line of a bar chart, which reads without its bar. */
export interface Bar {
  readonly name: string;
  readonly words: string;
  /** 0 to 1. */
  readonly share: number;
  /** Whether it is drawn as something reached. */
  readonly full: boolean;
}

export function goalBars(
  goals: readonly (GoalProgress & { readonly day: StudyDay })[],
  today: StudyDay,
): readonly Bar[] {
  return goals.toReversed().map(({ day, done, amount, unit, share }) => ({
    name: nameOf(day, today),
    words: done === 0 ? '–' : `${done} of ${count(amount, unit.slice(0, -1))}`,
    share,
    full: share === 1,
  }));
}

export function comingBars(coming: readonly number[], today: StudyDay): readonly Bar[] {
  const most = Math.max(1, ...coming);
  return coming.map((reviews, index) => ({
    name: nameOf(addDays(today, index), today),
    words: reviews === 0 ? '–' : count(reviews, 'review'),
    share: reviews / most,
    full: true,
  }));
}

function nameOf(day: StudyDay, today: StudyDay): string {
  if (day === today) return 'Today';
  return day === today + 1 ? 'Tomorrow' : dayName(day);
}
