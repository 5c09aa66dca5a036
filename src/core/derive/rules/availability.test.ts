import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('availability', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union is a league of states. Observer status and partner status are also available.',
    [
      'Which statuses, besides full membership, are available in the River Union? -> Observer status and partner status',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The River Union is a league of states. Boats and maps are also available.'])(
  'passes over: %s',
  (text) => {
    expect(ask(text)).toEqual([]);
  },
);
