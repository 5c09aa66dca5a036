import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, DeckId } from '../model/identity.ts';
import type { Grade, LearnedMemory, Memory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import { learnedIn } from './learned.ts';

const day = 20_000 as StudyDay;
const fields = { difficulty: 5, reps: 1, lapses: 0, lastAt: 0, lastDay: day };
const NEW: Memory = { state: 'new' };
const known = (stability: number): LearnedMemory => ({ state: 'review', stability, ...fields, dueDay: day });
const step = (state: 'learning' | 'relearning' = 'learning'): LearnedMemory => {
  return { state, stability: 1, ...fields, step: 0, dueAt: 0 };
};
const given = (id: number, memory: Memory, grade: Grade, after: LearnedMemory) => ({
  card: { cardId: id as CardId, deckId: 'deck' as DeckId, memory, position: 0, group: '' },
  grade,
  after,
});
const NONE = { firm: [], learned: [], slipped: [] };

describe('a sitting', () => {
  it.each([
    ['a card that crossed three weeks is firm', [given(1, known(20), 3, known(40))], { firm: [1] }],
    ['one that was firm is nothing new', [given(1, known(30), 3, known(60))], {}],
    ['one on the way is neither', [given(1, known(5), 3, known(11))], {}],
    [
      'one past its steps is learned',
      [given(1, NEW, 3, step()), given(1, step(), 3, known(3))],
      { learned: [1] },
    ],
    ['one still within them is not', [given(1, NEW, 1, step())], {}],
    ['a new one that is easy is learned', [given(1, NEW, 4, known(8))], { learned: [1] }],
    [
      'a forgotten one slipped, also if it was learned again',
      [given(1, known(30), 1, step('relearning')), given(1, step('relearning'), 3, known(4))],
      { slipped: [1] },
    ],
    ['nothing without answers', [], {}],
  ])('%s', (_, answers, expected) => {
    expect(learnedIn(answers)).toEqual({ ...NONE, ...expected });
  });

  it('has no card in two lists, nor twice', () => {
    const memory = fc.oneof(
      fc.constant(NEW),
      fc.constant<Memory>(step()),
      fc.double({ min: 1, max: 60, noNaN: true }).map<Memory>(known),
    );
    const answer = fc
      .tuple(fc.nat(5), memory, fc.constantFrom<Grade>(1, 3), memory)
      .filter(([, , , after]) => after.state !== 'new')
      .map(([id, before, grade, after]) => given(id, before, grade, after as LearnedMemory));
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const { firm, learned, slipped } = learnedIn(answers);
        const all = [...firm, ...learned, ...slipped];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
