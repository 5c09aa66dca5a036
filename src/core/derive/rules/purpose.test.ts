import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('purpose', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    "The River Union's main aim is to keep the peace.",
    ["What is the River Union's main aim? -> To keep the peace"],
  ],
  [
    'The purpose of the River Union is to share water, to prevent floods and to train engineers.',
    ['What is the purpose of the River Union? -> To share water, to prevent floods and to train engineers'],
  ],
  [
    'The River Union seeks to build a canal for all members.',
    ['What does the River Union seek to build? -> A canal for all members'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(["The River Union's capital is Basel.", 'The River Union seeks to be useful.'])(
  'passes over: %s',
  (text) => {
    expect(ask(text)).toEqual([]);
  },
);
