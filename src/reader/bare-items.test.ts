import { expect, test } from 'vitest';
import { parsePlainText } from './plain-text.ts';

const items = (text: string) =>
  parsePlainText(
    `River Union\n\n${text}\n\nThe River Union was founded in 1950 by two states.`,
    'x.txt',
  ).blocks.flatMap((block) => (block.kind === 'item' ? [block.text] : []));

test.each([
  'The River Union has three members:\n\nAlba\nBoria\nNew Ceria',
  'Members of the River Union:\nAlba\nBoria\nNew Ceria',
])('short lines below a colon are a list: %s', (text) => {
  expect(items(text)).toEqual(['Alba', 'Boria', 'New Ceria']);
});

test.each([
  'The River Union has members.\n\nAlba\nBoria\nNew Ceria',
  'The River Union has two members:\n\nAlba\nBoria',
  'She said:\n\nThe water rises.\nThe dam holds.\nWe wait.',
])('others are none: %s', (text) => {
  expect(items(text)).toEqual([]);
});
