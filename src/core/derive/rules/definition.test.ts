import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('definition', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union is an alliance of states, which met in 1950.',
    ['What kind of organization is the River Union? -> An alliance of states'],
  ],
  ['An atom is a unit of matter.', ['What is an atom? -> A unit of matter']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Tides are the rise and fall of the sea that the Moon causes.',
  'The River Union is large.',
  'It is a league of states.',
  'The River Union is not a state of its own.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
