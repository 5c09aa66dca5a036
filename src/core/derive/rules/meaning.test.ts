import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('meaning', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'About 85% of locks are tidal, which means that the sea opens the gates.',
    ['What is meant by calling locks tidal? -> The sea opens the gates'],
  ],
  [
    'A price must be fair, meaning that it covers the cost of the goods.',
    ['What is meant by calling a price fair? -> A price covers the cost of the goods'],
  ],
  [
    'Wet docks are impounded, that is, gates hold the water in, but they can be opened.',
    ['What is meant by calling wet docks impounded? -> Gates hold the water in'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The lock is closed, which means that ships wait outside.',
  'It is tidal, which means that the sea opens the gates.',
  'Locks are gates of wood, which means that the sea opens them.',
  'Locks are tidal, which means little.',
  'Locks were tidal, which pleased the king.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
