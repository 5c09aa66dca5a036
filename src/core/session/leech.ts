import type { Memory } from '../model/review.ts';

/** A card forgotten this often is a leech, and named again after every so many lapses more. */
const LEECH_LAPSES = 8;
const NAMED_EVERY = 4;

/** Whether a card was forgotten so often that more of the same will hardly help. */
export function isLeech(memory: Memory): boolean {
  return memory.state !== 'new' && memory.lapses >= LEECH_LAPSES;
}

/** How often the card was forgotten, if its last lapse is one at which a learner should hear of it; else null. */
export function lapsesToName(memory: Memory): number | null {
  if (memory.state !== 'relearning' || memory.lapses < LEECH_LAPSES) return null;
  return (memory.lapses - LEECH_LAPSES) % NAMED_EVERY === 0 ? memory.lapses : null;
}
