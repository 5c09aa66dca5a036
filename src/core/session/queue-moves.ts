import type { CardId } from '../model/identity.ts';
import type { LearnedMemory, LearningMemory } from '../model/review.ts';
import type { Queue, QueuedCard } from './queue.ts';

/** How the cards of a sitting come: as their schedule says, or in a drill one after another until each is right. */
export type Pace = 'schedule' | 'drill';

/** How many other cards come before one that was wrong in a drill. */
const RETRY_AFTER = 3;

/**
 * The queue after an answer. A card within its learning steps comes again in this sitting, and one that was wrong in a
 * drill a little later; any other is finished for today.
 */
export function requeue(
  queue: Queue,
  card: QueuedCard,
  after: LearnedMemory | null,
  pace: Pace,
  wrong: boolean,
): Queue {
  const kept = { ...card, memory: after ?? card.memory };
  if (pace === 'drill') return wrong ? insert(queue, kept, RETRY_AFTER) : queue;
  return after === null || after.state === 'review' ? queue : putBack(queue, kept, pace);
}

/** The queue with a card in the place where such a card comes next. */
export function putBack(queue: Queue, card: QueuedCard, pace: Pace): Queue {
  const { memory } = card;
  return pace === 'drill' || memory.state === 'new' || memory.state === 'review'
    ? insert(queue, card, 0)
    : { ...queue, learning: byDue([...queue.learning, { ...card, memory }]) };
}

/** The queue with these cards next, in their order; those that were in it already are moved. */
export function putNext(queue: Queue, cards: readonly QueuedCard[], pace: Pace): Queue {
  const others = cards.reduce((left, { cardId }) => withoutCard(left, cardId), queue);
  return cards.reduceRight((next, card) => putBack(next, card, pace), others);
}

export function withoutCard({ main, learning }: Queue, id: CardId): Queue {
  const others = <C extends QueuedCard>(cards: readonly C[]) => cards.filter(({ cardId }) => cardId !== id);
  return { main: others(main), learning: others(learning) };
}

function insert({ main, learning }: Queue, card: QueuedCard, at: number): Queue {
  return { main: [...main.slice(0, at), card, ...main.slice(at)], learning };
}

function byDue(cards: readonly QueuedCard<LearningMemory>[]): Queue['learning'] {
  return cards.toSorted((a, b) => a.memory.dueAt - b.memory.dueAt);
}
