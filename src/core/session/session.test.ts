import { describe, expect, test } from 'vitest';
import type { CardId, DeckId } from '../model/identity.ts';
import type { Grade, LearnedMemory, Memory } from '../model/review.ts';
import type { Moment, StudyDay } from '../model/time.ts';
import { gradeCard } from '../schedule/grading.ts';
import type { Queue, QueuedCard } from './queue.ts';
import { cardsLeft, reduce, type Session, startSession } from './session.ts';

const MINUTE = 60_000;
const start = Date.UTC(2026, 10, 23, 12);
const at = (minutes: number): Moment => ({ at: start + minutes * MINUTE, offset: 0 });

const card = <M extends Memory>(id: number, memory: M): QueuedCard<M> => ({
  cardId: id as CardId,
  deckId: 'deck' as DeckId,
  memory,
  position: id,
  group: String(id),
});
const fresh = (...ids: number[]): Queue => ({
  main: ids.map((id) => card(id, { state: 'new' })),
  learning: [],
});

/** Reveals and grades the card on screen. */
function grade(session: Session, given: Grade, minutes: number): Session {
  const now = at(minutes);
  const current = session.current;
  if (!current) throw new Error('nothing is on screen');
  const after = gradeCard(current.card.memory, given, now, { cardId: current.card.cardId });
  return reduce(reduce(session, { type: 'reveal' }), { type: 'answer', grade: given, after, now });
}
const shown = (session: Session) => session.current?.card.cardId ?? null;
const numbers = (answers: Session['saving']) => answers.map(({ number }) => number);

describe('a session', () => {
  test('shows the first card by its front, and a grade only once the answer was seen', () => {
    const session = startSession(fresh(1, 2), at(0));
    expect(session.current).toMatchObject({ face: 'front', card: { cardId: 1 } });
    const after = { state: 'review' } as LearnedMemory;
    expect(reduce(session, { type: 'answer', grade: 3, after, now: at(0) })).toBe(session);
  });

  test('goes on at once, and counts an answer only when it was recorded', () => {
    let session = grade(startSession(fresh(1, 2), at(0)), 4, 0.5);
    expect(shown(session)).toBe(2);
    expect([numbers(session.saving), numbers(session.recorded)]).toEqual([[1], []]);
    expect(session.saving[0]).toMatchObject({ grade: 4, took: 30_000, card: { memory: { state: 'new' } } });
    session = reduce(session, { type: 'recorded', number: 1 });
    expect([numbers(session.saving), numbers(session.recorded)]).toEqual([[], [1]]);
  });

  test('a pause does not count as time spent on the card', () => {
    expect(grade(startSession(fresh(1), at(0)), 4, 90).saving[0]?.took).toBe(MINUTE);
  });

  test('brings a forgotten card back after its step, before the rest of the queue', () => {
    let session = grade(startSession(fresh(1, 2, 3), at(0)), 1, 0);
    expect(shown(session)).toBe(2);
    session = grade(session, 4, 2);
    expect(shown(session)).toBe(1);
    expect(cardsLeft(session)).toBe(2);
  });

  test('shows a learning card early when nothing else is left', () => {
    expect(shown(grade(startSession(fresh(1), at(0)), 3, 0))).toBe(1);
  });

  test('waits where the only card left is due too late, and goes on when its time has come', () => {
    const learning = gradeCard({ state: 'new' }, 3, at(0), { cardId: 7 as CardId });
    if (learning.state !== 'learning') throw new Error('expected a learning step');
    const later = { ...learning, dueAt: at(60).at };
    let session = startSession({ main: [], learning: [card(7, later)] }, at(0));
    expect([shown(session), session.waitingUntil, cardsLeft(session)]).toEqual([null, at(60).at, 1]);
    session = reduce(session, { type: 'tick', now: at(10) });
    expect(shown(session)).toBeNull();
    session = reduce(session, { type: 'tick', now: at(60) });
    expect([shown(session), session.waitingUntil]).toEqual([7, null]);
  });

  test('ends when every card is past its learning steps', () => {
    const session = grade(grade(startSession(fresh(1, 2), at(0)), 4, 0), 4, 1);
    expect([shown(session), session.waitingUntil, cardsLeft(session)]).toEqual([null, null, 0]);
  });

  test('a refused answer puts its card back as it was, and loses no other', () => {
    let session = grade(grade(startSession(fresh(1, 2, 3), at(0)), 1, 0), 4, 0.2);
    session = reduce(session, { type: 'refused', number: 1, now: at(0.3) });
    expect(session.current).toMatchObject({ face: 'front', card: { cardId: 1, memory: { state: 'new' } } });
    expect(numbers(session.saving)).toEqual([2]);
    expect(cardsLeft(session)).toBe(2);
    expect(shown(grade(session, 4, 0.4))).toBe(3);
  });

  test('undo puts the answered card back as it was before, and the one on screen after it', () => {
    const begun = startSession(fresh(1, 2, 3), at(0));
    let session = reduce(grade(begun, 1, 0), { type: 'recorded', number: 1 });
    session = reduce(session, { type: 'undone', card: card(1, { state: 'new' }), now: at(1) });
    expect(session).toEqual({ ...begun, current: { ...begun.current, since: at(1) } });
  });

  test('undo after the last card brings the session back to life', () => {
    let session = reduce(grade(startSession(fresh(1), at(0)), 4, 0), { type: 'recorded', number: 1 });
    session = reduce(session, { type: 'undone', card: card(1, { state: 'new' }), now: at(1) });
    expect([shown(session), session.recorded, cardsLeft(session)]).toEqual([1, [], 1]);
  });

  test('undo of an answer from an earlier sitting shows its card first', () => {
    const review: Memory = {
      ...{ state: 'review', stability: 3, difficulty: 5, reps: 2, lapses: 0, lastAt: start },
      ...{ lastDay: 20_000 as StudyDay, dueDay: 20_003 as StudyDay },
    };
    const session = reduce(startSession(fresh(1), at(0)), {
      type: 'undone',
      card: card(9, review),
      now: at(1),
    });
    expect([shown(session), cardsLeft(session)]).toEqual([9, 2]);
  });

  test('a card that is removed leaves at once, uncounted, and comes back on top when that is taken back', () => {
    const [first] = fresh(1).main;
    if (!first) throw new Error('no card');
    let session = reduce(startSession(fresh(1, 2), at(0)), {
      type: 'removed',
      cardId: first.cardId,
      now: at(1),
    });
    expect(shown(session)).toBe(2);
    expect(session.current?.since).toEqual(at(1));
    expect([cardsLeft(session), session.saving, session.recorded]).toEqual([1, [], []]);
    session = reduce(session, { type: 'returned', card: first, now: at(2) });
    expect(session.current).toMatchObject({ card: first, face: 'front', since: at(2) });
    expect(session.queue.main.map(({ cardId }) => cardId)).toEqual([2]);
  });

  test('removing the last card ends the sitting', () => {
    const session = reduce(startSession(fresh(1), at(0)), {
      type: 'removed',
      cardId: 1 as CardId,
      now: at(1),
    });
    expect(session).toMatchObject({ current: null, waitingUntil: null, queue: { main: [], learning: [] } });
  });

  test('a card that is paused keeps its clock standing, however often', () => {
    let session = startSession(fresh(1), at(0));
    session = reduce(session, { type: 'paused', now: at(0.2) });
    expect(session.current).toMatchObject({ pausedAt: at(0.2).at, face: 'front' });
    session = reduce(session, { type: 'paused', now: at(3) });
    session = reduce(session, { type: 'resumed', now: at(10.2) });
    session = reduce(reduce(session, { type: 'paused', now: at(10.3) }), { type: 'resumed', now: at(20.3) });
    expect(session.current).toMatchObject({ pausedAt: null, since: at(0) });
    expect(grade(session, 4, 20.4).saving[0]?.took).toBe(0.4 * MINUTE);
  });

  test('cards that join come next, each once, and never the one on screen', () => {
    const [first, , third] = fresh(1, 2, 3).main;
    const [other] = fresh(9).main;
    if (!first || !third || !other) throw new Error('no card');
    const session = reduce(startSession(fresh(1, 2, 3), at(0)), {
      type: 'joined',
      cards: [third, other, first],
      now: at(1),
    });
    expect(shown(session)).toBe(1);
    expect(session.queue.main.map(({ cardId }) => cardId)).toEqual([3, 9, 2]);
  });

  test('cards that join when nothing is left are shown at once', () => {
    const ended = grade(startSession(fresh(1), at(0)), 4, 0);
    const session = reduce(ended, { type: 'joined', cards: fresh(7, 8).main, now: at(1) });
    expect([shown(session), cardsLeft(session)]).toEqual([7, 2]);
  });
});

