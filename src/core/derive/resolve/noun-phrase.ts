import type { Tree, Word } from '../syntax/tree.ts';
import { dependents } from '../syntax/walk.ts';

const INSIDE =
  /^(?:det|det:predet|amod|compound|nummod|nmod:poss|nmod:desc|flat|advmod|punct|case|nmod:unmarked)$/;

/** The first word of the phrase: determiner, possessor, adjectives. */
export function leftEdge(word: Word, tree: Tree): Word {
  let edge = word;
  for (const child of dependents(tree, word.index)) {
    if (
      child.index >= edge.index ||
      !INSIDE.test(child.relation) ||
      /^(?:case|punct|advmod)$/.test(child.relation)
    )
      continue;
    const further = leftEdge(child, tree);
    if (further.index < edge.index) edge = further;
  }
  return edge;
}

/** The last word of a name of several: 'Mont-Blanc', 'Peter the Great'. */
export function rightEdge(word: Word, tree: Tree): Word {
  let edge = word;
  for (const child of dependents(tree, word.index)) {
    const names =
      /^(?:flat|fixed|compound)$/.test(child.relation) ||
      (child.relation === 'nummod' && word.pos === 'PROPN');
    if (child.index > edge.index && names && child.index - edge.index <= 2) edge = rightEdge(child, tree);
  }
  return edge;
}

/** Where the 'of ...' straight behind a phrase ends. */
export function ofPhrase(word: Word, edge: Word, tree: Tree): number | undefined {
  const child = dependents(tree, word.index).find(
    ({ index, relation }) => index > edge.index && relation === 'nmod',
  );
  if (!child || caseOf(child, tree) !== 'of' || tree.words[edge.index + 1]?.text !== 'of') return undefined;
  const inner = rightEdge(child, tree);
  return ofPhrase(child, inner, tree) ?? inner.end;
}

/** The preposition before a word, or before the one that it is joined to. */
export function caseOf(word: Word, tree: Tree): string {
  const child = dependents(tree, word.index).find(
    ({ relation, index }) => relation === 'case' && index < word.index,
  );
  if (child) return child.text.toLowerCase();
  return word.relation === 'conj' && word.head >= 0 ? caseOf(tree.words[word.head] ?? word, tree) : '';
}

/** 'steamer', before 'Imo'. */
export function kindBefore(word: Word, tree: Tree): string | undefined {
  const before = tree.words[leftOfName(word, tree) - 1];
  return before?.pos === 'NOUN' && /^(?:compound|nmod:desc|flat)$/.test(before.relation)
    ? before.text.toLowerCase()
    : undefined;
}

/** Where the capitals of a name begin. */
function leftOfName(word: Word, tree: Tree): number {
  let at = word.index;
  while (at > 0 && /^(?:\p{Lu}|[-–.]$)/u.test(tree.words[at - 1]?.text ?? '')) at--;
  return at;
}
