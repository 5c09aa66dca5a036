import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardId, DeckId } from './identity.ts';
import type { ReviewEvent } from './journal.ts';
import type { Grade, LearnedMemory, Memory } from './review.ts';
import { packReviews, packSize, unpackReviews } from './review-pack.ts';
import type { StudyDay } from './time.ts';

/** Small numbers as in life, and whatever else the journal's schema lets through. */
const whole = fc.oneof(fc.integer({ min: -200, max: 40_000 }), fc.maxSafeInteger());
const day = whole.map((number) => number as StudyDay);
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const learned = {
  ...{ stability: amount, difficulty: amount, reps: whole, lapses: whole, lastAt: whole, lastDay: day },
};
const learnedMemory: fc.Arbitrary<LearnedMemory> = fc.oneof(
  fc.record({ ...learned, state: fc.constant('review' as const), dueDay: day }),
  fc.record({
    ...{ ...learned, state: fc.constantFrom('learning' as const, 'relearning' as const) },
    ...{ step: whole, dueAt: whole },
  }),
);
const memory: fc.Arbitrary<Memory> = fc.oneof(fc.constant({ state: 'new' } as const), learnedMemory);
const review: fc.Arbitrary<ReviewEvent> = fc.record({
  ...{ v: fc.constant(1 as const), type: fc.constant('review' as const), id: fc.uuid() },
  cardId: fc.maxSafeNat().map((id) => id as CardId),
  deckId: fc.string({ minLength: 1 }).map((id) => id as DeckId),
  grade: fc.constantFrom<Grade>(1, 2, 3, 4),
  moment: fc.record({ at: whole, offset: whole }),
  ...{ day, took: amount, before: memory, after: learnedMemory, nextDue: fc.option(day) },
});

it('gives back every review to the bit', () => {
  fc.assert(
    fc.property(fc.array(review, { maxLength: 30 }), (reviews) => {
      const pack = packReviews(reviews);
      expect(packSize(pack)).toBe(reviews.length);
      expect(unpackReviews(pack)).toEqual(reviews);
    }),
  );
});

it('gives back the reviews of one day', () => {
  fc.assert(
    fc.property(fc.array(review, { maxLength: 30 }), fc.nat(2), (reviews, wanted) => {
      const onDays = reviews.map((one, index) => ({ ...one, day: (index % 3) as StudyDay }));
      const ofDay = onDays.filter(({ day }) => day === wanted);
      expect(unpackReviews(packReviews(onDays), wanted as StudyDay)).toEqual(ofDay);
    }),
  );
});

it('takes about a quarter of the room of the journal', () => {
  const at = Date.parse('2026-11-28T10:00:00Z');
  const usual = Array.from({ length: 1000 }, (_, index): ReviewEvent => {
    const then = at - index * 60_000;
    const known = { difficulty: 5.1234, lapses: 1, lastDay: 20_700 as StudyDay };
    const before = { ...known, state: 'review', stability: 12.3456, reps: 7, lastAt: then - 1e9 } as const;
    const after = { ...known, state: 'review', stability: 34.5678, reps: 8, lastAt: then } as const;
    return {
      ...{ v: 1, type: 'review', id: `6c2ab8a2-0f3e-4d5c-8d8a-${String(index).padStart(12, '0')}` },
      ...{ cardId: (2 ** 52 + index) as CardId, deckId: 'tides' as DeckId, grade: 3 },
      ...{ moment: { at: then, offset: 60 }, day: 20_785 as StudyDay, took: 4200 },
      before: { ...before, dueDay: 20_780 as StudyDay },
      after: { ...after, dueDay: 20_820 as StudyDay },
      nextDue: 20_786 as StudyDay,
    };
  });
  const { ids, columns } = packReviews(usual);
  const bytes = columns.reduce((sum, column) => sum + column.byteLength, ids.byteLength);
  expect(bytes).toBeLessThan(JSON.stringify(usual).length / 4);
});
