import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('succession', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'In 1946 the Hungarian pengő was replaced by the forint.',
    ['What replaced the Hungarian pengő in 1946? -> The forint'],
  ],
  [
    'The Limitation Act 1980 replaced the Limitation Act 1939.',
    ['What replaced the Limitation Act 1939? -> The Limitation Act 1980'],
  ],
  [
    'Seretse Khama was succeeded by his deputy, Quett Masire.',
    ['Who succeeded Seretse Khama? -> Quett Masire'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It was replaced by the forint.',
  'The old treaty was replaced by the Vaduz Convention.',
  'The forint may be replaced by the euro.',
  'Barter was replaced by money.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
