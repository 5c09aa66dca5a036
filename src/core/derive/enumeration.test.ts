import { expect, test } from 'vitest';
import { areNames, enumerationOf, takeEnumeration } from './enumeration.ts';

test.each([
  ['A, B and C', ['A', 'B', 'C'], ''],
  ['A, B, and C, in D', ['A', 'B', 'C'], ', in D'],
  ['A and B', ['A', 'B'], ''],
  ['surveys (of rivers, lakes) and repairs', ['surveys (of rivers, lakes)', 'repairs'], ''],
])('%s', (text, items, rest) => {
  expect(takeEnumeration(text)).toEqual({ items, rest });
});

test.each(['A', 'A, B and C and D', 'and'])('no one reading: %s', (text) => {
  expect(takeEnumeration(text)).toBeUndefined();
});

test.each([
  ['the free movement of goods, persons and capital', undefined],
  [
    'the movement of goods, the right of abode and taxes',
    ['the movement of goods', 'the right of abode', 'taxes'],
  ],
  ['a head of lettuce, two eggs and oil', ['a head of lettuce', 'two eggs', 'oil']],
])('the list in %s', (text, items) => {
  expect(enumerationOf(text)).toEqual(items);
});

test('names begin with a capital', () => {
  expect(areNames(['Chad', 'the United States', 'Trinidad and Tobago'])).toBe(true);
  expect(areNames(['Chad', 'the rivers'])).toBe(false);
});
