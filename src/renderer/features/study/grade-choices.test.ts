import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../core/model/review.ts';
import { DRILL_CHOICES, fittingGrade, gradeChoices, type Intervals } from './grade-choices.ts';

const intervals: Intervals = { 1: { minutes: 1 }, 2: { minutes: 6 }, 3: { days: 2 }, 4: { days: 8 } };
const words = (buttons: 2 | 4) =>
  gradeChoices(intervals, buttons).map(({ key, name, leads }) => `${key} ${name} ${leads}`);

describe('the grades to choose from', () => {
  test('are four', () => {
    expect(words(4)).toEqual(['1 Again 1 min', '2 Hard 6 min', '3 Good 2 days', '4 Easy 8 days']);
  });

  test('or two, under neighbouring keys', () => {
    expect(words(2)).toEqual(['1 Again 1 min', '2 Good 2 days']);
  });
});

test.each<[Grade, Grade, Grade]>([
  [1, 1, 1],
  [2, 2, 1],
  [3, 3, 3],
  [4, 4, 3],
])('grade %i is proposed as %i of four and as %i of two', (grade, ofFour, ofTwo) => {
  expect(fittingGrade(grade, gradeChoices(intervals, 4))).toBe(ofFour);
  expect(fittingGrade(grade, gradeChoices(intervals, 2))).toBe(ofTwo);
  expect(fittingGrade(grade, DRILL_CHOICES)).toBe(ofTwo);
});
