import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('origin', parsePlainText(`Halogens\n\n${text}`, 'x.txt'));

test.each([
  [
    'The Oort cloud is named after Jan Oort, a Dutchman.',
    ['After whom is the Oort cloud named? -> Jan Oort'],
  ],
  [
    'The Hydrostone took its name from the concrete blocks of its houses.',
    ['What did the Hydrostone take its name from? -> The concrete blocks of its houses'],
  ],
  [
    'The word comet comes from the Greek for long-haired.',
    ['What does the Greek word from which the name "comet" comes mean? -> Long-haired'],
  ],
  [
    'The halogens are elements of one group. The name comes from Greek words meaning salt former.',
    ['What do the Greek words from which the name of the halogens comes mean? -> Salt former'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It is named after the king.',
  'The ship is not named after Jan Oort.',
  'The name comes from Greek words meaning salt.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
