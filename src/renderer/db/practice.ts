import type { CardId } from '../../core/model/identity.ts';
import { type PracticeEvent, readEvent } from '../../core/model/journal.ts';
import { done, failed, type Outcome } from '../../core/model/problem.ts';
import type { Grade } from '../../core/model/review.ts';
import { type Moment, type StudyDay, studyDayOf } from '../../core/model/time.ts';
import { loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import type { PracticeRow } from './rows.ts';
import { reviewsOn } from './stored-reviews.ts';

interface PracticeAnswer {
  readonly cardId: CardId;
  readonly grade: Grade;
  readonly moment: Moment;
  /** Milliseconds from the question to the answer. */
  readonly took: number;
}

/**
 * Records an answer given in a drill, with its event for the journal. The card's memory stays as it is.
 *
 * @returns the event's id, by which `takeBackPractice` knows it; problem `card-gone` if there is no such card
 */
export function recordPractice(db: CarrelDatabase, answer: PracticeAnswer): Promise<Outcome<string>> {
  return db.transaction('rw', [db.schedules, db.choices, db.practice, db.outbox], async () => {
    const [schedule, { rolloverHour }] = await Promise.all([
      db.schedules.get(answer.cardId),
      loadSettings(db),
    ]);
    if (schedule === undefined) {
      return failed('card-gone', 'This card is no longer in your library. Nothing was changed.');
    }
    const { deckId } = schedule;
    const day = studyDayOf(answer.moment, rolloverHour);
    const id = crypto.randomUUID();
    const event = readEvent<PracticeEvent>({ ...answer, v: 2, type: 'practice', id, deckId, day });
    if (!event.ok) return event;
    await Promise.all([db.practice.add(practiceRow(event.value)), db.outbox.add({ event: event.value })]);
    return done(id);
  });
}

/** Takes a practice answer back, as if it had not been; one that is not there is passed over. */
export function takeBackPractice(db: CarrelDatabase, event: string): Promise<void> {
  return db.transaction('rw', [db.practice, db.outbox], async () => {
    if ((await db.practice.get(event)) === undefined) return;
    await db.practice.delete(event);
    await db.outbox.add({ event: { v: 1, type: 'undo', id: crypto.randomUUID(), review: event } });
  });
}

/** An event of the journal as its table has it. */
export function practiceRow({ v: _version, type: _type, id, ...answer }: PracticeEvent) {
  return { ...answer, event: id };
}

/** A row of the table as the journal has it. */
export function practiceEvent({ event, ...answer }: PracticeRow): PracticeEvent {
  return { ...answer, v: 2, type: 'practice', id: event };
}

/** What was done on a study day, reviews and practice together. */
export interface DayWork {
  readonly answers: number;
  /** Milliseconds. */
  readonly took: number;
  /** The cards whose answer was wrong at least once, each once. */
  readonly missed: readonly CardId[];
}

/** All work of one study day, for the goal and for drills of what went wrong: reads that day's answers only. */
export function workOn(db: CarrelDatabase, day: StudyDay): Promise<DayWork> {
  return db.transaction('r', [db.reviews, db.reviewPacks, db.practice], async () => {
    const [reviews, practice] = await Promise.all([
      reviewsOn(db, day),
      db.practice.where('day').equals(day).toArray(),
    ]);
    const answers = [...reviews, ...practice];
    return {
      answers: answers.length,
      took: answers.reduce((sum, { took }) => sum + took, 0),
      missed: [...new Set(answers.flatMap(({ cardId, grade }) => (grade === 1 ? [cardId] : [])))],
    };
  });
}
