import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('note-line', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  [
    'Chunking = grouping items into larger units',
    ['What is meant by “chunking”? -> Grouping items into larger units'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['x = 3', 'The harbour is old.', 'Time: 5 pm'])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
