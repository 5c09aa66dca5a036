import * as v from 'valibot';
import type { CardId, DeckId } from './identity.ts';
import type { Grade, LearnedMemory, Memory } from './review.ts';
import type { StudyDay } from './time.ts';

/**
 * The journal's events, version 1: what the learner did, one JSON object a line. docs/journal.md says it in words.
 * The database can be rebuilt from them, so they hold all that cannot be derived again.
 */
export const JOURNAL_VERSION = 1;

const whole = v.pipe(v.number(), v.safeInteger());
const day = v.pipe(
  whole,
  v.transform((number) => number as StudyDay),
);
const eventId = v.pipe(v.string(), v.uuid());
const moment = v.strictObject({ at: whole, offset: whole });

const learned = {
  stability: v.pipe(v.number(), v.minValue(0)),
  difficulty: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  reps: whole,
  lapses: whole,
  lastAt: whole,
  lastDay: day,
};
const learnedMemory: v.GenericSchema<unknown, LearnedMemory> = v.variant('state', [
  v.strictObject({ state: v.picklist(['learning', 'relearning']), ...learned, step: whole, dueAt: whole }),
  v.strictObject({ state: v.literal('review'), ...learned, dueDay: day }),
]);
const memory: v.GenericSchema<unknown, Memory> = v.union([
  v.strictObject({ state: v.literal('new') }),
  learnedMemory,
]);

const reviewEvent = v.strictObject({
  v: v.literal(JOURNAL_VERSION),
  type: v.literal('review'),
  id: eventId,
  cardId: v.pipe(
    whole,
    v.minValue(0),
    v.transform((id) => id as CardId),
  ),
  deckId: v.pipe(
    v.string(),
    v.minLength(1),
    v.transform((id) => id as DeckId),
  ),
  grade: v.picklist([1, 2, 3, 4] satisfies Grade[]),
  moment,
  day,
  took: v.pipe(v.number(), v.minValue(0)),
  before: memory,
  after: learnedMemory,
  /** As in `StudiedDay`: it cannot be known later. */
  nextDue: v.nullable(day),
});

const undoEvent = v.strictObject({
  v: v.literal(JOURNAL_VERSION),
  type: v.literal('undo'),
  id: eventId,
  /** The event taken back. */
  review: eventId,
});

export const journalEvent = v.variant('type', [reviewEvent, undoEvent]);
export type JournalEvent = v.InferOutput<typeof journalEvent>;
export type ReviewEvent = v.InferOutput<typeof reviewEvent>;

/** The answers that stand: each event once, in the order it was first seen, without those taken back. */
export function standingReviews(events: readonly JournalEvent[]): readonly ReviewEvent[] {
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.review] : [])));
  const seen = new Set<string>();
  return events.filter((event): event is ReviewEvent => {
    if (event.type !== 'review' || takenBack.has(event.id) || seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
  });
}
