import type { CardId } from '../../core/model/identity.ts';
import type { ReviewEvent } from '../../core/model/journal.ts';
import { journalReader, type ReadJournal } from '../../core/model/read-journal.ts';
import { packReviews } from '../../core/model/review-pack.ts';
import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { practiceRow } from './practice.ts';
import { rebuildTotals } from './rebuild-totals.ts';
import { reviewRow } from './review-rows.ts';
import { scheduleRow } from './schedules.ts';
import { firstLooseSpan } from './seal-reviews.ts';

export interface JournalPiece {
  readonly bytes: Uint8Array;
  /** Whether these are the last bytes of their file. */
  readonly endsFile: boolean;
  /** How much of the journal has been read with it, 0 to 1. */
  readonly share: number;
}

export interface RestoreRequest {
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
}

/** What a database came to at an earlier start; null if it is new, and has to be filled from the journal. */
export async function restoredBefore(db: CarrelDatabase): Promise<Restored | null> {
  const mark = await db.marks.get('restored');
  return mark === undefined ? null : { answers: 0, newer: mark.newer ?? 0 };
}

/**
 * Fills a database that holds nothing of the learner's from the journal, all or nothing. A browser empties a
 * database that it finds damaged without a word, so an empty one need not be a first start.
 */
export async function restore(db: CarrelDatabase, request: RestoreRequest): Promise<Restored> {
  const journal = await readPieces(request);
  const { newer } = journal;
  return db.transaction('rw', db.tables, async () => {
    const answers = await fill(db, journal, request);
    await rebuildTotals(db);
    await db.marks.put({ name: 'restored', ...(newer > 0 ? { newer } : {}) });
    return { answers, newer };
  });
}

/** The share of the time that goes into reading; the rest goes into writing. */
const READING = 0.7;
const BATCH = 5000;

async function readPieces({ next, report }: RestoreRequest): Promise<ReadJournal> {
  const reader = journalReader();
  let text = new TextDecoder();
  for (let piece = await next(); piece !== null; piece = await next()) {
    reader.push(text.decode(piece.bytes, { stream: true }));
    report(READING * piece.share);
    if (!piece.endsFile) continue;
    reader.push(text.decode());
    reader.endFile();
    text = new TextDecoder();
  }
  return reader.result();
}

async function fill(
  db: CarrelDatabase,
  journal: ReadJournal,
  { today, report }: RestoreRequest,
): Promise<number> {
  const learners = [db.reviews, db.reviewPacks, db.schedules, db.practice, db.cardMarks, db.choices];
  for (const table of learners) await table.clear();
  const { practice, marks, choices } = journal;
  const last = new Map<CardId, ReviewEvent>();
  let answers = 0;
  for (const [span, reviews] of journal.reviews()) {
    answers += reviews.length;
    for (const review of reviews) keepLast(last, review);
    if (span < firstLooseSpan(today)) await db.reviewPacks.add({ span, ...packReviews(reviews) });
    else await db.reviews.bulkAdd(reviews.map(reviewRow));
  }
  const orphans = [...last.values()].map(orphanOf);
  for (let start = 0; start < orphans.length; start += BATCH) {
    report(READING + (1 - READING) * (start / orphans.length));
    await db.schedules.bulkAdd(orphans.slice(start, start + BATCH));
  }
  await db.practice.bulkAdd(practice.map(practiceRow));
  await db.cardMarks.bulkAdd([...marks].map(([id, marked]) => ({ id, ...marked })));
  await db.choices.bulkAdd([...choices].map(([name, event]) => ({ name, event })));
  return answers;
}

/** The last answer to each card is the one with the most before it, whatever the clock said. */
function keepLast(last: Map<CardId, ReviewEvent>, review: ReviewEvent): void {
  const other = last.get(review.cardId);
  if (other === undefined || other.after.reps <= review.after.reps) last.set(review.cardId, review);
}

function orphanOf({ cardId, deckId, after }: ReviewEvent) {
  return scheduleRow({ id: cardId, deckId }, after, null, undefined);
}
