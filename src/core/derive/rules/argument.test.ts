import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('argument', parsePlainText(`Lena Canal\n\n${text}`, 'x.txt'));

test.each([
  [
    'The Lena Canal was opened in Basel in 1902.',
    ['Where was the Lena Canal opened in 1902? -> Basel', 'When was the Lena Canal opened in Basel? -> 1902'],
  ],
  ['About 9,000 people were injured in Basel.', ['How many people were injured in Basel? -> About 9,000']],
  [
    'Salt crystals are held together by weak bonds.',
    ['What are salt crystals held together by? -> Weak bonds'],
  ],
  [
    'A salt atom has seven shells in its core.',
    ['How many shells does a salt atom have in its core? -> Seven'],
  ],
  ['The Lena Canal carries grain and timber.', ['What does the Lena Canal carry? -> Grain and timber']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It carries grain and timber.',
  'The Lena Canal does not carry grain.',
  'If the Lena Canal carries grain, it needs locks.',
  'Does the Lena Canal carry grain?',
  'The canal was opened there.',
  'The Lena Canal has several problems.',
  'The Lena Canal quashed the regulations in 2015.',
  'In 1902 Ada Veld wrote the first version.',
  'A locked office is located in Basel.',
  'After that a salt crystal must rely on water.',
  'Locks count, and so did a set of gates in Basel.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
