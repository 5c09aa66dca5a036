import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, State } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../model/identity.ts';
import type { Grade, LearnedMemory, Memory } from '../model/review.ts';
import { DAY, type Moment, studyDayOf } from '../model/time.ts';
import { gradeCard, previewGrades } from './grading.ts';

const NEW: Memory = { state: 'new' };
const MINUTE = 60_000;
const cardId = 42 as CardId;
const exact = { cardId, fuzz: false };

/** The moment at which a clock `offset` minutes east of UTC shows `wallClock`. */
function on(wallClock: string, offset = 0): Moment {
  return { at: Date.parse(`${wallClock}Z`) - offset * MINUTE, offset };
}

/** The memory after all the answers, from a new card on. */
function afterAnswers(answers: readonly (readonly [Grade, Moment])[], options = exact): LearnedMemory {
  const [first, ...rest] = answers;
  if (first === undefined) throw new Error('no answers');
  return rest.reduce(
    (memory, [grade, moment]) => gradeCard(memory, grade, moment, options),
    gradeCard(NEW, first[0], first[1], options),
  );
}

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
/** Waits as learners have them: moments, hours, weeks, years. */
const wait = fc.oneof(
  fc.integer({ min: 0, max: 20 * MINUTE }),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: 0, max: 90 * DAY }),
  fc.integer({ min: 0, max: 4000 * DAY }),
);
const step = fc.record({ grade, wait });
const start = fc.integer({ min: 0, max: 2e12 });

describe('a new card', () => {
  it.each<[Grade, string, number, number]>([
    [1, 'learning', 0.212, 6.4133],
    [2, 'learning', 1.2931, 5.11217071],
    [3, 'learning', 2.3065, 2.11810397],
    [4, 'review', 8.2956, 1],
  ])('graded %i is in %s with the initial stability and difficulty of FSRS-6', (grade, state, s, d) => {
    const memory = gradeCard(NEW, grade, on('2024-05-01T10:00:00'), exact);
    expect(memory).toMatchObject({ state, reps: 1, lapses: 0 });
    expect(memory.stability).toBeCloseTo(s, 6);
    expect(memory.difficulty).toBeCloseTo(d, 6);
  });

  it.each<[Grade, number, number]>([
    [1, 1, 0],
    [2, 6, 0],
    [3, 10, 1],
  ])('graded %i comes again after %i minutes, at step %i', (grade, minutes, step) => {
    const now = on('2024-05-01T10:00:00', 120);
    expect(gradeCard(NEW, grade, now, exact)).toMatchObject({ dueAt: now.at + minutes * MINUTE, step });
  });

  it('keeps its learning step across the rollover', () => {
    const now = on('2024-05-02T03:55:00');
    expect(gradeCard(NEW, 3, now, exact)).toMatchObject({ dueAt: now.at + 10 * MINUTE });
  });

  it('graduates after both steps, for two study days', () => {
    const memory = afterAnswers([
      [3, on('2024-05-01T10:00:00')],
      [3, on('2024-05-01T10:10:00')],
    ]);
    expect(memory).toMatchObject({ state: 'review', reps: 2, dueDay: studyDayOf(on('2024-05-03T10:00:00')) });
  });

  it('forgotten after graduating is relearned in ten minutes, and counts a lapse', () => {
    const now = on('2024-05-09T10:00:00');
    const memory = afterAnswers([
      [4, on('2024-05-01T10:00:00')],
      [1, now],
    ]);
    expect(memory).toMatchObject({ state: 'relearning', lapses: 1, dueAt: now.at + 10 * MINUTE });
    expect(gradeCard(memory, 3, on('2024-05-09T10:10:00'), exact)).toMatchObject({
      state: 'review',
      lapses: 1,
    });
  });
});

const STATE_NAMES: Readonly<Record<State, Memory['state']>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Relearning]: 'relearning',
  [State.Review]: 'review',
};

