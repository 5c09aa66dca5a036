import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('consequence', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'A client without an address cannot send an ordinary packet, so it uses a broadcast.',
    ['Why does a client without an address use a broadcast? -> Because it cannot send an ordinary packet'],
  ],
  [
    'Iron rusts in salt water, so that the owners of ships paint the hulls.',
    ['Why do the owners of ships paint the hulls? -> Because iron rusts in salt water'],
  ],
  [
    'Flying glass injured so many eyes that the doctors in Halifax learned to treat them.',
    ['Why did the doctors in Halifax learn to treat them? -> Because flying glass injured so many eyes'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It cannot send a packet, so it uses a broadcast.',
  'The term refers to a slowing of inflation, so that prices are still rising.',
  'This is so.',
  'She did so that day.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
