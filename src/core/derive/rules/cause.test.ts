import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('cause', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'After the fall of the Rhine League, the River Union built a canal.',
    ['After what did the River Union build a canal? -> The fall of the Rhine League'],
  ],
  [
    'The River Union will grow because of the demand for water.',
    ['Why will the River Union grow? -> Because of the demand for water'],
  ],
  ['Silting is mostly due to the tide.', ['What is silting mostly due to? -> The tide']],
  ['Silting is due to the tide.', ['What is silting due to? -> The tide']],
  [
    'The River Union built a canal following the collapse of the old dam.',
    ['After what did the River Union build a canal? -> The collapse of the old dam'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The River Union grew because it could.', 'After 1950, the River Union built a canal.'])(
  'passes over: %s',
  (text) => {
    expect(ask(text)).toEqual([]);
  },
);
