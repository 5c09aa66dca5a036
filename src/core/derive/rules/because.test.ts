import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('because', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  [
    'Fluorides are added because they harden the enamel.',
    ['Why are fluorides added? -> Because they harden the enamel'],
  ],
  [
    'Because ozone absorbs light, a thinner layer means more cancer.',
    ['Why does a thinner layer mean more cancer? -> Because ozone absorbs light'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It is added because it hardens the enamel.',
  'Fluorides are added because of this.',
  'The layer does not break because water holds it.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
