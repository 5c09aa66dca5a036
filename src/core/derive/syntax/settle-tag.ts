/** What of a word's place in the tree tells the past from the participle. */
interface Place {
  readonly lemma: string;
  readonly relation: string;
  /** Whether it has a dependent of this relation. */
  readonly hasBelow: (relation: string) => boolean;
  /** Whether a form of 'be', 'have' or 'get' is among its auxiliaries. */
  readonly isHelped: boolean;
}

/**
 * 'Injured' is guessed to be a past or a participle before the sentence is understood. Afterwards the tree knows:
 * a participle leans on an auxiliary or on a noun, a past has a subject of its own.
 * The infinitive has no subject of its own, the present has: 'pulsars rotate'.
 * Of 'come' and 'run' the participle is spelt like the present, the past is not.
 */
export function settleTag(tag: string, { lemma, relation, hasBelow, isHelped }: Place): string {
  if (tag === 'VBD' && isHelped) return 'VBN';
  if (tag === 'VB' && hasBelow('nsubj') && !hasBelow('aux') && !hasBelow('mark') && relation !== 'xcomp')
    return 'VBP';
  if (tag !== 'VBN' || isHelped || relation === 'acl' || relation === 'amod') return tag;
  if (!hasBelow('nsubj') || hasBelow('aux')) return tag;
  return /(?:come|run)$/.test(lemma) ? 'VBP' : 'VBD';
}
