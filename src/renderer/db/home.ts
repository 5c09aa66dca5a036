import type { DeckId } from '../../core/model/identity.ts';
import { type Moment, ROLLOVER_HOUR, studyDayOf } from '../../core/model/time.ts';
import { type Streak, streakOf } from '../../core/streak/streak.ts';
import type { CarrelDatabase } from './database.ts';
import type { DeckRow, TallyRow } from './rows.ts';
import { talliesUntil } from './tallies.ts';

/** One deck of the library, counted in cards. */
export interface DeckSummary {
  readonly id: DeckId;
  readonly title: string;
  readonly cards: number;
  /** Never graded yet. */
  readonly fresh: number;
  /** Within their learning steps. */
  readonly learning: number;
  /** Past their learning steps, and due today or before. */
  readonly due: number;
  /** Past their learning steps, due or not. */
  readonly known: number;
}

export interface HomeSummary {
  /** By title; a deck shows once it was first synced whole. */
  readonly decks: readonly DeckSummary[];
  readonly streak: Streak;
  readonly today: {
    readonly reviews: number;
    /** Cards graded for the first time today, of all decks: taken from the day's allowance of new cards. */
    readonly introduced: number;
    /** Milliseconds. */
    readonly took: number;
  };
}

/** All that the home shows, from stored counts: never by counting cards. */
export function homeSummary(
  db: CarrelDatabase,
  now: Moment,
  rolloverHour: number = ROLLOVER_HOUR,
): Promise<HomeSummary> {
  const today = studyDayOf(now, rolloverHour);
  return db.transaction('r', [db.decks, db.tallies, db.days], async () => {
    const [decks, tallies, days] = await Promise.all([
      db.decks.toArray(),
      talliesUntil(db, today),
      db.days.toArray(),
    ]);
    const { reviews = 0, introduced = 0, took = 0 } = days.findLast(({ day }) => day === today) ?? {};
    return {
      decks: summarise(decks, tallies),
      streak: streakOf(days, now, rolloverHour),
      today: { reviews, introduced, took },
    };
  });
}

function summarise(decks: readonly DeckRow[], tallies: readonly TallyRow[]): readonly DeckSummary[] {
  const counts = new Map(decks.map(({ id }) => [id, { new: 0, learning: 0, review: 0 }]));
  for (const tally of tallies) {
    for (const [deckId, count] of tally.counts) {
      const deck = counts.get(deckId);
      if (deck !== undefined) deck[tally.queue] += count;
    }
  }
  return decks
    .filter(({ present, cardCount, fingerprint }) => present && (cardCount > 0 || fingerprint !== ''))
    .map(({ id, title, cardCount }) => {
      const { new: fresh, learning, review: due } = counts.get(id) ?? { new: 0, learning: 0, review: 0 };
      const known = Math.max(0, cardCount - fresh - learning);
      return { id, title, cards: cardCount, fresh, learning, due, known };
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}
