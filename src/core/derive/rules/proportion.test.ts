import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('proportion', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'About 85% of barges are motor vessels, which means that they need fuel.',
    ['What proportion of barges are motor vessels? -> About 85%'],
  ],
  [
    'Nearly 40 per cent of inland ports have a railway.',
    ['What proportion of inland ports have a railway? -> Nearly 40 per cent'],
  ],
  [
    'About 85% of barges are motor vessels. In the remaining 15%, called dumb barges, a tug pulls.',
    [
      'What proportion of barges are motor vessels? -> About 85%',
      'What happens in dumb barges? -> A tug pulls',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'About 85% of them are motor vessels.',
  'In 85% of cases barges are late.',
  'About 85% of barges.',
  'In the north, called the Fen, a canal was dug.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
