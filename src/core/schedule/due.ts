import type { LearnedMemory, Memory } from '../model/review.ts';
import { type Moment, ROLLOVER_HOUR, type StudyDay, studyDayOf } from '../model/time.ts';

/** When a card comes up: `new` waits for room, learning steps for an instant, reviews for a study day. */
export type Due =
  | { readonly kind: 'new' }
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'day'; readonly day: StudyDay };

/** A wait as the learner reads it: whole minutes within the learning steps, whole study days after them. */
export type Interval = { readonly minutes: number } | { readonly days: number };

const MINUTE = 60_000;

export function dueOf(memory: Memory): Due {
  switch (memory.state) {
    case 'new':
      return { kind: 'new' };
    case 'learning':
    case 'relearning':
      return { kind: 'instant', at: memory.dueAt };
    case 'review':
      return { kind: 'day', day: memory.dueDay };
  }
}

/** From the moment to when the card is due; never negative. */
export function intervalOf(
  memory: LearnedMemory,
  moment: Moment,
  rolloverHour: number = ROLLOVER_HOUR,
): Interval {
  return memory.state === 'review'
    ? { days: Math.max(0, memory.dueDay - studyDayOf(moment, rolloverHour)) }
    : { minutes: Math.max(0, Math.round((memory.dueAt - moment.at) / MINUTE)) };
}

/**
 * Whether a learned card is to be shown now; a new one never is. A learning card last seen in the future is due: the
 * clock was set back since, and its step would else last for as long as that.
 */
export function isDue(memory: Memory, moment: Moment, rolloverHour: number = ROLLOVER_HOUR): boolean {
  switch (memory.state) {
    case 'new':
      return false;
    case 'learning':
    case 'relearning':
      return memory.dueAt <= moment.at || moment.at < memory.lastAt;
    case 'review':
      return memory.dueDay <= studyDayOf(moment, rolloverHour);
  }
}

/**
 * How far forgetting has gone: study days since the last review over stability, 1 at a recall of 90 %. It orders
 * cards as retrievability does, the most forgotten highest, because FSRS's curve depends on this ratio alone.
 */
export function overdueness(memory: LearnedMemory, today: StudyDay): number {
  return Math.max(0, today - memory.lastDay) / memory.stability;
}
