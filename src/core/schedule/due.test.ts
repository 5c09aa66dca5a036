import fc from 'fast-check';
import { fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { LearningMemory, ReviewMemory } from '../model/review.ts';
import { addDays, type Moment, type StudyDay, studyDayOf } from '../model/time.ts';
import { dueOf, intervalOf, isDue, overdueness } from './due.ts';

const MINUTE = 60_000;
const now: Moment = { at: Date.parse('2024-05-01T10:00:00Z'), offset: 0 };
const today = studyDayOf(now);

const learned = { stability: 3, difficulty: 5, reps: 2, lapses: 0, lastAt: now.at, lastDay: today };
const step = (minutes: number): LearningMemory => ({
  state: 'learning',
  ...learned,
  step: 0,
  dueAt: now.at + minutes * MINUTE,
});
const review = (days: number): ReviewMemory => ({
  state: 'review',
  ...learned,
  dueDay: addDays(today, days),
});

describe('dueOf', () => {
  it('is an instant within the learning steps and a study day after them', () => {
    expect(dueOf({ state: 'new' })).toEqual({ kind: 'new' });
    expect(dueOf(step(10))).toEqual({ kind: 'instant', at: now.at + 10 * MINUTE });
    expect(dueOf({ ...step(10), state: 'relearning' })).toEqual({
      kind: 'instant',
      at: now.at + 10 * MINUTE,
    });
    expect(dueOf(review(3))).toEqual({ kind: 'day', day: today + 3 });
  });
});

describe('intervalOf', () => {
  it.each([
    [step(1), { minutes: 1 }],
    [step(10), { minutes: 10 }],
    [step(-5), { minutes: 0 }],
    [review(1), { days: 1 }],
    [review(400), { days: 400 }],
    [review(-2), { days: 0 }],
  ])('%o is %o', (memory, interval) => {
    expect(intervalOf(memory, now)).toEqual(interval);
  });

  it('counts study days, not days of 24 hours', () => {
    const night = { at: Date.parse('2024-05-02T03:59:00Z'), offset: 0 };
    expect(intervalOf(review(1), night)).toEqual({ days: 1 });
    expect(intervalOf(review(1), { at: night.at + MINUTE, offset: 0 })).toEqual({ days: 0 });
  });
});

describe('isDue', () => {
  it.each([
    [{ state: 'new' } as const, false, 'a new card waits for room'],
    [step(0), true, 'a step is due when its time has come'],
    [step(-600), true, 'a step stays due'],
    [step(1), false, 'and not before'],
    [review(0), true, 'a review is due all day'],
    [review(-30), true, 'an overdue one too'],
    [review(1), false, 'not the day before'],
  ])('%o: %s (%s)', (memory, due, _why) => {
    expect(isDue(memory, now)).toBe(due);
  });

  it('does not hold a learning card back for as long as the clock was set back', () => {
    expect(isDue(step(10), { at: now.at - 60 * MINUTE, offset: 0 })).toBe(true);
  });
});

describe('overdueness', () => {
  it('is 1 when the chance of recall is 90 %', () => {
    expect(overdueness({ ...review(0), stability: 10, lastDay: addDays(today, -10) }, today)).toBe(1);
    expect(fsrs().forgetting_curve(10, 10)).toBeCloseTo(0.9, 6);
  });

  it('orders cards as falling retrievability does', () => {
    const card = fc.record({
      stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
      elapsed: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(card, card, (a, b) => {
        const over = ({ stability, elapsed }: typeof a) =>
          overdueness({ ...review(0), stability, lastDay: addDays(today, -elapsed) }, today);
        const recall = ({ stability, elapsed }: typeof a) => fsrs().forgetting_curve(elapsed, stability);
        if (over(a) > over(b)) expect(recall(a)).toBeLessThanOrEqual(recall(b));
      }),
    );
  });

  it('is 0 on a clock set back', () => {
    expect(overdueness(review(0), addDays(today, -5) as StudyDay)).toBe(0);
  });
});
