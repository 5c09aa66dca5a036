import type { Deck } from '../../core/model/deck.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { done, type Outcome } from '../../core/model/problem.ts';
import { findClash } from './card-clash.ts';
import type { CarrelDatabase } from './database.ts';
import { deckFingerprint } from './deck-fingerprint.ts';
import { withOwnCards } from './own-cards.ts';
import type { CardMarksRow, CardRow, DeckRow, ScheduleRow } from './rows.ts';
import { ofDeck, sameRow, scheduleRow } from './schedules.ts';
import { alone } from './sync-lock.ts';
import { applyTallies, countDeck } from './tallies.ts';

/** What a sync did, in cards. */
export interface SyncReport {
  readonly added: number;
  /** Reworded, or otherwise made anew from the same fact. */
  readonly changed: number;
  /** Gone from the deck, and kept with what was learned. */
  readonly orphaned: number;
  /** Gone from the deck before anything was learned. */
  readonly dropped: number;
  /** Orphans that came back, with what was learned. */
  readonly returned: number;
}

const UNCHANGED: SyncReport = { added: 0, changed: 0, orphaned: 0, dropped: 0, returned: 0 };

/** Two writes a card: a transaction holds at most 500, so that studying can go on between. */
const SLICE = 250;

/**
 * Brings a deck's cards up to date without touching what was learned; quick if nothing changed. Works in slices that
 * each leave the counts right; one cut short is taken up again by the next sync. Syncs follow one another, in all
 * windows: asked for twice at once, the second finds nothing to do.
 *
 * @param fingerprint of the deck's content, where the caller knows it
 * @returns problem `card-clash` if a card has the id of another card; nothing is written then
 */
export async function syncDeck(
  db: CarrelDatabase,
  deck: Deck,
  fingerprint?: string,
): Promise<Outcome<SyncReport>> {
  return await alone(db, () => syncAlone(db, deck, fingerprint));
}

async function syncAlone(
  db: CarrelDatabase,
  derived: Deck,
  fingerprint: string | undefined,
): Promise<Outcome<SyncReport>> {
  const print = fingerprint ?? (await deckFingerprint(derived));
  const known = await db.decks.get(derived.id);
  const deck = await withOwnCards(db, derived);
  const categories = categoryCounts(deck);
  if (known?.present && known.fingerprint === print) {
    if (!known.categories) await db.decks.update(deck.id, { categories });
    return done(UNCHANGED);
  }
  const own: ReadonlySet<CardId> = new Set(await ofDeck(db, deck.id).primaryKeys());
  const marked = await db.cardMarks.where('deckId').equals(deck.id).primaryKeys();
  const clash = await findClash(db, deck, own);
  if (clash !== null) return clash;
  await begin(db, deck, known);
  const heardOf = new Set([...own, ...marked]);
  let report = UNCHANGED;
  for (let start = 0; start < deck.cards.length; start += SLICE) {
    report = sum(report, await syncSlice(db, deck.id, rowsOf(deck, start), heardOf));
  }
  report = sum(report, await retireAbsent(db, deck, own));
  await db.decks.update(deck.id, { fingerprint: print, cardCount: deck.cards.length, categories });
  return done(report);
}

function categoryCounts({ cards }: Deck): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of cards) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function begin(db: CarrelDatabase, { id, title }: Deck, known: DeckRow | undefined): Promise<void> {
  return db.transaction('rw', [db.decks, db.schedules, db.tallies], async () => {
    await db.decks.put({ id, title, fingerprint: '', cardCount: known?.cardCount ?? 0, present: true });
    if (known?.present === false) await countDeck(db, id);
  });
}

function rowsOf(deck: Deck, start: number): readonly CardRow[] {
  return deck.cards
    .slice(start, start + SLICE)
    .map((card, index) => ({ id: card.id, deckId: deck.id, position: start + index, card }));
}

