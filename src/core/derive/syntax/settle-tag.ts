/** What of a word's place in the tree tells the past from the participle. */
interface Place {
  readonly lemma: string;
  readonly relation: string;
  /** The relations of its dependents. */
  readonly below: ReadonlySet<string>;
  /** Whether a form of 'be', 'have' or 'get' is among its auxiliaries. */
  readonly isHelped: boolean;
}

/**
 * 'Injured' is guessed to be a past or a participle before the sentence is understood. Afterwards the tree knows:
 * a participle leans on an auxiliary or on a noun, a past has a subject of its own.
 * The infinitive has no subject of its own, the present has: 'pulsars rotate'.
 * Of 'come' and 'run' the participle is spelt like the present, the past is not.
 */
export function settleTag(tag: string, { lemma, relation, below, isHelped }: Place): string {
  if (tag === 'VBD' && isHelped) return 'VBN';
  if (tag === 'VB' && below.has('nsubj') && !below.has('aux') && !below.has('mark') && relation !== 'xcomp')
    return 'VBP';
  if (tag !== 'VBN' || isHelped || relation === 'acl' || relation === 'amod') return tag;
  if (!below.has('nsubj') || below.has('aux')) return tag;
  return /(?:come|run)$/.test(lemma) ? 'VBP' : 'VBD';
}
