import { JOURNAL_VERSION, type JournalEvent } from '../../../core/model/journal.ts';
import { studyDayOf } from '../../../core/model/time.ts';
import type { CarrelDatabase } from '../database.ts';
import { type JournalPiece, type Restoring, restore } from '../restore.ts';
import { forEachReview, type StoredReview } from '../stored-reviews.ts';
import { contentOf, on } from '../test-database.ts';
import { DECKS, type Happening } from './history.ts';

/** What the tests of databases and journals that differ share. */

export const LATER = studyDayOf(on('2026-03-20T10:00'));

/** The journal's bytes in pieces of odd sizes, which end anywhere within its lines. */
export function piecesOf(events: readonly JournalEvent[], newer = 0): () => Promise<JournalPiece | null> {
  const lines = [...events.map((event) => JSON.stringify(event)), ...Array(newer).fill(NEWER)];
  let left = new TextEncoder().encode(lines.join('\n'));
  return async () => {
    if (left.length === 0) return null;
    const bytes = left.slice(0, 1013);
    left = left.slice(1013);
    return { bytes, endsFile: left.length === 0, share: 0.5 };
  };
}
const NEWER = JSON.stringify({ v: JOURNAL_VERSION + 1, type: 'review' });

export function restoreFrom(
  db: CarrelDatabase,
  events: readonly JournalEvent[],
  newer = 0,
  today = LATER,
  how: Restoring = 'fill',
  origin: string | null = null,
) {
  return restore(db, { how, origin, next: piecesOf(events, newer), today, report: () => {} });
}

/** Every review as it is read, packed or not. */
async function reviewsOf(db: CarrelDatabase): Promise<readonly StoredReview[]> {
  const reviews: StoredReview[] = [];
  await forEachReview(db, (review) => reviews.push(review));
  return reviews;
}

/**
 * Reviews alike whether packed or not, without their row numbers, which the rebuilt database counts anew, and without the
 * orphans whose only answer was taken back: there is nothing to remember of them.
 */
export async function stateOf(db: CarrelDatabase) {
  const { reviews: _rows, reviewPacks: _packs, marks: _marks, ...rest } = await contentOf(db);
  const schedules = await db.schedules.toArray();
  return {
    ...rest,
    schedules: schedules.filter(({ queue, memory }) => queue !== 'orphan' || memory.state !== 'new'),
    reviews: await reviewsOf(db),
  };
}

/** The decks as a first start brings them in. */
export const FIRST: readonly Happening[] = DECKS.map((deck) => ({
  kind: 'sync',
  deck,
  words: ['a', 'b', 'c', 'd', 'e'],
}));

export function shuffled<T>(items: readonly T[], keys: Iterator<number>): readonly T[] {
  const keyed = items.map((item) => ({ item, key: Number(keys.next().value) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
