import type { DeckId } from '../../core/model/identity.ts';
import type { TallyRow } from './rows.ts';

/** How many cards to read from each deck. */
export type Shares = ReadonlyMap<DeckId, number>;

/** The tally of some decks only. */
export function ofDecks(row: TallyRow, decks: readonly DeckId[]): TallyRow {
  return { ...row, counts: new Map([...row.counts].filter(([deckId]) => decks.includes(deckId))) };
}

/** All cards of a queue. */
export function sharesOf(tallies: readonly TallyRow[], queue: TallyRow['queue']): Shares {
  const shares = new Map<DeckId, number>();
  for (const tally of tallies) {
    if (tally.queue !== queue) continue;
    for (const [deckId, count] of tally.counts) shares.set(deckId, (shares.get(deckId) ?? 0) + count);
  }
  return shares;
}

/** The reviews of the earliest days that together have `wanted`; of no deck more than that. */
export function dueShares(tallies: readonly TallyRow[], wanted: number): Shares {
  const days = tallies.filter(({ queue }) => queue === 'review');
  let found = 0;
  const taken = days.filter(({ counts }) => {
    const take = found < wanted;
    for (const count of counts.values()) found += count;
    return take;
  });
  return new Map([...sharesOf(taken, 'review')].map(([deckId, count]) => [deckId, Math.min(count, wanted)]));
}

/** As much of each deck, as far as it reaches, as makes up `wanted` in all. */
export function evenShares(available: Shares, wanted: number): Shares {
  const upTo = (share: number) =>
    new Map([...available].map(([deckId, count]) => [deckId, Math.min(count, share)]));
  for (let share = 0; share < wanted; share += 1) {
    const shares = upTo(share);
    if ([...shares.values()].reduce((sum, count) => sum + count, 0) >= wanted) return shares;
  }
  return upTo(wanted);
}
