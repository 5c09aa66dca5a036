import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('passive-prepositional', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  ['Sugars are produced in the leaves.', ['Where are sugars produced? -> In the leaves']],
  [
    'Each stoma is bordered by a pair of guard cells.',
    ['What is each stoma bordered by? -> A pair of guard cells'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Sugars are produced in the form of salts.',
  'They are produced in the leaves.',
  'Sugars are not produced in the leaves.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
