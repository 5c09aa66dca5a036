import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('list-item', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union is a league with two organs:\n- The River Council (RC), which sets policy.\n- The Water Court: settles disputes between members.',
    [
      'What is the role of the RC in the River Union? -> To set policy',
      'Which organ of the River Union sets policy? -> The River Council',
      'What is the role of the Water Court in the River Union? -> To settle disputes between members',
      'Which organ of the River Union settles disputes between members? -> The Water Court',
    ],
  ],
  [
    'The River Union has two steps:\n1. Survey: the engineers measure the river.\n2. Repair: the crew mends the dam.',
    [
      'River Union: what happens in the “survey” step? -> The engineers measure the river',
      'River Union: which step is described as “the engineers measure the river”? -> Survey',
      'River Union: what happens in the “repair” step? -> The crew mends the dam',
      'River Union: which step is described as “the crew mends the dam”? -> Repair',
    ],
  ],
  [
    'The River Union has terms:\n- Weir: a low dam across a river\n- Lock: a gate between two levels of water',
    [
      'What is meant by “weir”? -> A low dam across a river',
      'What is meant by “lock”? -> A gate between two levels of water',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The River Union likes:\n- water\n- wine and bread'])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
