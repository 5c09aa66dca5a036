import * as v from 'valibot';
import type { CardId, DeckId } from './identity.ts';
import type { Grade } from './review.ts';
import type { StudyDay } from './time.ts';

/** The fields that the journal's events share. */

export const whole = v.pipe(v.number(), v.safeInteger());

export const day = v.pipe(
  whole,
  v.transform((number) => number as StudyDay),
);

/** In small letters, as the app writes it; another writer's capitals mean the same. */
export const eventId = v.pipe(v.string(), v.uuid(), v.toLowerCase());

export const moment = v.strictObject({ at: whole, offset: whole });

export const cardId = v.pipe(
  whole,
  v.minValue(0),
  v.transform((id) => id as CardId),
);

export const deckId = v.pipe(
  v.string(),
  v.minLength(1),
  v.transform((id) => id as DeckId),
);

export const grade = v.picklist([1, 2, 3, 4] satisfies Grade[]);

/** Milliseconds from the question to the answer. */
export const took = v.pipe(v.number(), v.minValue(0));

/**
 * What every event begins with that says how something stands from now on. Of two about the same thing the one with
 * the greater `order` holds, of equals the one with the greater `id`: so any order of reading leads to the same.
 */
export const standing = {
  v: v.literal(2),
  id: eventId,
  moment,
  /** `moment.at`, or one more than that of the event it replaces, should the clock have been set back since. */
  order: whole,
};

/** An event as it is asked for: what the act is, without when and by which id. */
export type ActOf<Event> = Event extends unknown ? Omit<Event, keyof typeof standing> : never;

interface Ordered {
  readonly order: number;
  readonly id: string;
}

/** Whether an event holds over the other about the same thing, as far as there is one. */
export function holdsOver(event: Ordered, other: Ordered | undefined): boolean {
  if (other === undefined) return true;
  return event.order === other.order ? event.id > other.id : event.order > other.order;
}
