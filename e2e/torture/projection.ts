import { isDeepStrictEqual } from 'node:util';
import type { JournalEvent, ReviewEvent } from '../../src/core/model/journal.ts';
import { startReplay } from '../../src/core/model/replay.ts';
import type { Memory } from '../../src/core/model/review.ts';
import { practiceRow } from '../../src/renderer/db/practice.ts';
import { withReview } from '../../src/renderer/db/record-review.ts';
import type { DayRow, ReviewRow } from '../../src/renderer/db/rows.ts';
import { scheduleRow, tallyDay } from '../../src/renderer/db/schedules.ts';
import type { Stored } from './stored.ts';

/**
 * The tables in which a database differs from what the events come to. Its decks and cards are taken as they are.
 *
 * @param journal what is still in the database's outbox is counted in
 */
export function differences(stored: Stored, journal: readonly JournalEvent[]): readonly string[] {
  const { take, result } = startReplay();
  for (const event of [...journal, ...stored.outbox.map(({ event }) => event)]) take(event);
  const replayed = result();
  const events = [...replayed.reviews()].flatMap(([, ofSpan]) => ofSpan);
  const reviews = events.map(({ id, v: _v, type: _type, ...review }) => ({ ...review, event: id }));
  const marks = [...replayed.marks].map(([id, marked]) => ({ id, ...marked }));
  const pairs: Record<string, readonly [readonly unknown[], readonly unknown[]]> = {
    reviews: [stored.reviews.map(({ id: _id, ...review }) => review), reviews],
    schedules: [stored.schedules, schedulesOf(stored, events)],
    days: [stored.days, daysOf(reviews)],
    tallies: [
      stored.tallies.map(({ counts, ...tally }) => ({ ...tally, counts: sorted(counts) })),
      talliesOf(stored),
    ],
    cardMarks: [stored.cardMarks, marks],
    choices: [stored.choices, [...replayed.choices].map(([name, event]) => ({ name, event }))],
    practice: [stored.practice, replayed.practice.map(practiceRow)],
  };
  return Object.entries(pairs).flatMap(([table, [found, expected]]) =>
    isDeepStrictEqual(sorted(found), sorted(expected)) ? [] : [table],
  );
}

/** Every card of the library with what was last remembered of it, and the orphans that have a memory. */
function schedulesOf({ cards, schedules, cardMarks }: Stored, reviews: readonly ReviewEvent[]) {
  const positions = new Map(cards.map(({ id, position }) => [id, position]));
  const marks = new Map(cardMarks.map((row) => [row.id, row.marks]));
  const memories = new Map<number, Memory>();
  for (const { cardId, after } of reviews) {
    const other = memories.get(cardId);
    if (!other || other.state === 'new' || other.reps <= after.reps) memories.set(cardId, after);
  }
  return schedules.map((row) =>
    scheduleRow(
      row,
      memories.get(row.id) ?? { state: 'new' },
      positions.get(row.id) ?? null,
      marks.get(row.id),
    ),
  );
}

function daysOf(reviews: readonly Omit<ReviewRow, 'id'>[]): readonly DayRow[] {
  const days = new Map<number, DayRow>();
  for (const review of reviews) days.set(review.day, withReview(days.get(review.day), review));
  return [...days.values()];
}

function talliesOf({ decks, schedules }: Stored) {
  const present = new Set(decks.filter((deck) => deck.present).map(({ id }) => id));
  const tallies = new Map<string, { queue: string; day: number; counts: Map<string, number> }>();
  for (const row of schedules) {
    if (row.queue === 'orphan' || !present.has(row.deckId)) continue;
    const day = tallyDay(row);
    const tally = tallies.get(`${row.queue} ${day}`) ?? { queue: row.queue, day, counts: new Map() };
    tally.counts.set(row.deckId, 1 + (tally.counts.get(row.deckId) ?? 0));
    tallies.set(`${row.queue} ${day}`, tally);
  }
  return [...tallies.values()].map(({ counts, ...tally }) => ({ ...tally, counts: sorted([...counts]) }));
}

/** In an order that depends on nothing but what the rows say. */
function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: written(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}

/** As JSON with the keys of objects in order. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
