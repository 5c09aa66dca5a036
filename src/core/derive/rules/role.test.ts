import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('role', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union is a league of states. The Water Court settles disputes between members.',
    [
      'What is the role of the Water Court in the River Union? -> To settle disputes between members',
      'Which body of the River Union settles disputes between members? -> The Water Court',
    ],
  ],
  [
    'The River Union is a league of states. The Water Court is the highest organ of the River Union.',
    [
      'What is the role of the Water Court in the River Union? -> The highest organ of the River Union',
      'Which body of the River Union is the highest organ? -> The Water Court',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The River Union is a league of states. The Water Court met in 1950.',
  'The River Union is a league of states. The court settles disputes between members.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
