import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('outcome', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'Electrons are forced into protons, producing neutrons and a flood of neutrinos.',
    ['What is produced when electrons are forced into protons? -> Neutrons and a flood of neutrinos'],
  ],
  [
    'In 1883 Krakatoa exploded, killing more than 36,000 people.',
    ['How many people were killed when Krakatoa exploded in 1883? -> More than 36,000'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It exploded, killing 20 people.',
  'The ship exploded, killing 20 people.',
  'Thrashing is a state of the system, leaving little time for work.',
  'Krakatoa did not explode, killing nobody at all.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
