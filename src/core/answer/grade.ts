import type { Grade } from '../model/review.ts';
import type { Verdict } from './verdict.ts';

/**
 * The grade to propose for a typed answer. A grade says how well the fact was remembered, so a slip of the fingers costs
 * nothing, and what lacks a part is Hard: recalled, not quite. Never Easy: only the learner knows what it cost.
 */
export function gradeFor(verdict: Verdict): Grade {
  switch (verdict) {
    case 'exact':
    case 'accepted':
    case 'slip':
      return 3;
    case 'partial':
      return 2;
    case 'wrong':
      return 1;
  }
}

/** Below this share of its items a set counts as forgotten. */
const REMEMBERED = 0.5;
/** With more than this share of its items slipped or partial, a set is Hard even when it is complete. */
const UNSURE = 0.5;

/**
 * The grade to propose for a recited set of `total` items, `found` of them named, `slips` of those with a slip or in part.
 *
 * - Again below half: FSRS takes every grade but Again for a recall, and most of this set was not recalled.
 * - Hard from half up: a recall, after which the interval grows least, so that the missed items come back soon.
 * - Good when all were named, unless more than half of them only nearly.
 * - Never Easy: only the learner knows what it cost.
 */
export function proposeGrade(found: number, total: number, slips: number): Grade {
  if (total <= 0 || found / total < REMEMBERED) return 1;
  return found < total || slips / total > UNSURE ? 2 : 3;
}