describe('a drill', () => {
  /** Answers the card on screen as practice. */
  const practise = (session: Session, given: Grade) =>
    reduce(reduce(session, { type: 'reveal' }), { type: 'answer', grade: given, after: null, now: at(1) });
  const drill = (...ids: number[]) => startSession(fresh(...ids), at(0), 'drill');
  const left = (session: Session) => [shown(session), ...session.queue.main.map(({ cardId }) => cardId)];

  test('leaves out what was right, and asks again what was wrong after three others', () => {
    const session = practise(drill(1, 2, 3, 4, 5), 1);
    expect(left(session)).toEqual([2, 3, 4, 1, 5]);
    expect(left(practise(session, 3))).toEqual([3, 4, 1, 5]);
  });

  test('asks the last card until it is right', () => {
    const session = practise(drill(1), 1);
    expect([left(session), cardsLeft(session)]).toEqual([[1], 1]);
    expect(practise(session, 3)).toMatchObject({ current: null, waitingUntil: null });
  });

  test('never waits for a learning step, even where answers count', () => {
    const session = grade(drill(1, 2), 1, 0);
    expect(left(session)).toEqual([2, 1]);
    expect(grade(session, 3, 0).current?.card).toMatchObject({ cardId: 1, memory: { state: 'learning' } });
    expect(left(grade(drill(1, 2), 3, 0))).toEqual([2]);
  });

  test('undo puts everything back in its place', () => {
    const begun = drill(1, 2, 3, 4, 5);
    const [first] = fresh(1).main;
    if (!first) throw new Error('no card');
    let session = reduce(practise(begun, 1), { type: 'recorded', number: 1 });
    session = reduce(session, { type: 'undone', card: first, now: at(0) });
    expect(session).toEqual(begun);
  });
});