/** `heardOf` are the cards that anything is stored of: only those are looked up, as looking for nothing costs as much. */
function syncSlice(
  db: CarrelDatabase,
  deckId: DeckId,
  rows: readonly CardRow[],
  heardOf: ReadonlySet<CardId>,
): Promise<SyncReport> {
  const tables = [db.decks, db.cards, db.schedules, db.tallies, db.cardMarks];
  return db.transaction('rw', tables, async () => {
    const ids = rows.map(({ id }) => id).filter((id) => heardOf.has(id));
    const [cards, schedules, marks] = await Promise.all([
      db.cards.bulkGet(ids),
      db.schedules.bulkGet(ids),
      db.cardMarks.bulkGet(ids),
    ]);
    const old = { cards: byId(cards), schedules: byId(schedules), marks: byId(marks) };
    const written = rows.filter((row) => JSON.stringify(row) !== JSON.stringify(old.cards.get(row.id)));
    const [fresh, moved] = schedulesOf(rows, old);
    await Promise.all([
      db.cards.bulkPut(written),
      // Added, not put: a memory that came to be meanwhile is not overwritten, but fails the sync.
      db.schedules.bulkAdd(fresh),
      db.schedules.bulkPut(moved.map(([, to]) => to)),
      applyTallies(db, deckId, [
        ...fresh.map((row) => [row, 1] as const),
        ...moved.flatMap(([from, to]) => [[from, -1] as const, [to, 1] as const]),
      ]),
    ]);
    return reportOf(rows, old.cards, old.schedules);
  });
}

function byId<T extends { readonly id: CardId }>(rows: readonly (T | undefined)[]): ReadonlyMap<CardId, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}

/** The schedules of cards that have none, and those to change with what they change to. */
function schedulesOf(
  rows: readonly CardRow[],
  old: {
    readonly schedules: ReadonlyMap<CardId, ScheduleRow>;
    readonly marks: ReadonlyMap<CardId, CardMarksRow>;
  },
): readonly [readonly ScheduleRow[], readonly (readonly [ScheduleRow, ScheduleRow])[]] {
  const fresh: ScheduleRow[] = [];
  const moved: [ScheduleRow, ScheduleRow][] = [];
  for (const row of rows) {
    const from = old.schedules.get(row.id);
    const to = scheduleRow(row, from?.memory ?? { state: 'new' }, row.position, old.marks.get(row.id)?.marks);
    if (from === undefined) fresh.push(to);
    else if (!sameRow(from, to)) moved.push([from, to]);
  }
  return [fresh, moved];
}

function reportOf(
  rows: readonly CardRow[],
  cards: ReadonlyMap<CardId, CardRow>,
  schedules: ReadonlyMap<CardId, ScheduleRow>,
): SyncReport {
  const reworded = ({ id, card }: CardRow) => {
    const old = cards.get(id);
    return old !== undefined && JSON.stringify(card) !== JSON.stringify(old.card);
  };
  return {
    ...UNCHANGED,
    added: rows.filter(({ id }) => !schedules.has(id)).length,
    returned: rows.filter(({ id }) => schedules.get(id)?.queue === 'orphan').length,
    changed: rows.filter(reworded).length,
  };
}

async function retireAbsent(db: CarrelDatabase, deck: Deck, own: ReadonlySet<CardId>): Promise<SyncReport> {
  const kept = new Set(deck.cards.map(({ id }) => id));
  const gone = [...own].filter((id) => !kept.has(id));
  let report = UNCHANGED;
  for (let start = 0; start < gone.length; start += SLICE) {
    report = sum(report, await retireSlice(db, deck.id, gone.slice(start, start + SLICE)));
  }
  return report;
}

function retireSlice(db: CarrelDatabase, deckId: DeckId, ids: readonly CardId[]): Promise<SyncReport> {
  return db.transaction('rw', [db.decks, db.cards, db.schedules, db.tallies], async () => {
    const stored = (await db.schedules.bulkGet([...ids])).filter((row) => row !== undefined);
    const leaving = stored.filter(({ queue }) => queue !== 'orphan');
    const learned = leaving.filter(({ memory }) => memory.state !== 'new');
    const blank = leaving.filter(({ memory }) => memory.state === 'new');
    await db.cards.bulkDelete(leaving.map(({ id }) => id));
    await db.schedules.bulkPut(learned.map((row) => scheduleRow(row, row.memory, null, undefined)));
    await db.schedules.bulkDelete(blank.map(({ id }) => id));
    await applyTallies(
      db,
      deckId,
      leaving.map((row) => [row, -1]),
    );
    return { ...UNCHANGED, orphaned: learned.length, dropped: blank.length };
  });
}

function sum(a: SyncReport, b: SyncReport): SyncReport {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    orphaned: a.orphaned + b.orphaned,
    dropped: a.dropped + b.dropped,
    returned: a.returned + b.returned,
  };
}
