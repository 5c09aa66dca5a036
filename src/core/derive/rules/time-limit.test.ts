import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('time-limit', parsePlainText(`Port law\n\n${text}`, 'x.txt'));

test.each([
  [
    'The pilot must reply within 20 working days of receiving the notice.',
    ['Within what time must the pilot reply? -> Within 20 working days of receiving the notice'],
  ],
  [
    'A lease of a quay expires 70 years after the death of the owner.',
    ['When does a lease of a quay expire? -> 70 years after the death of the owner'],
  ],
  ['A notice must be given in writing.', ['How must a notice be given? -> In writing']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It must be paid within a week.',
  'The tide turns within an hour.',
  'The ship sank 20 years after the war.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
