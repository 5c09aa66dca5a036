import type { CardId } from '../model/identity.ts';
import type { Moment } from '../model/time.ts';
import { isDue } from '../schedule/due.ts';
import type { Queue, QueuedCard } from './queue.ts';

/** With nothing else left, learning cards are shown this long before they are due. */
const LEARN_AHEAD = 20 * 60_000;

export type Next =
  | { readonly kind: 'card'; readonly card: QueuedCard }
  /** Only learning cards are left, and the first is due at `until` (ms since the epoch). */
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'done' };

/**
 * The card to show now: a learning card whose time has come, else the next of the main queue, else a learning card a
 * little early. `justSeen` is not shown again at once while there is another choice.
 */
export function nextCard({ main, learning }: Queue, now: Moment, justSeen?: CardId): Next {
  const ready = learning.filter(({ memory }) => isDue(memory, now));
  const soon = learning.filter(({ memory }) => isDue(memory, now) || memory.dueAt - now.at <= LEARN_AHEAD);
  const other = (cards: readonly QueuedCard[]) => cards.find(({ cardId }) => cardId !== justSeen);
  const card = other(ready) ?? main[0] ?? other(soon) ?? soon[0];
  if (card !== undefined) return { kind: 'card', card };
  const first = learning[0];
  return first === undefined ? { kind: 'done' } : { kind: 'wait', until: first.memory.dueAt };
}
