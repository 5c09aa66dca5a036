import type { CardId, DeckId } from '../model/identity.ts';
import type { LearningMemory, Memory, NewMemory, ReviewMemory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import { overdueness } from '../schedule/due.ts';

/** The little that is needed of a card to order it. */
export interface QueuedCard<M extends Memory = Memory> {
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly memory: M;
  /** Its place in its deck. */
  readonly position: number;
  /** Cards from one passage share a group: seen together, one gives the other away. */
  readonly group: string;
}

/** What there is to study, unordered, as the database gives it. */
export interface Waiting {
  readonly due: readonly QueuedCard<ReviewMemory>[];
  readonly learning: readonly QueuedCard<LearningMemory>[];
  readonly fresh: readonly QueuedCard<NewMemory>[];
}

export interface Queue {
  /** Reviews and new cards, or all cards of a drill, in the order to show them. */
  readonly main: readonly QueuedCard[];
  /** Cards within their learning steps, the earliest due first; `nextCard` slips them in. */
  readonly learning: readonly QueuedCard<LearningMemory>[];
}

/**
 * Orders a day's cards: reviews from the most forgotten on, new cards in the order of their decks, in turn from each,
 * spread evenly between, cards of one group kept apart where that can be. The same cards always give the same order.
 * Meant for a session's worth of cards: the time grows with the square of their number.
 */
export function buildQueue({ due, learning, fresh }: Waiting, today: StudyDay): Queue {
  const reviews = due.toSorted(
    (a, b) => overdueness(b.memory, today) - overdueness(a.memory, today) || byIdentity(a, b),
  );
  const introductions = inTurn(fresh.toSorted((a, b) => a.position - b.position || byIdentity(a, b)));
  return {
    main: keepApart(spread<QueuedCard<ReviewMemory | NewMemory>>(reviews, introductions)),
    learning: learning.toSorted((a, b) => a.memory.dueAt - b.memory.dueAt || byIdentity(a, b)),
  };
}

function byIdentity(a: QueuedCard, b: QueuedCard): number {
  return a.cardId - b.cardId;
}

/** The first card of each deck, then the second of each, and so on; decks and their cards in the order given. */
export function inTurn<T extends { readonly deckId: DeckId }>(cards: readonly T[]): readonly T[] {
  const met = new Map<DeckId, number>();
  const ranked = cards.map((card) => {
    const rank = met.get(card.deckId) ?? 0;
    met.set(card.deckId, rank + 1);
    return { card, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ card }) => card);
}

/** Both lists in one, each in its order and evenly spaced over the whole. */
function spread<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const placed = (list: readonly T[]) =>
    list.map((item, index) => ({ item, place: (index + 0.5) / list.length }));
  return [...placed(a), ...placed(b)].sort((x, y) => x.place - y.place).map(({ item }) => item);
}

/** How many cards should lie between two of one group, where there are enough others. */
const APART = 4;

/** Moves cards back as little as needed that no two neighbours share a group, unless one group outnumbers the rest. */
export function keepApart<T extends QueuedCard>(cards: readonly T[]): readonly T[] {
  const left = [...cards];
  const count = new Map<string, number>();
  for (const { group } of cards) count.set(group, (count.get(group) ?? 0) + 1);
  const order: T[] = [];
  while (left.length > 0) {
    const index = choose(left, count, order.slice(-APART));
    const [card] = left.splice(index, 1);
    if (card === undefined) break;
    count.set(card.group, (count.get(card.group) ?? 1) - 1);
    order.push(card);
  }
  return order;
}

/** The place of the card to show next: a group that fills half of what is left must not wait, or it ends in a run. */
function choose(
  left: readonly QueuedCard[],
  count: ReadonlyMap<string, number>,
  shown: readonly QueuedCard[],
) {
  const last = shown.at(-1)?.group;
  const pressing = left.findIndex(({ group }) => 2 * (count.get(group) ?? 0) > left.length);
  if (pressing >= 0 && left[pressing]?.group !== last) return pressing;
  const recent = new Set(shown.map(({ group }) => group));
  const apart = left.findIndex(({ group }) => !recent.has(group));
  if (apart >= 0) return apart;
  return Math.max(
    0,
    left.findIndex(({ group }) => group !== last),
  );
}
