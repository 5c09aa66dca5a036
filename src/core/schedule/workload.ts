import type { CardId } from '../model/identity.ts';
import type { LearnedMemory, Memory } from '../model/review.ts';
import { DAY, type StudyDay } from '../model/time.ts';
import { gradeCard } from './grading.ts';
import { chanceOfRecall } from './recall.ts';

/** What the learner will be asked, as far as it can be known beforehand. */
export interface Collection {
  /** Some of the cards that were met, picked without regard to when they are due. */
  readonly sample: readonly LearnedMemory[];
  /** How many were met in all. */
  readonly learned: number;
  /** How many wait to be met, and how many of them are met on one day. */
  readonly fresh: number;
  readonly newPerDay: number;
  readonly today: StudyDay;
}

/** The days looked ahead. */
const YEAR = 365;
/** How many new cards stand for all of those that will be met. */
const NEW_SAMPLE = 24;

/**
 * The answers on an average day of the coming year, if cards come back when they are still known with a chance of
 * `retention`, and the learner, on every day, answers all that is due and meets the new cards. Simulated card by card
 * with FSRS: of the answers, as many are "again" as its forgetting curve says, all others "good". The same collection
 * always gives the same number.
 */
export function workloadAt(retention: number, collection: Collection): number {
  const { sample, learned, fresh, newPerDay, today } = collection;
  const sitting = sittingWith(retention, (today + YEAR) as StudyDay);
  const perLearned = mean(sample.map((memory) => sitting(memory, Math.max(today, firstDue(memory)))));
  const met = Math.min(fresh, newPerDay * YEAR);
  const days = newPerDay === 0 ? 0 : met / newPerDay;
  const perNew = mean(
    Array.from({ length: met === 0 ? 0 : NEW_SAMPLE }, (_, index) =>
      sitting({ state: 'new' }, today + Math.floor(((index + 0.5) * days) / NEW_SAMPLE)),
    ),
  );
  return (perLearned * learned + perNew * met) / YEAR;
}

/** Counts the answers that cards need from a day on until `end`; forgetting is spread evenly over all cards asked. */
function sittingWith(retention: number, end: StudyDay): (memory: Memory, from: number) => number {
  let forgotten = 0.5;
  return (start, from) => {
    let memory = start;
    let answers = 0;
    for (let day = from; day < end; day = firstDue(memory, day)) {
      // A card within its learning steps was seen minutes ago.
      if (memory.state === 'review') forgotten += 1 - chanceOfRecall(memory, day);
      const grade = forgotten >= 1 ? 1 : 3;
      if (grade === 1) forgotten -= 1;
      // Midday: learning steps are answered on the day on which they begin.
      const moment = { at: (day + 0.5) * DAY, offset: 0 };
      memory = gradeCard(memory, grade, moment, { cardId: 0 as CardId, retention, fuzz: false });
      answers += 1;
    }
    return answers;
  };
}

function firstDue(memory: Memory, day = 0): number {
  return memory.state === 'review' ? memory.dueDay : day;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
