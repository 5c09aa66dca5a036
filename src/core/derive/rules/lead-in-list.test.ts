import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('lead-in-list', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The main aims of the River Union include:\n- sharing water;\n- combating floods, drought and debt.',
    [
      'What are the main aims of the River Union? -> Sharing water; and combating floods, drought and debt',
      'What does the River Union aim to share? -> Water',
      'What does the River Union aim to combat? -> Floods, drought and debt',
    ],
  ],
  [
    'The River Union works through two organs:\n- The River Council\n- The Water Court',
    ['Through which organs does the River Union work? -> The River Council and the Water Court'],
  ],
  [
    'The River Union is a league of states.\n\nOfficial languages\n\n- French\n- German',
    ['What are the official languages of the River Union? -> French and German'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The River Union is not about:\n- money\n- power',
  'The River Union is a league of states.\n\n- French\n- German',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
