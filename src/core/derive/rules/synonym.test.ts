import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('synonym', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  ['Loss of water, or leakage, delays the lock.', ['What is the term for loss of water? -> Leakage']],
  [
    'A ship canal, or waterway, carries ships inland.',
    ['What is another name for a ship canal? -> Waterway'],
  ],
  ['Breakwaters, or stone walls, keep the waves out.', ['What is the term for stone walls? -> Breakwaters']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'By canal, or railway, coal was carried inland.',
  'A barge, a tug, or ferry, carries coal.',
  'A boat, or a bigger boat, is needed.',
  'A lock, or two gates, holds the water.',
  'The pilot, or so they say, was late.',
  'A boat, or rather slowly, sails.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
