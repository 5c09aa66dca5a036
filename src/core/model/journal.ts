import * as v from 'valibot';
import { cardEvents, newCardEvent } from './card-events.ts';
import { choiceEvents, importEvent } from './choice-events.ts';
import { cardId, day, deckId, eventId, grade, moment, took, whole } from './event-fields.ts';
import { done, failed, type Outcome } from './problem.ts';
import type { LearnedMemory, Memory } from './review.ts';

/**
 * The journal's events: what the learner did, one JSON object a line. docs/journal.md says it in words.
 * The database can be rebuilt from them, so they hold all that cannot be derived again.
 *
 * Every line bears the first version that had its kind of event, so that an older app can tell a line that it does
 * not know yet from a damaged one. This is the newest of these.
 */
export const JOURNAL_VERSION = 3;

const learned = {
  stability: v.pipe(v.number(), v.minValue(0)),
  difficulty: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  reps: whole,
  lapses: whole,
  lastAt: whole,
  lastDay: day,
};
const learnedStates = [
  v.strictObject({ state: v.picklist(['learning', 'relearning']), ...learned, step: whole, dueAt: whole }),
  v.strictObject({ state: v.literal('review'), ...learned, dueDay: day }),
] as const;
const learnedMemory: v.GenericSchema<unknown, LearnedMemory> = v.variant('state', learnedStates);
// By its state, as a union would try each: a million are read when a database is filled anew.
const memory: v.GenericSchema<unknown, Memory> = v.variant('state', [
  v.strictObject({ state: v.literal('new') }),
  ...learnedStates,
]);

const reviewEvent = v.strictObject({
  v: v.literal(1),
  type: v.literal('review'),
  id: eventId,
  cardId,
  deckId,
  grade,
  moment,
  day,
  took,
  before: memory,
  after: learnedMemory,
  /** As in `StudiedDay`: it cannot be known later. */
  nextDue: v.nullable(day),
});

const undoEvent = v.strictObject({
  v: v.literal(1),
  type: v.literal('undo'),
  id: eventId,
  /** The event taken back: a review or a practice. */
  review: eventId,
});

/** An answer in a drill: it counts as work of its day, and leaves the card's memory alone. */
const practiceEvent = v.strictObject({
  v: v.literal(2),
  type: v.literal('practice'),
  id: eventId,
  cardId,
  deckId,
  grade,
  moment,
  day,
  took,
});

export const journalEvent = v.variant('type', [
  reviewEvent,
  undoEvent,
  practiceEvent,
  ...cardEvents,
  newCardEvent,
  ...choiceEvents,
  importEvent,
]);
export type JournalEvent = v.InferOutput<typeof journalEvent>;
export type ReviewEvent = v.InferOutput<typeof reviewEvent>;
export type PracticeEvent = v.InferOutput<typeof practiceEvent>;

/** @returns problem `bad-event`: the journal would not take it, so it must not come to be */
export function readEvent<Event extends JournalEvent>(event: Event): Outcome<Event> {
  const parsed = v.safeParse(journalEvent, event);
  return parsed.success
    ? done(parsed.output as Event)
    : failed('bad-event', `That was not saved: ${v.summarize(parsed.issues)}`);
}
