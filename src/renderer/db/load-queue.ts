import { Dexie } from 'dexie';
import { standingOf } from '../../core/model/card-marks.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { isOwn } from '../../core/model/own-card.ts';
import { type ShownCard, shownCard } from '../../core/model/own-text.ts';
import type { LearningMemory, Memory, NewMemory, ReviewMemory } from '../../core/model/review.ts';
import { type Moment, type StudyDay, studyDayOf } from '../../core/model/time.ts';
import { mostValuable } from '../../core/session/most-valuable.ts';
import { inTurn, type QueuedCard, type Waiting } from '../../core/session/queue.ts';
import { shareLeft } from './break-plan.ts';
import { loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { dueShares, evenShares, ofDecks, type Shares, sharesOf } from './queue-shares.ts';
import type { CardRow, QueueName, ScheduleRow } from './rows.ts';
import { talliesUntil } from './tallies.ts';

export interface QueueRequest {
  /** The decks to study; those not in the library are passed over. */
  readonly decks: readonly DeckId[] | 'all';
  readonly now: Moment;
  /** Due cards to fetch at a time; 50 unless told. */
  readonly prefetch?: number;
  /** New cards on top of what is left of the day's allowance. */
  readonly extraNew?: number;
}

/**
 * What there is to study now: the due cards longest overdue, all learning cards, and new cards up to what is left of
 * the day's allowance, in turn from each deck. While a plan runs, of what is due only today's share, the most valuable
 * cards, and no new ones but those asked for. The stored counts tell how much of which deck to read, so that only
 * index ranges are read and little that is not wanted; `buildQueue` orders the result.
 */
export function loadQueue(db: CarrelDatabase, request: QueueRequest): Promise<Waiting> {
  const { decks, now, prefetch = 50, extraNew = 0 } = request;
  const { cards, schedules, tallies, days, choices, reviews, reviewPacks } = db;
  const tables = [cards, schedules, tallies, days, choices, reviews, reviewPacks];
  return db.transaction('r', tables, async () => {
    const { newPerDay, rolloverHour } = await loadSettings(db);
    const today = studyDayOf(now, rolloverHour);
    const [until, day] = await Promise.all([talliesUntil(db, today), db.days.get(today)]);
    const stored = until.filter((row) => row.day <= today);
    const tallies = decks === 'all' ? stored : stored.map((row) => ofDecks(row, decks));
    const share = await shareLeft(db, sum(sharesOf(stored, 'review')), today);
    const allowance = (share === null ? Math.max(0, newPerDay - (day?.introduced ?? 0)) : 0) + extraNew;
    const [due, learning, fresh] = await Promise.all([
      readShares(db, 'review', dueShares(tallies, share === null ? prefetch : PILE), today),
      readShares(db, 'learning', sharesOf(tallies, 'learning'), today),
      readShares(db, 'new', evenShares(sharesOf(tallies, 'new'), allowance), today),
    ]);
    const oldest = due.flat().toSorted((a, b) => a.due - b.due || a.id - b.id);
    const wanted = share === null ? oldest : mostValuableRows(oldest, today, share);
    const steps = learning.flat().toSorted((a, b) => a.due - b.due || a.id - b.id);
    return {
      due: await queued<ReviewMemory>(db, wanted.slice(0, prefetch)),
      learning: await queued<LearningMemory>(db, steps),
      fresh: await queued<NewMemory>(db, inTurn(fresh.flat()).slice(0, allowance)),
    };
  });
}

/** Due cards read at most to find the most valuable among them. */
const PILE = 2000;

function mostValuableRows(rows: readonly ScheduleRow[], today: StudyDay, count: number) {
  const cards = rows.flatMap((row) =>
    row.memory.state === 'review' ? [{ cardId: row.id, memory: row.memory, row }] : [],
  );
  return mostValuable(cards, today, count).map(({ row }) => row);
}

function sum(shares: Shares): number {
  return [...shares.values()].reduce((total, count) => total + count, 0);
}

/** What the cards that are stored say, in the order of the ids. */
export async function loadCards(db: CarrelDatabase, ids: readonly CardId[]): Promise<readonly ShownCard[]> {
  const [rows, marked] = await Promise.all([db.cards.bulkGet([...ids]), db.cardMarks.bulkGet([...ids])]);
  return rows.flatMap((row, index) =>
    row === undefined ? [] : [shownCard(row.card, marked[index]?.marks ?? {})],
  );
}

/** Which of the cards the learner flagged. */
export async function loadFlagged(db: CarrelDatabase, ids: readonly CardId[]): Promise<ReadonlySet<CardId>> {
  const marked = await db.cardMarks.bulkGet([...ids]);
  return new Set(marked.flatMap((row) => (row && standingOf(row.marks).flagged ? [row.id] : [])));
}

/** Reads the first so many cards of a queue from each deck. What is buried until a later day lies below the range. */
function readShares(
  db: CarrelDatabase,
  queue: QueueName,
  shares: Shares,
  today: StudyDay,
): Promise<readonly (readonly ScheduleRow[])[]> {
  const first = (deckId: DeckId, count: number) =>
    db.schedules
      .where('[deckId+queue+due]')
      .between([deckId, queue, -today], [deckId, queue, Dexie.maxKey])
      .limit(count)
      .toArray();
  return Promise.all([...shares].map(([deckId, count]) => first(deckId, count)));
}

/** The rows' cards as a queue has them. `M` is what the rows' queue holds. */
export async function queued<M extends Memory>(
  db: CarrelDatabase,
  rows: readonly ScheduleRow[],
): Promise<readonly QueuedCard<M>[]> {
  const cards = await db.cards.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap(({ id, deckId, memory }, index) => {
    const row = cards[index];
    if (row === undefined) return [];
    const { position, card } = row;
    // Cards of one passage are kept apart; the learner's own come of none.
    const group = `${deckId} ${isOwn(card) ? card.key : card.source.start}`;
    return [{ cardId: id, deckId, memory: memory as M, position, group }];
  });
}

/** All cards of a deck that the learner did not delete, in its order. */
export async function deckCards(db: CarrelDatabase, deckId: DeckId): Promise<readonly ShownCard[]> {
  const range = db.cards.where('[deckId+position]');
  const [rows, marked] = await Promise.all([
    range.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey]).toArray(),
    db.cardMarks.where('deckId').equals(deckId).toArray(),
  ]);
  const marks = new Map(marked.map((row) => [row.id, row.marks]));
  const shown = ({ id, card }: CardRow) => {
    const own = marks.get(id) ?? {};
    return standingOf(own).deleted ? [] : [shownCard(card, own)];
  };
  return rows.flatMap(shown);
}
