import { type MatchContext, matchItem, missedItems, type SetItem } from './match-item.ts';
import type { Verdict } from './verdict.ts';

/** One line of a recited sequence. */
export interface PlacedItem {
  readonly given: string;
  /** Its item's place in the sequence; null if it names none, or one that was named before. */
  readonly index: number | null;
  readonly verdict: Verdict;
  /** Whether it stands right among the others: it is one of the most that follow each other as they should. */
  readonly inOrder: boolean;
}

export interface CheckedOrder {
  readonly placed: readonly PlacedItem[];
  /** The indices of the items that were not named at all. */
  readonly missed: readonly number[];
}

/**
 * Compares a recited sequence with `items`, whose order counts. An item left out or out of its place does not put those
 * after it out of theirs. For a grade, count those in order: `proposeGrade(inOrder, items.length, slips)`.
 */
export function checkOrder(
  given: readonly string[],
  items: readonly SetItem[],
  context: MatchContext = {},
): CheckedOrder {
  const found = new Set<number>();
  const named = given.map((line) => {
    const match = matchItem(line, items, found, context);
    if (match.outcome !== 'found') return { given: line, index: null, verdict: 'wrong' as const };
    found.add(match.index);
    return { given: line, index: match.index, verdict: match.verdict };
  });
  const rising = longestRise(named.flatMap(({ index }) => index ?? []));
  return {
    placed: named.map((line) => ({ ...line, inOrder: line.index !== null && rising.has(line.index) })),
    missed: missedItems(items, found),
  };
}

/** The longest rising selection of `numbers`, all different; of several, the one that ends lowest. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const rises: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = rises.filter((rise) => (rise.at(-1) ?? -1) < number);
    rises.push([...longest(before), number]);
  }
  return new Set(longest(rises));
}

function longest(rises: readonly (readonly number[])[]): readonly number[] {
  return rises.reduce(
    (best, rise) =>
      rise.length > best.length || (rise.length === best.length && (rise.at(-1) ?? 0) < (best.at(-1) ?? 0))
        ? rise
        : best,
    [],
  );
}
