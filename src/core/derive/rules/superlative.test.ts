import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('superlative', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  ['Bromine is the only metal that is liquid.', ['What is the only metal that is liquid? -> Bromine']],
  [
    'New Zealand was the first country to set a target, in 1990.',
    ['What was the first country to set a target? -> New Zealand'],
  ],
  ['The first president of Chad was Ann Lee.', ['Who was the first president of Chad? -> Ann Lee']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It is the largest lake.',
  'Bromine is one of the oldest elements.',
  'Bromine is not the only liquid.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
