import type { CardId } from '../../core/model/identity.ts';
import { type Grade, type LearnedMemory, type Memory, sameMemory } from '../../core/model/review.ts';
import type { Moment } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { reviewEvent } from './review-rows.ts';
import type { DayRow, ReviewRow, ScheduleRow } from './rows.ts';
import { scheduleRow } from './schedules.ts';
import { applyTallies, nextDue } from './tallies.ts';

export interface Answer {
  readonly cardId: CardId;
  readonly grade: Grade;
  readonly moment: Moment;
  /** Milliseconds from the question to the grade. */
  readonly took: number;
  /** The memory that `after` was computed from, as it was read. */
  readonly before: Memory;
  readonly after: LearnedMemory;
}

/** The card's stored memory is not the one that was worked from: it was graded, undone or removed elsewhere. */
export class StaleReviewError extends Error {
  override readonly name = 'StaleReviewError';
  readonly cardId: CardId;

  constructor(cardId: CardId) {
    super(`The memory of card ${cardId} has changed since it was read.`);
    this.cardId = cardId;
  }
}

/**
 * Records one answer: the review, the card's memory, the totals of its day, the counts, and the event for the
 * journal, all or nothing. On the disk when it resolves.
 *
 * @returns the id of the review
 * @throws StaleReviewError if the stored memory is not `before`; nothing is written then
 */
export function recordReview(db: CarrelDatabase, answer: Answer): Promise<number> {
  const tables = [db.decks, db.schedules, db.tallies, db.reviews, db.days, db.cardMarks, db.outbox];
  return db.transaction('rw', tables, async () => {
    const { cardId, before, after } = answer;
    const [stored, day, marked] = await Promise.all([
      db.schedules.get(cardId),
      db.days.get(after.lastDay),
      db.cardMarks.get(cardId),
    ]);
    if (stored === undefined || !sameMemory(stored.memory, before)) throw new StaleReviewError(cardId);
    // The position matters to new cards alone, and an answered card is not new.
    const position = stored.queue === 'orphan' ? null : 0;
    await moveSchedule(db, stored, scheduleRow(stored, after, position, marked?.marks));
    const review = { ...answer, deckId: stored.deckId, day: after.lastDay };
    const row = { ...review, event: crypto.randomUUID(), nextDue: await nextDue(db, after.lastDay) };
    const [id] = await Promise.all([
      db.reviews.add(row),
      db.days.put(withReview(day, row)),
      db.outbox.add({ event: reviewEvent(row) }),
    ]);
    return id;
  });
}

/** Replaces a schedule row, and counts the change. */
export async function moveSchedule(db: CarrelDatabase, from: ScheduleRow, to: ScheduleRow): Promise<void> {
  await Promise.all([
    db.schedules.put(to),
    applyTallies(db, from.deckId, [
      [from, -1],
      [to, 1],
    ]),
  ]);
}

/** The day's totals with one more review. */
export function withReview(day: DayRow | undefined, review: Omit<ReviewRow, 'id'>): DayRow {
  return {
    day: review.day,
    reviews: (day?.reviews ?? 0) + 1,
    introduced: (day?.introduced ?? 0) + (review.before.state === 'new' ? 1 : 0),
    again: (day?.again ?? 0) + (review.grade === 1 ? 1 : 0),
    took: (day?.took ?? 0) + review.took,
    first: day?.first ?? review.moment,
    last: review.moment,
    nextDue: review.nextDue,
  };
}
