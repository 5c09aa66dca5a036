import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('acronym', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([['The River Union (RU) is a league of states.', ['What does RU stand for? -> River Union']]])(
  'asks of: %s',
  (text, cards) => {
    expect(ask(text)).toEqual(cards);
  },
);

test.each([
  'Deoxyribonucleic acid (DNA) carries the genes.',
  'The court (ICC) sits in a hall.',
  'The River Union (see below) is a league.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
