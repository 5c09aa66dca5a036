import { Dexie } from 'dexie';
import { standingOf } from '../../core/model/card-marks.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import { type DrillOf, WEAKEST_SIZE, weakest } from '../../core/session/drill.ts';
import { isLeech } from '../../core/session/leech.ts';
import type { QueuedCard } from '../../core/session/queue.ts';
import { loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { queued } from './load-queue.ts';
import { workOn } from './practice.ts';
import type { CardRow, ScheduleRow } from './rows.ts';

export interface DrillRequest {
  readonly of: DrillOf;
  readonly decks: readonly DeckId[] | 'all';
  readonly now: Moment;
}

/**
 * The cards of a drill, due or not, in the order of their decks; never those suspended, deleted, or gone from their
 * document. A rare scan of the decks asked for, which no index would spare.
 */
export function loadDrill(db: CarrelDatabase, request: DrillRequest): Promise<readonly QueuedCard[]> {
  const { decks, cards, schedules, cardMarks, reviews, reviewPacks, practice, choices } = db;
  const tables = [decks, cards, schedules, cardMarks, reviews, reviewPacks, practice, choices];
  return db.transaction('r', tables, async () => {
    const wanted = await wantedDecks(db, request);
    const rows = await schedulesOf(db, wanted, request);
    const drilled = rows.filter((row) => isStudied(row) && wanted.includes(row.deckId));
    const place = (deckId: DeckId) => wanted.indexOf(deckId);
    return (await queued(db, drilled)).toSorted(
      (a, b) => place(a.deckId) - place(b.deckId) || a.position - b.position,
    );
  });
}

/** Those in the library, by title. */
async function wantedDecks(
  db: CarrelDatabase,
  { decks }: Pick<DrillRequest, 'decks'>,
): Promise<readonly DeckId[]> {
  const rows = await db.decks.toArray();
  return rows
    .filter(({ id, present }) => present && (decks === 'all' || decks.includes(id)))
    .sort((a, b) => a.title.localeCompare(b.title))
    .map(({ id }) => id);
}

async function schedulesOf(
  db: CarrelDatabase,
  decks: readonly DeckId[],
  { of, now }: DrillRequest,
): Promise<readonly ScheduleRow[]> {
  switch (of.by) {
    case 'category':
      return schedulesWhere(db, decks, ({ card }) => card.category === of.category);
    case 'section':
      return schedulesWhere(db, decks, ({ card }) => sameSection(card.section, of.section));
    case 'flagged':
      return schedulesById(db, await flaggedCards(db));
    case 'weakest': {
      const { rolloverHour } = await loadSettings(db);
      return weakest(await learned(db, decks), studyDayOf(now, rolloverHour)).slice(0, WEAKEST_SIZE);
    }
    case 'missed': {
      const { rolloverHour } = await loadSettings(db);
      return schedulesById(db, (await workOn(db, studyDayOf(now, rolloverHour))).missed);
    }
    case 'leeches':
      return (await learned(db, decks)).filter(({ memory }) => isLeech(memory));
    case 'cards':
      return schedulesById(db, of.cards);
  }
}

/** Whether cards of the row are asked in a drill, though perhaps buried for today. */
export function isStudied({ queue }: ScheduleRow): boolean {
  return queue === 'new' || queue === 'learning' || queue === 'review';
}

export async function flaggedCards(db: CarrelDatabase): Promise<readonly CardId[]> {
  const marked = await db.cardMarks.toArray();
  return marked.flatMap(({ id, marks }) => (standingOf(marks).flagged ? [id] : []));
}

export async function schedulesById(
  db: CarrelDatabase,
  ids: readonly CardId[],
): Promise<readonly ScheduleRow[]> {
  const rows = await db.schedules.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Deck by deck, so that no more than one is in memory. */
async function schedulesWhere(
  db: CarrelDatabase,
  decks: readonly DeckId[],
  wanted: (row: CardRow) => boolean,
): Promise<readonly ScheduleRow[]> {
  const found: ScheduleRow[] = [];
  for (const deckId of decks) {
    const rows = await db.cards
      .where('[deckId+position]')
      .between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
      .filter(wanted)
      .primaryKeys();
    found.push(...(await schedulesById(db, rows)));
  }
  return found;
}

async function learned(db: CarrelDatabase, decks: readonly DeckId[]): Promise<readonly ScheduleRow[]> {
  const found: ScheduleRow[] = [];
  for (const deckId of decks) {
    const ofQueue = (queue: 'learning' | 'review') =>
      db.schedules
        .where('[deckId+queue+due]')
        .between([deckId, queue, Dexie.minKey], [deckId, queue, Dexie.maxKey])
        .toArray();
    found.push(...(await ofQueue('learning')), ...(await ofQueue('review')));
  }
  return found;
}

function sameSection(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, index) => heading === b[index]);
}
