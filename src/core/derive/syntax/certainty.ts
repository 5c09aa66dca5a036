import type { Part } from './parts.ts';
import type { Proposition } from './proposition.ts';
import { dependents } from './walk.ts';

/**
 * How sure the parser is of the grammar that one question and its answer rest on, from 0 to 1: the least confidence of
 * the arcs of the subject, of the verb's auxiliaries, of each part, and of what stands inside the part asked for. Trees
 * made by hand say nothing of confidence and are taken as sure.
 */
export function certaintyOf(
  { tree, predicate, subject, parts }: Proposition,
  target: Part | 'subject',
): number {
  const auxiliaries = dependents(tree, predicate.index).filter(({ relation }) =>
    /^(?:aux|cop)/.test(relation),
  );
  const inside = target === 'subject' ? [] : target.phrase.words;
  const heads = [...auxiliaries.map(({ index }) => index), ...parts.filter(isKept).map(({ at }) => at)];
  return Math.min(1, ...[...subject.words, ...inside, ...heads].map((i) => tree.words[i]?.confidence ?? 1));
}

/** What trails behind a comma is left out of a question, wherever it belongs. */
function isKept({ aside }: Part): boolean {
  return !aside;
}
