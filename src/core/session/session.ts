import type { CardId } from '../model/identity.ts';
import type { Grade, LearnedMemory } from '../model/review.ts';
import type { Moment } from '../model/time.ts';
import type { Queue, QueuedCard } from './queue.ts';
import { type Pace, putBack, putNext, requeue, withoutCard } from './queue-moves.ts';
import { nextCard } from './queue-next.ts';

/**
 * One sitting at the desk, as a state and the events that change it. It never waits: an answer moves on to the
 * next card at once and stands in `saving` until the database has it. Only then is it `recorded` and counted on
 * screen, so what the learner sees as done is done.
 */
export interface Session {
  readonly pace: Pace;
  readonly current: Shown | null;
  /** What is still to be shown, the current card not included. */
  readonly queue: Queue;
  /** When the next card can be shown (ms since the epoch), where only waiting is left. */
  readonly waitingUntil: number | null;
  readonly saving: readonly Answer[];
  readonly recorded: readonly Answer[];
}

export interface Shown {
  readonly card: QueuedCard;
  readonly face: 'front' | 'back';
  readonly since: Moment;
  /** When the learner went away from it (ms since the epoch); null while it can be seen. */
  readonly pausedAt: number | null;
  /** Milliseconds that it was hidden, this pause not included. */
  readonly hidden: number;
}

export interface Answer {
  /** Counts up within the session; two answers to one card differ by it. */
  readonly number: number;
  readonly card: QueuedCard;
  readonly grade: Grade;
  readonly moment: Moment;
  /** Milliseconds from the question to the grade. */
  readonly took: number;
  /** What is remembered then; null for practice, which leaves the memory as it is. */
  readonly after: LearnedMemory | null;
}

export type SessionEvent =
  | { readonly type: 'reveal' }
  | {
      readonly type: 'answer';
      readonly grade: Grade;
      readonly after: LearnedMemory | null;
      readonly now: Moment;
    }
  | { readonly type: 'paused'; readonly now: Moment }
  | { readonly type: 'resumed'; readonly now: Moment }
  | { readonly type: 'recorded'; readonly number: number }
  | { readonly type: 'refused'; readonly number: number; readonly now: Moment }
  | { readonly type: 'undone'; readonly card: QueuedCard; readonly now: Moment }
  /** The learner suspended, buried or deleted the card: it leaves the sitting without an answer. */
  | { readonly type: 'removed'; readonly cardId: CardId; readonly now: Moment }
  /** That was taken back. */
  | { readonly type: 'returned'; readonly card: QueuedCard; readonly now: Moment }
  /** Cards to come next, for what an answer showed of them. */
  | { readonly type: 'joined'; readonly cards: readonly QueuedCard[]; readonly now: Moment }
  /** Time passed: a learning card may have become due while there was nothing to show. */
  | { readonly type: 'tick'; readonly now: Moment };

/** A pause longer than this (ms) was not spent on the card. */
const LONGEST_ANSWER = 60_000;

export function startSession(queue: Queue, now: Moment, pace: Pace = 'schedule'): Session {
  return showNext({ pace, current: null, queue, waitingUntil: null, saving: [], recorded: [] }, now);
}

export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'reveal':
      return session.current ? { ...session, current: { ...session.current, face: 'back' } } : session;
    case 'paused':
    case 'resumed':
      return session.current
        ? { ...session, current: pause(session.current, event.type === 'paused', event.now) }
        : session;
    case 'answer':
      return answer(session, event.grade, event.after, event.now);
    case 'recorded': {
      const saved = session.saving.find(({ number }) => number === event.number);
      if (!saved) return session;
      return {
        ...session,
        saving: without(session.saving, event.number),
        recorded: [...session.recorded, saved],
      };
    }
    case 'refused': {
      const refused = session.saving.find(({ number }) => number === event.number);
      if (!refused) return session;
      return bringBack(
        { ...session, saving: without(session.saving, event.number) },
        refused.card,
        event.now,
      );
    }
    case 'undone': {
      const last = session.recorded.findLastIndex(({ card }) => card.cardId === event.card.cardId);
      const recorded = session.recorded.filter((_, index) => index !== last);
      return bringBack({ ...session, recorded }, event.card, event.now);
    }
    case 'removed':
      return remove(session, event.cardId, event.now);
    case 'returned':
      return bringBack(session, event.card, event.now);
    case 'joined': {
      const others = event.cards.filter(({ cardId }) => cardId !== session.current?.card.cardId);
      const joined = { ...session, queue: putNext(session.queue, others, session.pace) };
      return session.current ? joined : showNext(joined, event.now);
    }
    case 'tick':
      return session.current ? session : showNext(session, event.now);
  }
}

/** How many cards are still to be answered, the one on screen included. */
export function cardsLeft({ queue, current }: Session): number {
  return queue.main.length + queue.learning.length + (current ? 1 : 0);
}

function answer(session: Session, grade: Grade, after: LearnedMemory | null, now: Moment): Session {
  const { current, queue, pace } = session;
  if (current?.face !== 'back') return session;
  const { card } = current;
  const given: Answer = {
    number:
      Math.max(0, ...[...session.saving, ...session.recorded.slice(-1)].map(({ number }) => number)) + 1,
    card,
    grade,
    moment: now,
    took: Math.min(Math.max(0, now.at - current.since.at - current.hidden), LONGEST_ANSWER),
    after,
  };
  const next = {
    ...session,
    current: null,
    queue: requeue(queue, card, after, pace, grade === 1),
    saving: [...session.saving, given],
  };
  return showNext(next, now, card.cardId);
}

/** While it is paused, a card is not seen, and its clock stands. */
function pause(current: Shown, on: boolean, { at }: Moment): Shown {
  const { pausedAt, hidden } = current;
  if (on) return { ...current, pausedAt: pausedAt ?? at };
  return { ...current, pausedAt: null, hidden: hidden + Math.max(0, at - (pausedAt ?? at)) };
}

function shown(card: QueuedCard, since: Moment): Shown {
  return { card, face: 'front', since, pausedAt: null, hidden: 0 };
}

/** Puts a card back on screen as it was before its answer; the card that it displaces waits where it came from. */
function bringBack(session: Session, card: QueuedCard, now: Moment): Session {
  const { current } = session;
  const queue = current ? putBack(session.queue, current.card, session.pace) : session.queue;
  return {
    ...session,
    current: shown(card, now),
    waitingUntil: null,
    queue: withoutCard(queue, card.cardId),
  };
}

function remove(session: Session, cardId: CardId, now: Moment): Session {
  const left = { ...session, queue: withoutCard(session.queue, cardId) };
  return session.current?.card.cardId === cardId ? showNext({ ...left, current: null }, now) : left;
}

function showNext(session: Session, now: Moment, justSeen?: CardId): Session {
  const next = nextCard(session.queue, now, justSeen);
  switch (next.kind) {
    case 'card': {
      const { main, learning } = session.queue;
      const others = <C extends QueuedCard>(cards: readonly C[]) =>
        cards.filter((card) => card !== next.card);
      return {
        ...session,
        current: shown(next.card, now),
        queue:
          main[0] === next.card ? { main: main.slice(1), learning } : { main, learning: others(learning) },
        waitingUntil: null,
      };
    }
    case 'wait':
      return { ...session, current: null, waitingUntil: next.until };
    case 'done':
      return { ...session, current: null, waitingUntil: null };
  }
}

function without(answers: readonly Answer[], number: number): readonly Answer[] {
  return answers.filter((answer) => answer.number !== number);
}
