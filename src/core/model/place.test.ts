import { expect, test } from 'vitest';
import { placingOf } from './place.ts';

const text = '- The **Moon** &amp;\n  the sea.';

test.each([
  ['The Moon', 'The **Moon'],
  ['Moon &', 'Moon** &amp;'],
  ['& the', '&amp;\n  the'],
  ['the sea.', 'the sea.'],
  ['o', 'o'],
])('by runs: %s', (words, place) => {
  const passage = {
    text: 'The Moon & the sea.',
    start: 0,
    end: text.length,
    runs: [
      { at: 0, start: 2, end: 6 },
      { at: 4, start: 8, end: 12 },
      { at: 8, start: 14, end: 15 },
      { at: 9, start: 15, end: 20 },
      { at: 10, start: 20, end: 21 },
      { at: 11, start: 23, end: 31 },
    ],
  };
  const from = passage.text.indexOf(words);
  const { start, end } = placingOf(passage, text)(from, from + words.length);
  expect(text.slice(start, end)).toBe(place);
});

test('a passage that stands as it is needs none, and any other is found by a walk', () => {
  expect(placingOf({ text: 'the sea.', start: 23, end: 31 }, text)(4, 7)).toEqual({ start: 27, end: 30 });
  expect(placingOf({ text: 'The Moon', start: 0, end: 14 }, text)(4, 8)).toEqual({ start: 8, end: 12 });
});
