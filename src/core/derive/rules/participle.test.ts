import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('participle', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'Observer status and partner status are open to all, offering a place at the table.',
    ['What do observer status and partner status offer? -> A place at the table'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['The River Union is old, making a mess.', 'The River Union grew, including the Rhine.'])(
  'passes over: %s',
  (text) => {
    expect(ask(text)).toEqual([]);
  },
);
