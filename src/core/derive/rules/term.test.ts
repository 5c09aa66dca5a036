import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('term', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'Elasticity refers to the response of demand to a change in price.',
    [
      'What is meant by the term "elasticity"? -> The response of demand to a change in price',
      'What is the term for the response of demand to a change in price? -> Elasticity',
    ],
  ],
  [
    'The term "mitigation" means the duty to keep a loss small.',
    [
      'What is meant by the term "mitigation"? -> The duty to keep a loss small',
      'What is the term for the duty to keep a loss small? -> Mitigation',
    ],
  ],
  [
    'By opportunity cost is meant the value of the best choice given up.',
    [
      'What is meant by the term "opportunity cost"? -> The value of the best choice given up',
      'What is the term for the value of the best choice given up? -> Opportunity cost',
    ],
  ],
  [
    'Disinflation should not be confused with it: the term refers to a slowing of inflation.',
    ['What is meant by the term "disinflation"? -> A slowing of inflation'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'A thinner layer means more cancer.',
  'It refers to the sea between the islands.',
  'The text describes the state of the harbour in winter.',
  'This means that the tide turns.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
