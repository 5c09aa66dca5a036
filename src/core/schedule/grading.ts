import { type Card, type FSRS, fsrs, GenSeedStrategyWithCardId, State, StrategyMode } from 'ts-fsrs';
import type { CardId } from '../model/identity.ts';
import type { Grade, LearnedMemory, Memory } from '../model/review.ts';
import { DAY, type Moment, ROLLOVER_HOUR, type StudyDay, studyDayOf } from '../model/time.ts';

export interface GradeOptions {
  /** Seeds the fuzz, so that cards learned together drift apart, each always in the same way. */
  readonly cardId: CardId;
  /** The chance of recall at which a card comes due, 0 to 1 exclusive; 0.9 unless told. */
  readonly retention?: number;
  readonly rolloverHour?: number;
  /** Whether intervals from 3 days on vary by some per cent; true unless told. See docs/decisions/0004-fuzzed-intervals.md. */
  readonly fuzz?: boolean;
}

/**
 * What is remembered after the grade, by FSRS-6 with its default parameters, learning steps of 1 and 10 minutes and
 * one relearning step of 10 minutes (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm).
 * Elapsed days are differences of study days; a clock set back counts as no time passed.
 */
export function gradeCard(
  memory: Memory,
  grade: Grade,
  moment: Moment,
  options: GradeOptions,
): LearnedMemory {
  const { rolloverHour = ROLLOVER_HOUR } = options;
  const today = studyDayOf(moment, rolloverHour);
  const now = fsrsNow(memory, today);
  const { card } = schedulerFor(options).next(fsrsCard(memory, now, options.cardId), now, grade);
  return memoryFrom(card, now, moment, today);
}

/** What each grade would lead to at this moment: the same as `gradeCard` then gives. */
export function previewGrades(
  memory: Memory,
  moment: Moment,
  options: GradeOptions,
): Readonly<Record<Grade, LearnedMemory>> {
  return {
    1: gradeCard(memory, 1, moment, options),
    2: gradeCard(memory, 2, moment, options),
    3: gradeCard(memory, 3, moment, options),
    4: gradeCard(memory, 4, moment, options),
  };
}

const schedulers = new Map<string, FSRS>();

function schedulerFor({ retention = 0.9, fuzz = true }: GradeOptions): FSRS {
  const key = `${retention} ${fuzz}`;
  let scheduler = schedulers.get(key);
  if (scheduler === undefined) {
    scheduler = fsrs({
      request_retention: retention,
      enable_fuzz: fuzz,
      learning_steps: ['1m', '10m'],
      relearning_steps: ['10m'],
    }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('seed'));
    schedulers.set(key, scheduler);
  }
  return scheduler;
}

/**
 * ts-fsrs counts elapsed days as differences of UTC dates, so it is given the study day as a UTC day. The time within
 * the day plays no part: learning steps are read back as a difference. Never before the last review's day.
 */
function fsrsNow(memory: Memory, today: StudyDay): number {
  return DAY * (memory.state === 'new' ? today : Math.max(today, memory.lastDay));
}

function fsrsCard(memory: Memory, now: number, cardId: CardId): Card {
  // ts-fsrs adds the seed and the count of reviews with `+`: of numbers, neighbouring cards would share their fuzz.
  const seed = { seed: `${cardId}/` };
  const blank = { ...seed, due: new Date(now), elapsed_days: 0, scheduled_days: 0 };
  if (memory.state === 'new') {
    return { ...blank, stability: 0, difficulty: 0, reps: 0, lapses: 0, learning_steps: 0, state: State.New };
  }
  const { stability, difficulty, reps, lapses, lastDay } = memory;
  return {
    ...blank,
    ...{ stability, difficulty, reps, lapses },
    learning_steps: memory.state === 'review' ? 0 : memory.step,
    state: fsrsState[memory.state],
    last_review: new Date(lastDay * DAY),
  };
}

const fsrsState = { learning: State.Learning, relearning: State.Relearning, review: State.Review } as const;

function memoryFrom(card: Card, now: number, moment: Moment, today: StudyDay): LearnedMemory {
  const { stability, difficulty, reps, lapses } = card;
  const learned = { stability, difficulty, reps, lapses, lastAt: moment.at, lastDay: today };
  if (card.state === State.Review) {
    return { state: 'review', ...learned, dueDay: (today + card.scheduled_days) as StudyDay };
  }
  return {
    state: card.state === State.Relearning ? 'relearning' : 'learning',
    ...learned,
    step: card.learning_steps,
    dueAt: moment.at + (card.due.getTime() - now),
  };
}
