import * as v from 'valibot';

/**
 * What a teacher would want remembered of a document, written before any rule was made for it. `corpus/README.md`
 * says how.
 */

/** Alternatives of one thing to find: stems that match from the start of a word; one ending in `$` or a digit, to its end. */
const group = v.pipe(v.array(v.string()), v.minLength(1));
const direction = { cue: v.array(group), answer: v.array(group) };

const fact = v.object({
  id: v.string(),
  category: v.string(),
  /** The sentence, cell or bullet that states it. */
  source: v.string(),
  /** 1 to 3. */
  importance: v.pipe(v.number(), v.minValue(1), v.maxValue(3)),
  ...direction,
  /** Other fair ways to ask for it. */
  alt: v.optional(v.array(v.object(direction)), []),
  /** A list, whose members may be recalled by different cards: it earns the share that is. */
  collect: v.optional(v.boolean(), false),
});

export const gold = v.object({
  title: v.string(),
  aliases: v.optional(v.array(v.string()), []),
  facts: v.array(fact),
  /** What no card may hold: the page's furniture. */
  forbidden: v.optional(v.array(v.string()), []),
  /** For pages that have next to nothing to learn. */
  maxCards: v.optional(v.number()),
});

export type Gold = v.InferOutput<typeof gold>;
export type GoldFact = Gold['facts'][number];
