import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy(
    'note-steps',
    parsePlainText(`Harbour\n\nThe port is one of the oldest in the bay.\n\n${text}`, 'x.txt'),
  );

test.each([
  [
    'Steps to moor a ship:\n1. Slow down\n2. Throw a line\n3. Tie the line',
    [
      'Steps to moor a ship: what comes first? -> Slow down',
      'Steps to moor a ship: what comes after “Slow down”? -> Throw a line',
      'Steps to moor a ship: what comes after “Throw a line”? -> Tie the line',
    ],
  ],
  [
    '## Opening the gate\n1. The water is let in.\n2. The bell is rung.\n3. The gate is opened.',
    [
      'Opening the gate: what happens first? -> The water is let in',
      'Opening the gate: what happens after “The water is let in”? -> The bell is rung',
      'Opening the gate: what happens after “The bell is rung”? -> The gate is opened',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Ships of the port:\n1. Anna\n2. Berta\n3. Clara',
  'A pilot must do the following:\n1. Slow down\n2. Throw a line\n3. Tie the line',
  'Steps:\n- Slow down\n- Throw a line\n- Tie the line',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
