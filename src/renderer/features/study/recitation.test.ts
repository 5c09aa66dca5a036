import { expect, it } from 'vitest';
import {
  creditedIn,
  gradeOfRecitation,
  isComplete,
  missedIn,
  recite,
  startRecitation,
} from './recitation.ts';

const reciting = (...lines: readonly string[]) =>
  lines.reduce(recite, startRecitation(['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan']));

it.each([
  [['Belarus'], 'Belarus: 1 of 4 found.', [1], 1],
  [['belarus', 'Armenia'], 'Armenia: 2 of 4 found.', [1, 0], 2],
  [['Kirgyzstan'], 'Kyrgyzstan, nearly as the card has it: 1 of 4 found.', [3], 1],
  [['Belarus', 'belarus'], 'You have Belarus already. What else?', [1], 1],
  [['Belarus', ' France '], '“France” is not on the list. Try another.', [1], 1],
  [['Belarus', 'Armenia', 'Kazakhstan', 'Kyrgyzstan'], 'Kyrgyzstan: 4 of 4 found.', [1, 0, 2, 3], 3],
])('after %j it says %j', (lines, said, found, grade) => {
  const recitation = reciting(...lines);
  expect(recitation.said).toBe(said);
  expect([...recitation.found.keys()]).toEqual(found);
  expect(gradeOfRecitation(recitation)).toBe(grade);
  expect(isComplete(recitation)).toBe(found.length === 4);
});

it.each([
  [['Prophase', 'Metaphase', 'Anaphase', 'Telophase'], [0, 1, 2, 3], [], 3],
  [['Metaphase', 'Telophase'], [1, 3], ['Prophase', 'Anaphase'], 2],
  [['Metaphase', 'Prophase', 'Anaphase', 'Telophase'], [0, 2, 3], [], 2],
  [['Telophase', 'Anaphase', 'Metaphase', 'Prophase'], [0], [], 1],
])(
  'of the sequence named as %j the places %j are credited, and %j are missed',
  (lines, credited, missed, grade) => {
    const phases = ['Prophase', 'Metaphase', 'Anaphase', 'Telophase'];
    const recitation = lines.reduce(recite, startRecitation(phases, true));
    expect([...creditedIn(recitation)].sort()).toEqual(credited);
    expect(missedIn(recitation)).toEqual(missed);
    expect(gradeOfRecitation(recitation)).toBe(grade);
  },
);
