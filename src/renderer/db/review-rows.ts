import type { ReviewEvent } from '../../core/model/journal.ts';
import type { ReviewRow } from './rows.ts';

/** An event of the journal as the table of reviews has it, which numbers it. */
export function reviewRow({ id, v: _version, type: _type, ...review }: ReviewEvent): Omit<ReviewRow, 'id'> {
  return { ...review, event: id };
}

/** A stored review as the journal has it. */
export function reviewEvent({ event, ...review }: Omit<ReviewRow, 'id'>): ReviewEvent {
  return { v: 1, type: 'review', id: event, ...review };
}
