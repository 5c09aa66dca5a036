import { type Collection, Dexie } from 'dexie';
import { type CardMarks, standingOf } from '../../core/model/card-marks.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { Memory } from '../../core/model/review.ts';
import type { CarrelDatabase } from './database.ts';
import type { QueueName, ScheduleRow } from './rows.ts';

/**
 * The row that shows a memory to the indexes. It depends on nothing else, no clock either: what is buried shows itself
 * again by the day that it is buried until.
 *
 * @param position the card's place in its deck, or null if its source is gone
 * @param marks what the learner did to the card, if anything
 */
export function scheduleRow(
  card: { readonly id: CardId; readonly deckId: DeckId },
  memory: Memory,
  position: number | null,
  marks: CardMarks | undefined,
): ScheduleRow {
  const { id, deckId } = card;
  const row = (queue: QueueName, due: number) => ({ id, deckId, queue, due, memory });
  if (position === null) return row('orphan', 0);
  const { deleted, suspended, buriedUntil } = standingOf(marks ?? {});
  if (deleted) return row('deleted', 0);
  if (suspended !== null) return row('suspended', 0);
  switch (memory.state) {
    case 'new':
      return row('new', buriedUntil === null ? position : -buriedUntil);
    case 'learning':
    case 'relearning':
      return row('learning', buriedUntil === null ? memory.dueAt : -buriedUntil);
    case 'review':
      return row('review', Math.max(memory.dueDay, buriedUntil ?? 0));
  }
}

/** The study day whose tally counts a row: 0 where it is not a matter of days. */
export function tallyDay({ queue, due }: ScheduleRow): number {
  return queue === 'review' ? due : due < 0 ? -due : 0;
}

export function sameRow(a: ScheduleRow, b: ScheduleRow): boolean {
  return a.queue === b.queue && a.due === b.due;
}

/** All schedules of a deck, orphans among them, by queue and due. */
export function ofDeck(db: CarrelDatabase, deckId: DeckId): Collection<ScheduleRow, CardId> {
  return db.schedules
    .where('[deckId+queue+due]')
    .between([deckId, Dexie.minKey, Dexie.minKey], [deckId, Dexie.maxKey, Dexie.maxKey]);
}
