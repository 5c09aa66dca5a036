import { describe, expect, test } from 'vitest';
import { count, interval, roughly } from './words.ts';

test.each([
  [0, '0 cards'],
  [1, '1 card'],
  [2, '2 cards'],
  [12_345, '12,345 cards'],
])('%i card(s) reads as %s', (n, words) => expect(count(n, 'card')).toBe(words));

describe('an interval', () => {
  test.each([
    [0, '1 min'],
    [10, '10 min'],
    [59.6, '1 h'],
    [150, '3 h'],
  ])('of %d minutes reads as %s', (minutes, words) => expect(interval({ minutes })).toBe(words));

  test.each([
    [1, '1 day'],
    [30, '30 days'],
    [31, '1 month'],
    [76, '2.5 months'],
    [364, '12 months'],
    [365, '1 year'],
    [440, '1.2 years'],
    [4000, '11 years'],
  ])('of %i days reads as %s', (days, words) => expect(interval({ days })).toBe(words));
});

test.each([
  [0.4, 'less than a minute'],
  [1, 'about 1 minute'],
  [54.4, 'about 54 minutes'],
  [55, 'about an hour'],
  [130, 'about 2 hours'],
])('%d minutes are %s', (minutes, words) => expect(roughly(minutes)).toBe(words));
