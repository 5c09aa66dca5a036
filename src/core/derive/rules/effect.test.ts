import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('effect', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  ['A lack of iron leads to tired patients.', ['What leads to tired patients? -> A lack of iron']],
  ['Long storms led to lasting changes in trade.', ['What led to lasting changes in trade? -> Long storms']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It causes the tide to turn.',
  'Abscisic acid does not lead to growth of the leaf.',
  'The road leads to Rome.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
