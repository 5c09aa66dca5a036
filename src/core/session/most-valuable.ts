import type { ReviewMemory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import { lossByWaiting } from '../schedule/recall.ts';
import type { QueuedCard } from './queue.ts';

/** A card that is left today waits for about so many days more. */
const WAIT = 7;

/**
 * The due cards to do first where not all can be done: those that would lose most by waiting. What is known for
 * years can wait, and what is all but forgotten has little left to lose.
 */
export function mostValuable<Card extends Pick<QueuedCard<ReviewMemory>, 'cardId' | 'memory'>>(
  due: readonly Card[],
  today: StudyDay,
  count: number,
): readonly Card[] {
  return due
    .map((card) => ({ card, loss: lossByWaiting(card.memory, today, WAIT) }))
    .sort((a, b) => b.loss - a.loss || a.card.cardId - b.card.cardId)
    .slice(0, count)
    .map(({ card }) => card);
}
