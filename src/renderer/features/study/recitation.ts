import { checkOrder } from '../../../core/answer/check-order.ts';
import { proposeGrade } from '../../../core/answer/grade.ts';
import { matchItem, missedItems } from '../../../core/answer/match-item.ts';
import type { Verdict } from '../../../core/answer/verdict.ts';
import type { Grade } from '../../../core/model/review.ts';

/** A set as far as it was recited. */
export interface Recitation {
  readonly items: readonly string[];
  /** A sequence: the items belong in their order. */
  readonly ordered: boolean;
  /** The items named, by their places and in the order of naming, each with how well. */
  readonly found: ReadonlyMap<number, Verdict>;
  /** What became of the last line, in words for the learner. */
  readonly said: string;
}

export function startRecitation(items: readonly string[], ordered = false): Recitation {
  return { items, ordered, found: new Map(), said: '' };
}

/** The recitation after one more line. */
export function recite(recitation: Recitation, line: string): Recitation {
  const { items, found } = recitation;
  const match = matchItem(
    line,
    items.map((text) => ({ text })),
    new Set(found.keys()),
  );
  switch (match.outcome) {
    case 'found': {
      const now = new Map([...found, [match.index, match.verdict]]);
      const how = isSure(match.verdict) ? '' : ', nearly as the card has it';
      const said = `${items[match.index]}${how}: ${foundOf(now.size, items.length)}.`;
      return { ...recitation, found: now, said };
    }
    case 'repeated':
      return { ...recitation, said: `You have ${items[match.index]} already. What else?` };
    case 'none':
      return { ...recitation, said: `“${line.trim()}” is not on the list. Try another.` };
  }
}

/** The places of the items that were named, of a sequence only those named in order among the others. */
export function creditedIn({ items, ordered, found }: Recitation): ReadonlySet<number> {
  const named = [...found.keys()];
  if (!ordered) return new Set(named);
  const { placed } = checkOrder(
    named.flatMap((index) => items[index] ?? []),
    items.map((text) => ({ text })),
  );
  return new Set(placed.flatMap(({ index, inOrder }) => (inOrder && index !== null ? [index] : [])));
}

export function isComplete(recitation: Recitation): boolean {
  return missedIn(recitation).length === 0;
}

/** The items that were not named, in their order. */
export function missedIn({ items, found }: Recitation): readonly string[] {
  const texts = items.map((text) => ({ text }));
  return missedItems(texts, new Set(found.keys())).flatMap((index) => items[index] ?? []);
}

/** `3 of 6 found`. */
export function foundOf(found: number, total: number): string {
  return `${found} of ${total} found`;
}

export function gradeOfRecitation(recitation: Recitation): Grade {
  const credited = creditedIn(recitation);
  const slips = [...recitation.found].filter(([index, verdict]) => credited.has(index) && !isSure(verdict));
  return proposeGrade(credited.size, recitation.items.length, slips.length);
}

function isSure(verdict: Verdict): boolean {
  return verdict === 'exact' || verdict === 'accepted';
}
