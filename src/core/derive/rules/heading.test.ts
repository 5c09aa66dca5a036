import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy(
    'heading',
    parsePlainText(`Harbour\n\nThe port is one of the oldest in the bay.\n\n${text}`, 'x.txt'),
  );

test.each([
  [
    '## 2. Tide model (Larsen & Holm 1968)\n\nIt is old.',
    ['Tide model (1968): whose work is it? -> Larsen & Holm'],
  ],
  ['## How deep is the basin?\n\nAbout five metres.', ['How deep is the basin? -> About five metres']],
  ['Q: How deep is the basin?\nA: 5 m', ['How deep is the basin? -> 5 m']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  '## The port (1968)\n\nIt is old.',
  '## Why?\n\nNobody knows.',
  '## How do I pay my fee?\n\nAt the gate.',
  '## Is the basin deep?\n\nVery deep indeed.',
  '## How deep is it?\n\n- five\n- six',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
