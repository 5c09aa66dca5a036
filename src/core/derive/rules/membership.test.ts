import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('membership', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'Its member states pay. The full members of the River Union are Chad, Mali and Niger.',
    [
      'Which states are the full members of the River Union? -> Chad, Mali and Niger',
      'How many full members does the River Union have? -> Three',
      'Besides Mali and Niger, which state is a full member of the River Union? -> Chad',
      'Besides Chad and Niger, which state is a full member of the River Union? -> Mali',
      'Besides Chad and Mali, which state is a full member of the River Union? -> Niger',
    ],
  ],
  [
    'The River Union has two observers: Chad and Mali.',
    ['What are the observers of the River Union? -> Chad and Mali'],
  ],
  [
    'Chad and Mali hold observer status in the River Union.',
    ['What are the observers of the River Union? -> Chad and Mali'],
  ],
  [
    'Chad, Mali and Niger are founding members of the River Union.',
    [
      'What are the founding members of the River Union? -> Chad, Mali and Niger',
      'How many founding members does the River Union have? -> Three',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The members of the River Union are rich and old.',
  'The members of the River Union are not Chad and Mali.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
