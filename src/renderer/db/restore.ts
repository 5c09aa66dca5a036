import type { Table } from 'dexie';
import type { CardId } from '../../core/model/identity.ts';
import { JOURNAL_VERSION, type JournalEvent, type ReviewEvent } from '../../core/model/journal.ts';
import { type JournalReader, journalReader, type ReadJournal } from '../../core/model/read-journal.ts';
import { packReviews } from '../../core/model/review-pack.ts';
import { addDays, type StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { type Kept, keptBeside } from './kept-events.ts';
import { practiceRow } from './practice.ts';
import { withReview } from './record-review.ts';
import { reviewRow } from './review-rows.ts';
import type { DayRow } from './rows.ts';
import { scheduleRow } from './schedules.ts';
import { writeTotals } from './write-totals.ts';

export interface JournalPiece {
  readonly bytes: Uint8Array;
  /** Whether these are the last bytes of their file. */
  readonly endsFile: boolean;
  /** How much of the journal has been read with it, 0 to 1. */
  readonly share: number;
}

/**
 * `fill`: the database is empty. `join`: the journal holds what the database lacks, and it may be the other way round
 * too. `write`: the journal alone lacks something, which is put into the outbox. `replace`: a snapshot's journal was put
 * in the place of the one that the database knows, and nothing but it holds.
 */
export type Restoring = 'fill' | 'join' | 'write' | 'replace';

export interface RestoreRequest {
  readonly how: Restoring;
  /** The restore that the journal came of, if it did. */
  readonly origin: string | null;
  /** The journal's next piece, file after file; null at its end. */
  readonly next: () => Promise<JournalPiece | null>;
  /** Decides which reviews are packed at once. */
  readonly today: StudyDay;
  /** Told how much is done, 0 to 1. */
  readonly report: (share: number) => void;
}

/** What came of the journal at this start. */
export interface Restored {
  /** Answers that were brought back; their cards wait as orphans for their decks. */
  readonly answers: number;
  /** Lines that this database lacks, because a newer version of Carrel wrote them; they stay in the journal. */
  readonly newer: number;
  /** The database was in use, and lacked what the journal held. */
  readonly joined?: true;
  /** What a snapshot held is now in the place of all that was there. */
  readonly replaced?: true;
  /** Entries that the journal lacked, and gets from the database. */
  readonly written?: number;
}

/** What a database came to at an earlier start; null if it is new, and has to be filled from the journal. */
export async function restoredBefore(db: CarrelDatabase): Promise<Restored | null> {
  const mark = await db.marks.get('restored');
  return mark?.name === 'restored' ? { answers: 0, newer: mark.newer ?? 0 } : null;
}

/** Whether lines that were too new when they were met may be read by this version of Carrel. */
export async function readsMore(db: CarrelDatabase): Promise<boolean> {
  const mark = await db.marks.get('restored');
  return mark?.name === 'restored' && (mark.newer ?? 0) > 0 && (mark.version ?? 0) < JOURNAL_VERSION;
}

/** Whether the database was filled from this journal, and not from one that a restore has replaced since. */
export async function isOfOrigin(db: CarrelDatabase, origin: string | null): Promise<boolean> {
  const mark = await db.marks.get('restored');
  return origin === null || (mark?.name === 'restored' && mark.origin === origin);
}

/**
 * Brings database and journal to the same. A database in use changes in one transaction. An empty one is filled by many
 * small ones, the last of which calls it filled; cut short before, it is filled anew. A browser empties a database that it finds damaged without a
 * word, so an empty one need not be a first start; one that is not empty may be an old copy, or the journal may have
 * grown on another device or lost lines. What either holds is kept, unless the learner had the journal replaced.
 */
export async function restore(db: CarrelDatabase, request: RestoreRequest): Promise<Restored> {
  const { how, origin } = request;
  const alone = how === 'fill' || how === 'replace';
  const written = new Set<string>();
  const reader = await readPieces(request, alone ? () => {} : ({ id }) => written.add(id));
  const kept = alone ? NOTHING : await keptBeside(db, written);
  for (const event of [...kept.missing, ...kept.unsent]) reader.take(event);
  const journal = reader.result();
  const { newer } = journal;
  const write = async (): Promise<Restored> => {
    await db.outbox.bulkAdd(kept.missing.map((event) => ({ event })));
    if (how === 'write') return { answers: 0, newer, written: kept.missing.length };
    if (how === 'replace') await db.outbox.clear();
    if (how !== 'fill') await forgetDerived(db);
    const filled = await fill(db, journal, request);
    const answers = filled.answers - kept.answers;
    await writeTotals(db, filled.days);
    await db.marks.put({
      ...{ name: 'restored', version: JOURNAL_VERSION },
      ...(newer > 0 ? { newer } : {}),
      ...(origin === null ? {} : { origin }),
    });
    if (how === 'replace') return { answers, newer, replaced: true };
    return how === 'fill'
      ? { answers, newer }
      : { answers, newer, joined: true, written: kept.missing.length };
  };
  return how === 'fill' ? write() : db.transaction('rw', db.tables, write);
}

const NOTHING: Kept = { missing: [], unsent: [], answers: 0 };

/** The decks are synced again, and so their cards find the memories. */
async function forgetDerived(db: CarrelDatabase): Promise<void> {
  for (const table of [db.decks, db.cards, db.tallies]) await table.clear();
}

/** The share of the time that goes into reading; the rest goes into writing. */
const READING = 0.7;

/**
 * Rows in one transaction of a fill. Chromium keeps an undo log of any that writes more than a megabyte, and has to pass
 * over what is left of it at every start from then on.
 */
const BATCH = 1000;

async function readPieces(
  { next, report }: RestoreRequest,
  onEvent: (event: JournalEvent) => void,
): Promise<JournalReader> {
  const reader = journalReader(onEvent);
  let text = new TextDecoder();
  for (let piece = await next(); piece !== null; piece = await next()) {
    reader.push(text.decode(piece.bytes, { stream: true }));
    report(READING * piece.share);
    if (!piece.endsFile) continue;
    reader.push(text.decode());
    reader.endFile();
    text = new TextDecoder();
  }
  return reader;
}

async function fill(
  db: CarrelDatabase,
  journal: ReadJournal,
  { today, report }: RestoreRequest,
): Promise<{ readonly answers: number; readonly days: readonly DayRow[] }> {
  const learners = [db.reviews, db.reviewPacks, db.schedules, db.practice, db.cardMarks, db.choices];
  for (const table of learners) await table.clear();
  const { practice, marks, choices } = journal;
  // One that is taken back is looked for in rows: it is of today, or of last night.
  const firstLoose = addDays(today, -1);
  const last = new Map<CardId, ReviewEvent>();
  const days = new Map<StudyDay, DayRow>();
  let answers = 0;
  for (const [span, reviews] of journal.reviews()) {
    answers += reviews.length;
    const rows = reviews.map(reviewRow);
    for (const row of rows) days.set(row.day, withReview(days.get(row.day), row));
    for (const review of reviews) keepLast(last, review);
    const old = reviews.filter(({ day }) => day < firstLoose);
    if (old.length > 0) await db.reviewPacks.add({ span, ...packReviews(old) });
    await addAll(
      db.reviews,
      rows.filter(({ day }) => day >= firstLoose),
    );
  }
  await addAll(db.schedules, [...last.values()].map(orphanOf), (share) =>
    report(READING + (1 - READING) * share),
  );
  await addAll(db.practice, practice.map(practiceRow));
  await addAll(
    db.cardMarks,
    [...marks].map(([id, marked]) => ({ id, ...marked })),
  );
  await addAll(
    db.choices,
    [...choices].map(([name, event]) => ({ name, event })),
  );
  return { answers, days: [...days.values()] };
}

async function addAll<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  rows: readonly Insert[],
  report: (share: number) => void = () => {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    report(start / rows.length);
    await table.bulkAdd(rows.slice(start, start + BATCH));
  }
}

/** The last answer to each card is the one with the most before it, whatever the clock said. */
function keepLast(last: Map<CardId, ReviewEvent>, review: ReviewEvent): void {
  const other = last.get(review.cardId);
  if (other === undefined || other.after.reps <= review.after.reps) last.set(review.cardId, review);
}

function orphanOf({ cardId, deckId, after }: ReviewEvent) {
  return scheduleRow({ id: cardId, deckId }, after, null, undefined);
}
