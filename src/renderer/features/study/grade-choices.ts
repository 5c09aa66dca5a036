import { GRADE_NAMES, type Grade } from '../../../core/model/review.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { interval } from '../../ui/words.ts';

export type Intervals = Readonly<Record<Grade, { readonly minutes: number } | { readonly days: number }>>;

/** One of the answers that a learner can give to how well a card was known. */
export interface GradeChoice {
  readonly grade: Grade;
  readonly name: string;
  readonly key: string;
  /** What it leads to. */
  readonly leads: string;
}

const FOUR: readonly Grade[] = [1, 2, 3, 4];
const TWO: readonly Grade[] = [1, 3];

/** The grades to choose from, as many as the learner wants, each with the interval that it leads to. */
export function gradeChoices(intervals: Intervals, buttons: Settings['buttons']): readonly GradeChoice[] {
  return (buttons === 2 ? TWO : FOUR).map((grade, index) => ({
    grade,
    name: GRADE_NAMES[grade],
    key: String(index + 1),
    leads: interval(intervals[grade]),
  }));
}

/** What counts in no schedule is only right or wrong. */
export const DRILL_CHOICES: readonly GradeChoice[] = [
  { grade: 1, name: 'Wrong', key: '1', leads: 'comes again' },
  { grade: 3, name: 'Right', key: '2', leads: 'done here' },
];

/** The choice that fits a grade: where there are but two, what was not wholly right is the first. */
export function fittingGrade(grade: Grade, choices: readonly GradeChoice[]): Grade {
  if (choices.some((choice) => choice.grade === grade)) return grade;
  return grade < 3 ? 1 : 3;
}
