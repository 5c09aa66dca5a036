import type { Tree, Word } from './tree.ts';

/** A run of a sentence's words that belong together, its asides left out. */
export interface Phrase {
  readonly head: Word;
  /** Places in `Tree.words`, in order; a gap is where an aside stood. */
  readonly words: readonly number[];
  /** As the sentence has it. */
  readonly text: string;
}

export function dependents(tree: Tree, i: number): readonly Word[] {
  return tree.children[i] ?? [];
}

/** The first dependent whose relation matches. */
export function dependent(tree: Tree, i: number, relation: RegExp): Word | undefined {
  return dependents(tree, i).find((word) => relation.test(word.relation));
}

/** A word and all below it, in order, without the branches that `leave` names. */
export function branch(tree: Tree, i: number, leave?: (word: Word) => boolean): readonly number[] {
  const found: number[] = [];
  const open = [i];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    for (const word of dependents(tree, at)) if (!leave?.(word)) open.push(word.index);
  }
  return found.sort((a, b) => a - b);
}

/** The noun phrase of `head` without its asides and without what belongs to the clause about it. */
export function phraseOf(tree: Tree, head: Word, leave?: (word: Word) => boolean): Phrase {
  const words = branch(
    tree,
    head.index,
    (word) => isAside(tree, word) || (word.head === head.index && (leave?.(word) ?? false)),
  );
  return phraseFrom(tree, head, words);
}

export function phraseFrom(tree: Tree, head: Word, words: readonly number[]): Phrase {
  const tidy = withoutLooseMarks(tree, words);
  return { head, words: tidy, text: textOfWords(tree, tidy) };
}

/** The text between the words is that of the sentence; over a gap, one space. */
export function textOfWords(tree: Tree, words: readonly number[]): string {
  let text = '';
  let before: Word | undefined;
  for (const i of words) {
    const word = tree.words[i];
    if (!word) continue;
    if (before) {
      const near = word.index === before.index + 1;
      text += near ? tree.text.slice(before.end, word.start) : /^['’]s?$/.test(word.text) ? '' : ' ';
    }
    text += word.text;
    before = word;
  }
  return text;
}

const MARK = /^[,;:–—-]$/;

/** Without the commas at the ends and around what was left out, and without half a pair of brackets. */
function withoutLooseMarks(tree: Tree, words: readonly number[]): readonly number[] {
  const has = new Set(words);
  const textAt = (i: number) => tree.words[i]?.text ?? '';
  const opens = words.filter((i) => /^[([]$/.test(textAt(i))).length;
  const closes = words.filter((i) => /^[)\]]$/.test(textAt(i))).length;
  const kept = words.filter((i) => {
    if (opens !== closes && /^[()[\]]$/.test(textAt(i))) return false;
    if (!MARK.test(textAt(i))) return true;
    return has.has(i - 1) && has.has(i + 1);
  });
  let from = 0;
  let to = kept.length;
  while (from < to && /^[,;:.!?–—-]$/.test(textAt(kept[from] ?? -1))) from++;
  while (to > from && /^[,;:.!?–—-]$/.test(textAt(kept[to - 1] ?? -1))) to--;
  return kept.slice(from, to);
}

/** Where the words of a branch begin, marks not counted. */
function firstWord(tree: Tree, i: number): number {
  return branch(tree, i).find((at) => tree.words[at]?.pos !== 'PUNCT') ?? i;
}

/** Whether a comma, a dash or a bracket parts the branch of `word` from what stands before it. */
export function isSetOff(tree: Tree, word: Word): boolean {
  const before = tree.words[firstWord(tree, word.index) - 1]?.text ?? '';
  return /^[,;:(–—-]$/.test(before);
}

const ASIDE = /^(?:appos|acl|advcl|parataxis|nmod|advmod|obl|dep|discourse|list|orphan)/;

/** 'the Narrows, a strait', 'lignin, which ...', 'pores (stomata)': what a phrase can do without. */
export function isAside(tree: Tree, word: Word): boolean {
  const head = tree.words[word.head];
  if (!head) return false;
  if (word.index < head.index) return /^(?:acl|advcl)/.test(word.relation) && isFollowedByComma(tree, word);
  if (!isSetOff(tree, word)) return false;
  const before = tree.words[firstWord(tree, word.index) - 1]?.text;
  if (before === '(' && /^(?:nummod|flat|compound|dep)/.test(word.relation)) return true;
  if (!ASIDE.test(word.relation) || /^\d/.test(word.text)) return false;
  return before !== ',' || !isPlaceWithin(tree, word, head);
}

/** 'Born in Basel, Euler ...' */
function isFollowedByComma(tree: Tree, word: Word): boolean {
  const last = branch(tree, word.index).at(-1) ?? word.index;
  return [last, last + 1].some((i) => tree.words[i]?.text === ',');
}

/** 'Halifax, Nova Scotia': the larger place belongs to the name. */
function isPlaceWithin(tree: Tree, word: Word, head: Word): boolean {
  const named = head.pos === 'PROPN' && word.pos === 'PROPN' && /^(?:appos|nmod)/.test(word.relation);
  const bare = dependents(tree, word.index).every(({ relation }) =>
    /^(?:compound|flat|punct)/.test(relation),
  );
  const placed = dependents(tree, head.index).some(
    ({ relation, text }) => relation === 'case' && /^(?:in|at|near|to|from|of)$/i.test(text),
  );
  return named && bare && placed;
}
