import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, DeckId } from '../model/identity.ts';
import type { LearningMemory, NewMemory, ReviewMemory } from '../model/review.ts';
import { addDays, type StudyDay } from '../model/time.ts';
import { buildQueue, type QueuedCard } from './queue.ts';

const today = 19_800 as StudyDay;
const NONE = { due: [], learning: [], fresh: [] };

function card<M extends NewMemory | LearningMemory | ReviewMemory>(
  id: number,
  memory: M,
  group = `${id}`,
): QueuedCard<M> {
  return { cardId: id as CardId, deckId: 'deck' as DeckId, memory, position: id, group };
}

const learned = { difficulty: 5, reps: 3, lapses: 0, lastAt: 0 };

/** A card seen `elapsed` days ago. */
function due(id: number, elapsed: number, stability: number, group?: string): QueuedCard<ReviewMemory> {
  const lastDay = addDays(today, -elapsed);
  return card(id, { state: 'review', ...learned, stability, lastDay, dueDay: today }, group);
}

const fresh = (id: number, group?: string) => card(id, { state: 'new' } as const, group);
const ids = (cards: readonly QueuedCard[]) => cards.map(({ cardId }) => cardId);
const groups = (cards: readonly QueuedCard[]) => cards.map(({ group }) => group).join('');

describe('reviews', () => {
  it('come by relative overdueness, the most forgotten first', () => {
    const cards = [due(1, 100, 100), due(2, 4, 2), due(3, 30, 20), due(4, 9, 3)];
    expect(ids(buildQueue({ ...NONE, due: cards }, today).main)).toEqual([4, 2, 3, 1]);
  });

  it('equally overdue come in the order of their ids', () => {
    expect(ids(buildQueue({ ...NONE, due: [due(2, 5, 5), due(1, 5, 5)] }, today).main)).toEqual([1, 2]);
  });
});

describe('new cards', () => {
  it('come in the order of their decks', () => {
    expect(ids(buildQueue({ ...NONE, fresh: [fresh(3), fresh(1), fresh(2)] }, today).main)).toEqual([
      1, 2, 3,
    ]);
  });

  it('come in turn from each deck, however far the learner is in it', () => {
    const at = (deck: string, position: number, id: number) =>
      ({ ...fresh(id), deckId: deck as DeckId, position }) as const;
    const cards = [
      at('old', 31, 1),
      at('young', 0, 2),
      at('young', 1, 3),
      at('young', 2, 4),
      at('old', 30, 5),
    ];
    expect(ids(buildQueue({ ...NONE, fresh: cards }, today).main)).toEqual([2, 5, 3, 1, 4]);
  });

  it.each([
    [4, 2, 'rnrrnr'],
    [2, 4, 'nrnnrn'],
    [6, 1, 'rrrnrrr'],
    [3, 3, 'rnrnrn'],
    [0, 2, 'nn'],
    [2, 0, 'rr'],
  ])('among %i reviews, %i are spread evenly: %s', (reviews, introductions, pattern) => {
    const queue = buildQueue(
      {
        ...NONE,
        due: Array.from({ length: reviews }, (_, index) => due(index, 5, 5)),
        fresh: Array.from({ length: introductions }, (_, index) => fresh(100 + index)),
      },
      today,
    );
    expect(queue.main.map(({ memory }) => (memory.state === 'new' ? 'n' : 'r')).join('')).toBe(pattern);
  });
});

describe('learning cards', () => {
  it('wait beside the main queue, the earliest due first', () => {
    const step = (id: number, dueAt: number) =>
      card(id, { state: 'learning' as const, ...learned, stability: 1, lastDay: today, step: 0, dueAt });
    const queue = buildQueue({ ...NONE, learning: [step(1, 30), step(2, 10), step(3, 20)] }, today);
    expect(ids(queue.learning)).toEqual([2, 3, 1]);
    expect(queue.main).toEqual([]);
  });
});

describe('cards of one group', () => {
  /** The groups in queue order of new cards whose groups are given in deck order. */
  const order = (given: string) =>
    groups(buildQueue({ ...NONE, fresh: [...given].map((group, index) => fresh(index, group)) }, today).main);

  it.each([
    ['aab', 'aba', 'a neighbour moves back'],
    ['aabbccddee', 'abcdeabcde', 'by four others where there are enough'],
    ['aaab', 'abaa', 'a group that outnumbers the rest ends in a run'],
    ['baa', 'aba', 'a group of half the cards goes first'],
    ['bcaaa', 'abaca', 'so that it need not end in one'],
    ['aaaa', 'aaaa', 'nothing to do'],
    ['abcabc', 'abcabc', 'nor here'],
  ])('%s become %s: %s', (given, expected) => {
    expect(order(given)).toBe(expected);
  });

  it('are never neighbours if that can be', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcdef'), { maxLength: 40 }), (given) => {
        const most = Math.max(
          0,
          ...[...'abcdef'].map((group) => given.filter((one) => one === group).length),
        );
        fc.pre(most <= Math.ceil(given.length / 2));
        expect(order(given.join(''))).not.toMatch(/(.)\1/);
      }),
      { numRuns: 2000 },
    );
  });
});

it('the queue holds each card once, in the same order every time', () => {
  const anyDue = fc.record({
    elapsed: fc.nat(500),
    stability: fc.double({ min: 0.01, max: 500, noNaN: true }),
    group: fc.constantFrom(...'abcd'),
  });
  fc.assert(
    fc.property(
      fc.array(anyDue),
      fc.array(fc.constantFrom(...'abcd')),
      fc.func(fc.integer()),
      (reviews, news, mix) => {
        const dueCards = reviews.map(({ elapsed, stability, group }, id) =>
          due(id, elapsed, stability, group),
        );
        const freshCards = news.map((group, index) => fresh(1000 + index, group));
        const { main } = buildQueue({ ...NONE, due: dueCards, fresh: freshCards }, today);
        expect(ids(main).toSorted((a, b) => a - b)).toEqual(ids([...dueCards, ...freshCards]));
        const shuffled = dueCards.toSorted((a, b) => mix(a.cardId) - mix(b.cardId));
        expect(buildQueue({ ...NONE, due: shuffled, fresh: freshCards }, today).main).toEqual(main);
      },
    ),
  );
});