describe('the reference, ts-fsrs', () => {
  it('gives the same memory and due times for 1,000 random histories', () => {
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 25 }), (first, steps) => {
        const scheduler = fsrs();
        let card: Card = createEmptyCard(new Date(first));
        let memory: Memory = NEW;
        let at = first;
        for (const { grade, wait } of steps) {
          at += wait;
          card = scheduler.next(card, new Date(at), grade).card;
          const learned = gradeCard(memory, grade, { at, offset: 0 }, { ...exact, rolloverHour: 0 });
          expect(Math.abs(learned.stability - card.stability)).toBeLessThan(1e-6);
          expect(Math.abs(learned.difficulty - card.difficulty)).toBeLessThan(1e-6);
          expect([learned.reps, learned.lapses]).toEqual([card.reps, card.lapses]);
          expect(learned.state).toBe(STATE_NAMES[card.state]);
          if (learned.state === 'review') {
            expect(learned.dueDay).toBe(Math.floor(card.due.getTime() / DAY));
          } else {
            expect(learned.dueAt).toBe(card.due.getTime());
            expect(learned.step).toBe(card.learning_steps);
          }
          memory = learned;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is followed in every zone and with every rollover, by the study day and not the day of UTC', () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.record({ grade, wait, offset }), { minLength: 1, maxLength: 25 }),
        (first, rolloverHour, steps) => {
          const scheduler = fsrs();
          // A clock of whole study days, which never goes back, though a traveller's days may.
          let card: Card = createEmptyCard(new Date(0));
          let memory: Memory = NEW;
          let at = first;
          for (const { grade, wait, offset } of steps) {
            at += wait;
            const moment = { at, offset };
            const today = studyDayOf(moment, rolloverHour);
            const counted = memory.state === 'new' ? today : Math.max(today, memory.lastDay);
            const since = memory.state === 'new' ? {} : { last_review: new Date(memory.lastDay * DAY) };
            card = scheduler.next({ ...card, ...since }, new Date(counted * DAY), grade).card;
            const learned = gradeCard(memory, grade, moment, { ...exact, rolloverHour });
            expect(Math.abs(learned.stability - card.stability)).toBeLessThan(1e-6);
            expect(Math.abs(learned.difficulty - card.difficulty)).toBeLessThan(1e-6);
            expect(learned.state).toBe(STATE_NAMES[card.state]);
            if (learned.state === 'review') expect(learned.dueDay - today).toBe(card.scheduled_days);
            memory = learned;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('elapsed days', () => {
  const learnedIn = (offset: number) => gradeCard(NEW, 4, on('2024-05-01T22:00:00', offset), exact);

  it.each([
    ['2024-05-02T03:59:00', 0],
    ['2024-05-02T04:00:00', 1],
    ['2024-05-03T03:59:00', 1],
    ['2024-05-03T04:00:00', 2],
  ])('from the evening of 1 May to %s are %i study days, in any zone', (wallClock, days) => {
    for (const offset of [-11 * 60, 0, 5 * 60 + 45, 13 * 60]) {
      const memory = gradeCard(learnedIn(offset), 3, on(wallClock, offset), exact);
      expect(memory.lastDay - learnedIn(offset).lastDay).toBe(days);
      const reference = fsrs().next_state(learnedIn(offset), days, 3);
      expect(memory.stability).toBeCloseTo(reference.stability, 6);
    }
  });

  it.each([
    ['spring', on('2024-03-30T22:00:00', 60), on('2024-03-31T10:00:00', 120)],
    ['autumn', on('2024-10-26T22:00:00', 120), on('2024-10-27T10:00:00', 60)],
  ])('over the %s change of clocks are one', (_, evening, morning) => {
    const memory = gradeCard(NEW, 4, evening, exact);
    expect(gradeCard(memory, 3, morning, exact).stability).toBeCloseTo(
      fsrs().next_state(memory, 1, 3).stability,
      6,
    );
  });

  it('are none on a clock set back, and the new interval counts from what the clock shows now', () => {
    const memory = gradeCard(NEW, 4, on('2025-05-01T10:00:00'), exact);
    const now = on('2024-05-01T10:00:00');
    const next = gradeCard(memory, 3, now, exact);
    expect(next.stability).toBeCloseTo(fsrs().next_state(memory, 0, 3).stability, 6);
    expect(next.lastDay).toBe(studyDayOf(now));
    expect(next).toMatchObject({ state: 'review' });
    if (next.state === 'review') expect(next.dueDay).toBeGreaterThan(studyDayOf(now));
  });
});

describe('any history, on any clock', () => {
  const jump = fc.integer({ min: -4000 * DAY, max: 4000 * DAY });
  const answer = fc.record({ grade, jump, offset });

  it('gives a sound memory and never throws', () => {
    fc.assert(
      fc.property(
        start,
        fc.array(answer, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (first, answers, fuzz) => {
          let memory: Memory = NEW;
          let at = first;
          for (const { grade, jump, offset } of answers) {
            at += jump;
            const moment = { at, offset };
            const next = gradeCard(memory, grade, moment, { cardId, fuzz });
            expect(next.stability).toBeGreaterThan(0);
            expect(next.difficulty).toBeGreaterThanOrEqual(1);
            expect(next.difficulty).toBeLessThanOrEqual(10);
            expect([next.lastAt, next.lastDay]).toEqual([at, studyDayOf(moment)]);
            if (next.state === 'review') expect(next.dueDay).toBeGreaterThan(next.lastDay);
            else expect(next.dueAt).toBeGreaterThan(at);
            memory = next;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('orders the intervals by grade', () => {
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 10 }), fc.nat(), (first, steps, id) => {
        let memory: Memory = NEW;
        let at = first;
        for (const { grade, wait } of steps) {
          at += wait;
          const dues = Object.values(previewGrades(memory, { at, offset: 0 }, { cardId: id as CardId })).map(
            (next) => (next.state === 'review' ? (next.dueDay + 2) * DAY : next.dueAt),
          );
          expect(dues).toEqual(dues.toSorted((a, b) => a - b));
          memory = gradeCard(memory, grade, { at, offset: 0 }, { cardId: id as CardId });
        }
      }),
    );
  });
});

describe('previewGrades', () => {
  it('shows what grading then gives, to the field', () => {
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(), (first, steps, id) => {
        let memory: Memory = NEW;
        let at = first;
        for (const { grade, wait } of steps) {
          at += wait;
          const options = { cardId: id as CardId };
          const preview = previewGrades(memory, { at, offset: 0 }, options);
          memory = gradeCard(memory, grade, { at, offset: 0 }, options);
          expect(preview[grade]).toEqual(memory);
        }
      }),
    );
  });
});

describe('options', () => {
  const known = afterAnswers([
    [4, on('2024-05-01T10:00:00')],
    [3, on('2024-05-09T10:00:00')],
  ]);
  const now = on('2024-06-20T10:00:00');
  const daysFor = (options: Partial<Parameters<typeof gradeCard>[3]>) => {
    const next = gradeCard(known, 3, now, { ...exact, ...options });
    return next.state === 'review' ? next.dueDay - next.lastDay : 0;
  };

  it('a higher retention brings the card back sooner, and leaves the memory as it is', () => {
    expect(daysFor({ retention: 0.95 })).toBeLessThan(daysFor({ retention: 0.9 }));
    expect(daysFor({ retention: 0.8 })).toBeGreaterThan(daysFor({ retention: 0.9 }));
    expect(gradeCard(known, 3, now, { ...exact, retention: 0.8 }).stability).toBe(
      gradeCard(known, 3, now, exact).stability,
    );
  });

  it('fuzz spreads cards learned together over some days around the exact one', () => {
    const days = Array.from({ length: 100 }, (_, id) => daysFor({ fuzz: true, cardId: id as CardId }));
    expect(new Set(days).size).toBeGreaterThan(5);
    for (const day of days) expect(Math.abs(day / daysFor({}) - 1)).toBeLessThan(0.1);
  });

  it('fuzz of neighbouring cards is not the same, one review later', () => {
    const days = (id: number, reps: number) => {
      const next = gradeCard({ ...known, reps }, 3, now, { cardId: id as CardId });
      return next.state === 'review' ? next.dueDay : 0;
    };
    const same = Array.from({ length: 100 }, (_, id) => days(id, 3) === days(id + 1, 2)).filter(Boolean);
    expect(same.length).toBeLessThan(50);
  });
});
