import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardId } from '../model/identity.ts';
import type { ReviewMemory } from '../model/review.ts';
import { addDays, type StudyDay } from '../model/time.ts';
import { lossByWaiting } from '../schedule/recall.ts';
import { mostValuable } from './most-valuable.ts';

const today = 20_000 as StudyDay;

const due = (id: number, stability: number, seen: number) => {
  const memory: ReviewMemory = {
    ...{ state: 'review', stability, difficulty: 5, reps: 3, lapses: 0, lastAt: 0 },
    lastDay: addDays(today, -seen),
    dueDay: today,
  };
  return { cardId: id as CardId, memory };
};
const ids = (cards: readonly { readonly cardId: CardId }[]) => cards.map(({ cardId }) => cardId);

it('young cards that are nearly due come before old ones, and before what is all but forgotten', () => {
  const cards = [due(1, 400, 420), due(2, 5, 6), due(3, 1, 300), due(4, 30, 35)];
  expect(ids(mostValuable(cards, today, 2))).toEqual([2, 4]);
});

it('none that is left would lose more than one that is taken, whatever the order given', () => {
  const card = fc.tuple(fc.double({ min: 0.1, max: 500, noNaN: true }), fc.nat(800));
  fc.assert(
    fc.property(fc.array(card, { maxLength: 60 }), fc.nat(60), fc.func(fc.integer()), (list, count, mix) => {
      const cards = list.map(([stability, seen], id) => due(id, stability, seen));
      const taken = mostValuable(cards, today, count);
      expect(taken).toHaveLength(Math.min(count, cards.length));
      const loss = ({ memory }: (typeof cards)[number]) => lossByWaiting(memory, today, 7);
      const left = cards.filter((one) => !taken.includes(one));
      expect(Math.max(0, ...left.map(loss))).toBeLessThanOrEqual(Math.min(1, ...taken.map(loss)));
      const shuffled = cards.toSorted((a, b) => mix(a.cardId) - mix(b.cardId));
      expect(mostValuable(shuffled, today, count)).toEqual(taken);
    }),
  );
});
