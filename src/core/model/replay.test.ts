import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from './card-marks.ts';
import { settingsOf } from './choice-events.ts';
import { holdsOver } from './event-fields.ts';
import type { CardId, DeckId } from './identity.ts';
import type { JournalEvent } from './journal.ts';
import { type Replayed, startReplay } from './replay.ts';
import type { StudyDay } from './time.ts';

function replay(events: readonly JournalEvent[]): Replayed {
  const { take, result } = startReplay();
  for (const event of events) take(event);
  return result();
}

const uuid = (n: number) => `6c2ab8a2-0f3e-4d5c-8d8a-${String(n).padStart(12, '0')}`;
const stamp = (n: number, order: number) =>
  ({ v: 2, id: uuid(n), moment: { at: order, offset: 0 }, order }) as const;
const onCard = (n: number, order: number, card: number) =>
  ({ ...stamp(n, order), cardId: card as CardId, deckId: 'tides' as DeckId }) as const;
const review = (n: number, at: number, day: number): JournalEvent => ({
  ...{ v: 1, type: 'review', id: uuid(n), cardId: 1 as CardId, deckId: 'tides' as DeckId, grade: 3 },
  ...{ moment: { at, offset: 0 }, day: day as StudyDay, took: 0, before: { state: 'new' }, nextDue: null },
  after: {
    ...{ state: 'review', stability: 1, difficulty: 2, reps: 1, lapses: 0, lastAt: at },
    ...{ lastDay: day as StudyDay, dueDay: day as StudyDay },
  },
});
const practice = (n: number, at: number): JournalEvent => ({
  ...{ v: 2, type: 'practice', id: uuid(n), cardId: 1 as CardId, deckId: 'tides' as DeckId },
  ...{ grade: 3, moment: { at, offset: 0 }, day: 1 as StudyDay, took: 0 },
});

/** Events of few orders, so that many are of one moment. */
const shape = fc.record({ what: fc.nat(9), order: fc.nat(4), card: fc.nat(1) });

function eventOf(
  n: number,
  { what, order, card }: { what: number; order: number; card: number },
): JournalEvent {
  switch (what) {
    case 0:
      return { ...onCard(n, order, card), type: 'suspend', reason: 'learner' };
    case 1:
      return { ...onCard(n, order, card), type: 'unsuspend' };
    case 2:
      return { ...onCard(n, order, card), type: 'delete' };
    case 3:
      return { ...stamp(n, order), type: 'setting', key: 'newPerDay', value: n };
    case 4:
      return { ...stamp(n, order), type: 'rest-day', day: card as StudyDay, planned: n % 2 === 0 };
    case 8:
      return {
        ...stamp(n, order),
        v: 3,
        type: 'import',
        deckId: `deck ${card}` as DeckId,
        file: 'a.md',
        cards: n,
      };
    case 7:
      return { ...onCard(n, order, card), v: 3, type: 'new-card', text: { front: `Q${n}?`, back: 'A' } };
    case 5:
      // Each at a moment of its own: answers of one moment stay as they were read.
      return practice(n, 1000 + n);
    case 6:
      return review(n, 1000 + n, 40 * order);
    default:
      return { v: 1, type: 'undo', id: uuid(n), review: uuid(n - 1) };
  }
}

describe('replay', () => {
  it('comes to the same in any order of reading, and however often each event is read', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shape, fc.nat()), { maxLength: 40 }), (drawn) => {
        const events = drawn.map(([drawnShape], n) => eventOf(n, drawnShape));
        const keys = drawn.map(([, key]) => key);
        const order = events.map((_, n) => n).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const shuffled = order.flatMap((n) => events.slice(n, n + 1 + ((keys[n] ?? 0) % 2)));
        const all = (read: readonly JournalEvent[]) => {
          const { reviews, practice, marks, choices } = replay(read);
          return {
            reviews: [...reviews()],
            practice,
            marks: new Map([...marks].sort()),
            choices: new Map([...choices].sort()),
          };
        };
        expect(all([...shuffled, ...events])).toEqual(all(events));
      }),
    );
  });

  it('lets the later of two acts hold, whichever is read first', () => {
    const events: JournalEvent[] = [
      { ...onCard(1, 20, 7), type: 'unsuspend' },
      { ...onCard(2, 10, 7), type: 'suspend', reason: 'leech' },
      { ...onCard(3, 5, 7), type: 'flag', on: true },
      { ...stamp(4, 30), type: 'setting', key: 'theme', value: 'dark' },
      { ...stamp(5, 29), type: 'setting', key: 'theme', value: 'light' },
      { ...stamp(6, 1), type: 'setting', key: 'buttons', value: 2 },
      { ...stamp(7, 2), type: 'setting', key: 'buttons', value: null },
    ];
    const { marks, choices } = replay(events);
    expect(standingOf(marks.get(7 as CardId)?.marks ?? {})).toEqual({
      ...{ suspended: null, buriedUntil: null, flagged: true, deleted: false, edit: null },
    });
    expect(settingsOf([...choices.values()])).toMatchObject({ theme: 'dark', buttons: 4 });
  });

  it('leaves out practice that was taken back, and repeats', () => {
    const events = [practice(2, 20), practice(1, 10), practice(2, 20), practice(3, 30)];
    const undo: JournalEvent = { v: 1, type: 'undo', id: uuid(9), review: uuid(3) };
    expect(replay([undo, ...events]).practice.map(({ id }) => id)).toEqual([uuid(1), uuid(2)]);
  });

  it('gives answers by spans of days and by the clock within, however many there are', () => {
    const events = Array.from({ length: 1200 }, (_, n) => review(n, 5000 - n, n % 2 === 0 ? 31 : 32));
    const undo: JournalEvent = { v: 1, type: 'undo', id: uuid(9999), review: uuid(3) };
    const ofDay = (rest: number) => [...events.keys()].filter((n) => n % 2 === rest && n !== 3).reverse();
    const spans = [...replay([undo, ...events, ...events]).reviews()];
    expect(spans.map(([span, reviews]) => [span, reviews.map(({ id }) => id)])).toEqual([
      [0, ofDay(0).map(uuid)],
      [1, ofDay(1).map(uuid)],
    ]);
  });
});

describe('holdsOver', () => {
  it.each([
    [{ order: 2, id: 'a' }, { order: 1, id: 'b' }, true],
    [{ order: 1, id: 'b' }, { order: 2, id: 'a' }, false],
    [{ order: 1, id: 'b' }, { order: 1, id: 'a' }, true],
    [{ order: 1, id: 'a' }, { order: 1, id: 'a' }, false],
    [{ order: 1, id: 'a' }, undefined, true],
  ])('%o over %o: %s', (event, other, holds) => {
    expect(holdsOver(event, other)).toBe(holds);
  });
});
