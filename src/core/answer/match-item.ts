import type { AnswerType } from '../model/deck.ts';
import { type Judgement, judge } from './judge.ts';
import type { Verdict } from './verdict.ts';

/** A member of a set. */
export interface SetItem {
  readonly text: string;
  readonly aliases?: readonly string[];
}

export type ItemMatch =
  /** `index` is the item's place among `items`; `verdict` is never 'wrong'. */
  | { readonly outcome: 'found'; readonly index: number; readonly verdict: Verdict }
  | { readonly outcome: 'repeated'; readonly index: number }
  | { readonly outcome: 'none' };

export interface MatchContext {
  /** What kind of answers the items are, where that is known: 'person' lets a surname do. */
  readonly answerType?: AnswerType;
  readonly language?: string;
}

const BEST_FIRST: readonly Verdict[] = ['exact', 'accepted', 'slip', 'partial', 'wrong'];

/**
 * The item of a set that `given` names, in any order of naming. Where it could be several, it is the closest; of those that
 * are equally close, the first that was not named before. `found` holds the indices of the items named before.
 */
export function matchItem(
  given: string,
  items: readonly SetItem[],
  found: ReadonlySet<number>,
  context: MatchContext = {},
): ItemMatch {
  const judged = items.map((item, index) => ({ index, ...judgeItem(given, item, items, context) }));
  const [closest] = judged
    .filter(({ verdict }) => verdict !== 'wrong')
    .sort(
      (a, b) =>
        rank(a) - rank(b) || Number(found.has(a.index)) - Number(found.has(b.index)) || a.index - b.index,
    );
  if (closest === undefined) return { outcome: 'none' };
  const { index, verdict } = closest;
  return found.has(index) ? { outcome: 'repeated', index } : { outcome: 'found', index, verdict };
}

function judgeItem(
  given: string,
  item: SetItem,
  items: readonly SetItem[],
  context: MatchContext,
): Judgement {
  const { answerType = 'set', ...rest } = context;
  const expected = { back: item.text, answerType, ...(item.aliases && { aliases: item.aliases }) };
  const rivals = items.flatMap((other) => (other === item ? [] : [other.text, ...(other.aliases ?? [])]));
  return judge(given, expected, { ...rest, rivals });
}

/** More edits are farther, and any slip is nearer than a part. */
function rank({ verdict, edits }: Judgement): number {
  return BEST_FIRST.indexOf(verdict) + 1 - 1 / (1 + edits);
}

/** The indices of the items that were not named, in their order. */
export function missedItems(items: readonly SetItem[], found: ReadonlySet<number>): readonly number[] {
  return [...items.keys()].filter((index) => !found.has(index));
}
