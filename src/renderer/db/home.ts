import type { DeckId } from '../../core/model/identity.ts';
import { type Moment, type StudyDay, studyDayOf } from '../../core/model/time.ts';
import { type GoalProgress, goalProgress } from '../../core/streak/goal.ts';
import { type Streak, streakOf } from '../../core/streak/streak.ts';
import { type BreakPlan, breakPlan } from './break-plan.ts';
import { loadRestDays, loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import type { DeckRow, TallyRow } from './rows.ts';
import { suspendedTally, talliesUntil } from './tallies.ts';

/** One deck of the library, counted in cards. */
export interface DeckSummary {
  readonly id: DeckId;
  readonly title: string;
  /** But for those that the learner deleted. */
  readonly cards: number;
  /** Never graded yet. */
  readonly fresh: number;
  /** Within their learning steps. */
  readonly learning: number;
  /** Past their learning steps, and due today or before. */
  readonly due: number;
  /** Past their learning steps, due or not, and not suspended. */
  readonly known: number;
}

export interface HomeSummary {
  /** By title; a deck shows once it was first synced whole. */
  readonly decks: readonly DeckSummary[];
  readonly streak: Streak;
  readonly today: {
    readonly reviews: number;
    /** New cards that may still be met, of all decks; none while a plan runs. */
    readonly newLeft: number;
    /** Milliseconds. */
    readonly took: number;
  };
  readonly goal: GoalProgress;
  readonly plan: BreakPlan;
}

/**
 * All that the home shows, from stored counts: never by counting cards. In no transaction of its own: whatever changes
 * between two reads has it read again.
 */
export async function homeSummary(db: CarrelDatabase, now: Moment): Promise<HomeSummary> {
  const settings = await loadSettings(db);
  const { rolloverHour, newPerDay } = settings;
  const today = studyDayOf(now, rolloverHour);
  const [decks, tallies, suspended, days, practised] = await Promise.all([
    db.decks.toArray(),
    talliesUntil(db, today),
    suspendedTally(db),
    db.days.toArray(),
    db.practice.where('day').equals(today).toArray(),
  ]);
  const restDays = await loadRestDays(db, rolloverHour);
  const summaries = summarise(decks, [...tallies, ...suspended], today);
  const due = summaries.reduce((sum, deck) => sum + deck.due, 0);
  const plan = await breakPlan(db, due, days, today);
  const { reviews = 0, introduced = 0, took = 0 } = days.findLast(({ day }) => day === today) ?? {};
  const work = {
    answers: reviews + practised.length,
    took: practised.reduce((sum, answer) => sum + answer.took, took),
  };
  return {
    decks: summaries,
    streak: streakOf(days, now, { rolloverHour, restDays }),
    today: {
      reviews,
      newLeft: plan.kind === 'running' ? 0 : Math.max(0, newPerDay - introduced),
      took,
    },
    goal: goalProgress(settings.goal, work),
    plan,
  };
}

function summarise(
  decks: readonly DeckRow[],
  tallies: readonly TallyRow[],
  today: StudyDay,
): readonly DeckSummary[] {
  const none = { new: 0, learning: 0, review: 0, buried: 0, deleted: 0, suspended: 0 };
  const counts = new Map(decks.map(({ id }) => [id, { ...none }]));
  for (const { queue, day, counts: tallied } of tallies) {
    for (const [deckId, count] of tallied) {
      const deck = counts.get(deckId);
      if (deck !== undefined) deck[day > today ? 'buried' : queue] += count;
    }
  }
  return decks
    .filter(({ present, cardCount, fingerprint }) => present && (cardCount > 0 || fingerprint !== ''))
    .map(({ id, title, cardCount }) => {
      const { new: fresh, learning, review: due, buried, deleted, suspended } = counts.get(id) ?? none;
      const cards = Math.max(0, cardCount - deleted);
      const known = Math.max(0, cards - fresh - learning - buried - suspended);
      return { id, title, cards, fresh, learning, due, known };
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}
