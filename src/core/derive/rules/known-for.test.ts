import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('known-for', parsePlainText(`Inge Holm\n\n${text}`, 'x.txt'));

test.each([
  [
    'Inge Holm (13 May 1888 – 21 February 1993) was a Danish geologist who is known for her discovery of a layer of clay.',
    [
      'When was Inge Holm born? -> 13 May 1888',
      'When did Inge Holm die? -> 21 February 1993',
      'Who was Inge Holm? -> A Danish geologist',
      'What is Inge Holm known for? -> The discovery of a layer of clay',
    ],
  ],
  [
    'Inge Holm is remembered above all for showing, from years of drilling, how deltas grow.',
    ['What is Inge Holm remembered for? -> Showing how deltas grow'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The Bergen Pact (1888) was a treaty on fishing.',
  'It is known for its harbour.',
  'Bergen is known to be wet.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
