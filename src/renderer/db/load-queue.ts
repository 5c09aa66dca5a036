import { Dexie } from 'dexie';
import type { Card } from '../../core/model/deck.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { LearningMemory, Memory, NewMemory, ReviewMemory } from '../../core/model/review.ts';
import { type Moment, ROLLOVER_HOUR, studyDayOf } from '../../core/model/time.ts';
import { NEW_PER_DAY, type QueuedCard, type Waiting } from '../../core/session/queue.ts';
import type { CarrelDatabase } from './database.ts';
import type { QueueName, ScheduleRow } from './rows.ts';
import { talliesUntil } from './tallies.ts';

export interface QueueRequest {
  /** The decks to study; those not in the library are passed over. */
  readonly decks: readonly DeckId[] | 'all';
  readonly now: Moment;
  readonly rolloverHour?: number;
  /** Due cards to fetch at a time; 50 unless told. */
  readonly prefetch?: number;
  /** New cards a study day, over all decks; what was introduced today already is taken off. */
  readonly newPerDay?: number;
}

/** More than a learner can have in hand: a bound, not a rule. */
const LEARNING_LIMIT = 500;

/**
 * What there is to study now: the due cards longest overdue, all learning cards, and new cards up to what is left of
 * the day's allowance, in turn from each deck. Reads index ranges only; `buildQueue` orders the result.
 */
export function loadQueue(db: CarrelDatabase, request: QueueRequest): Promise<Waiting> {
  const { now, prefetch = 50, newPerDay = NEW_PER_DAY, rolloverHour = ROLLOVER_HOUR } = request;
  const today = studyDayOf(now, rolloverHour);
  return db.transaction('r', [db.cards, db.schedules, db.tallies, db.days], async () => {
    const [tallies, day] = await Promise.all([talliesUntil(db, today), db.days.get(today)]);
    const wanted = request.decks === 'all' ? null : new Set(request.decks);
    const read = async (queue: QueueName, until: number, limit: number) => {
      const decks = tallies.filter((tally) => tally.queue === queue).map(({ deckId }) => deckId);
      const chosen = [...new Set(decks)].filter((deckId) => wanted?.has(deckId) ?? true);
      const rows = await Promise.all(chosen.map((deckId) => readRange(db, deckId, queue, until, limit)));
      return rows
        .flat()
        .toSorted((a, b) => a.due - b.due || a.id - b.id)
        .slice(0, limit);
    };
    const allowance = Math.max(0, newPerDay - (day?.introduced ?? 0));
    const [due, learning, fresh] = await Promise.all([
      read('review', today, prefetch),
      read('learning', Number.POSITIVE_INFINITY, LEARNING_LIMIT),
      read('new', Number.POSITIVE_INFINITY, allowance),
    ]);
    return {
      due: await queued<ReviewMemory>(db, due),
      learning: await queued<LearningMemory>(db, learning),
      fresh: await queued<NewMemory>(db, fresh),
    };
  });
}

/** The contents of the cards that are stored, in the order of the ids. */
export async function loadCards(db: CarrelDatabase, ids: readonly CardId[]): Promise<readonly Card[]> {
  const rows = await db.cards.bulkGet([...ids]);
  return rows.flatMap((row) => (row === undefined ? [] : [row.card]));
}

function readRange(
  db: CarrelDatabase,
  deckId: DeckId,
  queue: QueueName,
  until: number,
  limit: number,
): Promise<readonly ScheduleRow[]> {
  return db.schedules
    .where('[deckId+queue+due]')
    .between([deckId, queue, Dexie.minKey], [deckId, queue, until], true, true)
    .limit(limit)
    .toArray();
}

/** `M` is what the rows' queue holds. */
async function queued<M extends Memory>(
  db: CarrelDatabase,
  rows: readonly ScheduleRow[],
): Promise<readonly QueuedCard<M>[]> {
  const cards = await db.cards.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap(({ id, deckId, memory }, index) => {
    const row = cards[index];
    if (row === undefined) return [];
    const { position, card } = row;
    return [{ cardId: id, deckId, memory: memory as M, position, group: `${deckId} ${card.source.start}` }];
  });
}

/** All cards of a deck, in its order. */
export async function deckCards(db: CarrelDatabase, deckId: DeckId): Promise<readonly Card[]> {
  const range = db.cards.where('[deckId+position]');
  const rows = await range.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey]).toArray();
  return rows.map(({ card }) => card);
}
