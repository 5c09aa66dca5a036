import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('nominal-event', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The league began with the signing of the Rhine Act in Basel in 1950.',
    [
      'When was the Rhine Act signed? -> 1950',
      'Where was the Rhine Act signed? -> Basel',
      'What was signed in Basel in 1950? -> The Rhine Act',
    ],
  ],
  [
    'The league ended after the adoption of the Rhine Act in 1950.',
    ['When was the Rhine Act adopted? -> 1950', 'What was adopted in 1950? -> The Rhine Act'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The league began with the signing of a treaty in 1950.'])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
