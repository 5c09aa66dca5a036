import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('life', parsePlainText(`Ada Lee\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  ['In 1835 Ada Lee married William King, a nobleman.', ['Whom did Ada Lee marry in 1835? -> William King']],
  ['Ada Lee studied under Augustus De Morgan.', ['Under whom did Ada Lee study? -> Augustus De Morgan']],
  ['Ada Lee died of cancer in 1852.', ['What did Ada Lee die of? -> Cancer']],
  ['Ada Lee was the daughter of the poet Lord Byron.', ['Whose daughter was Ada Lee? -> Lord Byron']],
  ['Ada Lee’s mother, the writer Anne Hill, taught her.', ['Who was Ada Lee’s mother? -> Anne Hill']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The captain married his cousin.',
  'Her mother, a writer, taught her.',
  'Many sailors died of scurvy.',
  'Ada Lee did not marry William King.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
