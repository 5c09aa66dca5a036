import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('set-statement', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The three branches of government are the legislature, the executive and the judiciary.',
    ['What are the three branches of government? -> The legislature, the executive and the judiciary'],
  ],
  [
    "The River Union's organs are the River Council and the Water Court.",
    ["What are the River Union's organs? -> The River Council and the Water Court"],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The rivers are long, wide and deep.', 'The branches of government are independent.'])(
  'passes over: %s',
  (text) => {
    expect(ask(text)).toEqual([]);
  },
);
