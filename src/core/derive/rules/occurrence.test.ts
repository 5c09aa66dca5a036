import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('occurrence', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The Treaty of Rome was signed on 25 March 1957 in Rome, Italy.',
    [
      'When was the Treaty of Rome signed? -> 25 March 1957',
      'Where was the Treaty of Rome signed? -> Rome, Italy',
      'What was signed in Rome, Italy, on 25 March 1957? -> The Treaty of Rome',
    ],
  ],
  [
    'In 1815 Napoleon lost the Battle of Waterloo.',
    ['When did Napoleon lose the Battle of Waterloo? -> 1815'],
  ],
  [
    'Member states pay. Chad, Mali and Niger joined the River Union in 1990.',
    [
      'When did Chad, Mali and Niger join the River Union? -> 1990',
      'Which states joined the River Union in 1990? -> Chad, Mali and Niger',
      'Besides Mali and Niger, which state joined the River Union in 1990? -> Chad',
      'Besides Chad and Niger, which state joined the River Union in 1990? -> Mali',
      'Besides Chad and Mali, which state joined the River Union in 1990? -> Niger',
    ],
  ],
  [
    'The River Union was founded in 1950 and moved to Basel in 1960.',
    [
      'When was the River Union founded? -> 1950',
      'What was founded in 1950? -> The River Union',
      'When did the River Union move to Basel? -> 1960',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The Council opposed the pact, and in 1955 it paid for a lock.',
  'The war ended in 1918.',
  'The River Union may open an office in 2030.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
