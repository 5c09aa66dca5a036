import type { Moment } from '../../core/model/time.ts';
import type { Glance } from '../db/glance.ts';
import { count } from '../ui/words.ts';

/** What a start may have to tell, in words for the learner. */

export function clockIsBehind(now: Moment, last: Moment): string {
  return `This computer’s clock says ${dateOf(now)}, but your last answer was given on ${dateOf(last)}. Study days follow the clock, so please set it right before you go on. What you answered is safe either way.`;
}

export function heldThere({ answers, days, last }: Glance): string {
  return `It holds ${count(answers, 'answer')} of ${count(days, 'day')}, the last on ${dateOf(last)}.`;
}

/** With the hour, as a clock may be wrong by less than a day. */
function dateOf({ at, offset }: Moment): string {
  const local = new Date(at + offset * 60_000);
  const day = local.toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return `${day}, ${local.toISOString().slice(11, 16)}`;
}
