import { type Collection, Dexie } from 'dexie';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { Memory } from '../../core/model/review.ts';
import type { CarrelDatabase } from './database.ts';
import type { ScheduleRow } from './rows.ts';

/**
 * The row that shows a memory to the indexes.
 *
 * @param position the card's place in its deck, or null if its source is gone
 */
export function scheduleRow(
  card: { readonly id: CardId; readonly deckId: DeckId },
  memory: Memory,
  position: number | null,
): ScheduleRow {
  const { id, deckId } = card;
  if (position === null) return { id, deckId, queue: 'orphan', due: 0, memory };
  switch (memory.state) {
    case 'new':
      return { id, deckId, queue: 'new', due: position, memory };
    case 'learning':
    case 'relearning':
      return { id, deckId, queue: 'learning', due: memory.dueAt, memory };
    case 'review':
      return { id, deckId, queue: 'review', due: memory.dueDay, memory };
  }
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
