import { describe, expect, it } from 'vitest';
import type { CardId, DeckId } from '../model/identity.ts';
import type { LearningMemory, NewMemory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import type { QueuedCard } from './queue.ts';
import { type Next, nextCard } from './queue-next.ts';

const now = { at: 1_700_000_000_000, offset: 0 };
const MINUTE = 60_000;

const queued = <M extends NewMemory | LearningMemory>(id: number, memory: M): QueuedCard<M> => ({
  cardId: id as CardId,
  deckId: 'deck' as DeckId,
  memory,
  position: id,
  group: `${id}`,
});
const fresh = (id: number) => queued(id, { state: 'new' });

/** A learning card due in so many minutes. */
const step = (id: number, minutes: number, lastAt = now.at - MINUTE) =>
  queued(id, {
    state: 'learning',
    ...{ stability: 1, difficulty: 5, reps: 1, lapses: 0, lastAt, lastDay: 19_675 as StudyDay },
    step: 0,
    dueAt: now.at + minutes * MINUTE,
  });

const shown = (next: Next) => (next.kind === 'card' ? next.card.cardId : next);

describe('nextCard', () => {
  it.each([
    ['nothing is left', { main: [], learning: [] }, { kind: 'done' }],
    ['the first of the queue', { main: [fresh(1), fresh(2)], learning: [] }, 1],
    ['a step whose time has come goes first', { main: [fresh(1)], learning: [step(2, -1)] }, 2],
    ['the longest waiting of those', { main: [], learning: [step(2, -9), step(3, -1)] }, 2],
    ['the queue goes before a step still to come', { main: [fresh(1)], learning: [step(2, 1)] }, 1],
    ['steps alone are shown up to 20 minutes early', { main: [], learning: [step(2, 20)] }, 2],
    ['and no earlier', { main: [], learning: [step(2, 21)] }, { kind: 'wait', until: now.at + 21 * MINUTE }],
    [
      'a step seen before the clock was set back is due',
      { main: [fresh(1)], learning: [step(2, 90, now.at + 80 * MINUTE)] },
      2,
    ],
  ])('%s', (_, queue, expected) => {
    expect(shown(nextCard(queue, now))).toEqual(expected);
  });

  it.each([
    ['another step', { main: [], learning: [step(1, 1), step(2, 10)] }, 2],
    ['the queue', { main: [fresh(3)], learning: [step(1, -1)] }, 3],
    [
      'itself though it seems far off since the clock was set back',
      { main: [], learning: [step(1, 90, now.at + 80 * MINUTE)] },
      1,
    ],
    ['itself again if it is the only one', { main: [], learning: [step(1, 1)] }, 1],
  ])('after a card comes %s', (_, queue, expected) => {
    expect(shown(nextCard(queue, now, 1 as CardId))).toBe(expected);
  });
});
