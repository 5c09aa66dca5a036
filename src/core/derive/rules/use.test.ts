import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('use', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'A mutex is used to protect data that threads share.',
    [
      'What is a mutex used for? -> To protect data that threads share',
      'What is used to protect data that threads share? -> A mutex',
    ],
  ],
  [
    'Pine tar is used for the hulls of wooden ships.',
    [
      'What is pine tar used for? -> The hulls of wooden ships',
      'What is used for the hulls of wooden ships? -> Pine tar',
    ],
  ],
  [
    'The Giotto probe was designed to photograph a comet.',
    ['What was the Giotto probe designed to do? -> To photograph a comet'],
  ],
  [
    'Nitric acid is needed in order to remove carbonate ions, which would also react.',
    ['Why is nitric acid needed? -> To remove carbonate ions'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It is used to protect data.',
  'Tar is not used to protect ships.',
  'A spacer is a chamber that is fitted in order to carry more.',
  'Sailors used to sing.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
