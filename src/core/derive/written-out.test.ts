import { expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import { readDocument } from './read-document.ts';

const items = (item: string) => {
  const text = `River Union\n\nThe River Union has two bodies:\n- ${item}\n- The Water Court`;
  const { sentences } = readDocument(parsePlainText(text, 'x.txt')).outline;
  return sentences[1]?.text;
};

test.each([
  ['The River Court, which sits in Basel and hears cases.', 'The River Court sits in Basel and hears cases.'],
  ['Weirs, which are low dams', 'Weirs are low dams.'],
  ['River Council: settles disputes between members', 'The River Council settles disputes between members.'],
  [
    'River Council - the highest body, which meets once a year',
    'The River Council is the highest body, which meets once a year.',
  ],
])('writes out: %s', (item, sentence) => {
  expect(items(item)).toBe(sentence);
});

test.each([
  'Weir: a low dam across a river',
  'A survey of the river, whatever it costs',
  'Water Fund: money from the members',
])('leaves as printed: %s', (item) => {
  expect(items(item)).toBe(item);
});
