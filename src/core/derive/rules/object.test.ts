import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('object', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  ['The River Union coordinates water policy.', ['What does the River Union coordinate? -> Water policy']],
  [
    'The River Union protects the Rhine delta from salt water.',
    ['What does the River Union protect from salt water? -> The Rhine delta'],
  ],
  [
    'The River Union originated from the Rhine League.',
    ['What did the River Union originate from? -> The Rhine League'],
  ],
  [
    'The River Union plays a role in rescue operations.',
    ['In what kind of operations does the River Union play a role? -> Rescue operations'],
  ],
  [
    'Critics have raised concerns about the canal in Basel.',
    ['What have critics raised concerns about? -> The canal in Basel'],
  ],
  [
    'The lighthouse of Basel flashes every 1.3 seconds.',
    ['How often does the lighthouse of Basel flash? -> Every 1.3 seconds'],
  ],
  [
    'The River Union itself coordinates water policy.',
    ['What does the River Union coordinate? -> Water policy'],
  ],
  [
    'The River Union rests on the free movement of goods, persons and capital.',
    ['What does the River Union rest on? -> The free movement of goods, persons and capital'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It coordinates water policy.',
  'The remaining two members coordinate water policy.',
  'Only the member states coordinate water policy.',
  'An inland bay of Basel bears the name Holm.',
  'The River Union has money.',
  'The River Union does not coordinate water policy.',
  'The treaty coordinates water policy.',
  'The River Union resists high tides well but is weak in droughts.',
  'Basel git commit records the index in the repository.',
  'The Rhine Court works slowly because it blocks the breakdown of water policy and may lead to river damage.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
