import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('location', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  ['The River Union is based in Basel.', ['Where is the River Union based? -> Basel']],
  [
    'Photosynthesis takes place in the chloroplasts, which are green.',
    ['Where does photosynthesis take place? -> In the chloroplasts'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The River Union is based in many places.',
  'This process takes place in cells.',
  'The River Union was founded in Basel.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
