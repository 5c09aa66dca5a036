import { describe, expect, it } from 'vitest';
import type { DeckId } from '../../core/model/identity.ts';
import { dueShares, evenShares, ofDecks, sharesOf } from './queue-shares.ts';
import type { TallyRow } from './rows.ts';

const counts = (of: Record<string, number>) =>
  new Map(Object.entries(of).map(([id, count]) => [id as DeckId, count]));
const review = (day: number, of: Record<string, number>): TallyRow => ({
  queue: 'review',
  day,
  counts: counts(of),
});

const tallies: readonly TallyRow[] = [
  { queue: 'learning', day: 0, counts: counts({ fish: 3 }) },
  { queue: 'new', day: 0, counts: counts({ birds: 9 }) },
  review(10, { birds: 2, fish: 1 }),
  review(11, { birds: 4 }),
  review(12, { fish: 7 }),
];

it('sharesOf adds up the days of one queue', () => {
  expect(sharesOf(tallies, 'review')).toEqual(counts({ birds: 6, fish: 8 }));
  expect(sharesOf(tallies, 'learning')).toEqual(counts({ fish: 3 }));
});

it('ofDecks leaves the other decks out', () => {
  expect(
    sharesOf(
      tallies.map((row) => ofDecks(row, ['fish' as DeckId])),
      'review',
    ),
  ).toEqual(counts({ fish: 8 }));
});

describe('dueShares', () => {
  it.each([
    [0, {}],
    [1, { birds: 1, fish: 1 }],
    [3, { birds: 2, fish: 1 }],
    [4, { birds: 4, fish: 1 }],
    [7, { birds: 6, fish: 1 }],
    [8, { birds: 6, fish: 8 }],
    [99, { birds: 6, fish: 8 }],
  ])('for %i cards reads the earliest days that hold them', (wanted, shares) => {
    expect(dueShares(tallies, wanted)).toEqual(counts(shares));
  });
});

describe('evenShares', () => {
  it.each([
    [0, { a: 0, b: 0 }],
    [2, { a: 1, b: 1 }],
    [3, { a: 2, b: 2 }],
    [7, { a: 5, b: 2 }],
    [99, { a: 50, b: 2 }],
  ])('of 50 and 2, for %i', (wanted, shares) => {
    expect(evenShares(counts({ a: 50, b: 2 }), wanted)).toEqual(counts(shares));
  });

  it('of nothing is nothing', () => {
    expect(evenShares(counts({}), 20)).toEqual(counts({}));
  });
});
