import type { Tree, Word } from '../syntax/tree.ts';
import { verbPhraseOf } from '../syntax/verb-phrase.ts';
import { branch, dependent, dependents, isSetOff, textOfWords } from '../syntax/walk.ts';
import { wordCount } from '../words.ts';
import type { Gap } from './gap.ts';

/** More than this is too much to read for one gap. */
const EASY_WORDS = 24;

/** What stands alone in no sentence: a pronoun or a 'that day' whose meaning is elsewhere. UTF-16 offsets. */
export interface Loose {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentence with `mark` in place of the gap, without the clauses behind a comma, a dash or a semicolon that hold
 * something loose, and, from the end of a long one, without others too, until it is easy to read. Undefined where
 * something loose has to stay.
 */
export function shortened(tree: Tree, gap: Gap, mark: string, loose: readonly Loose[]): string | undefined {
  let words = tree.words.map(({ index }) => index);
  // 'two kinds: one ..., the other ...' is not whole without either.
  const counted = /: |\bone\b.*\b(?:another|the other|a second)\b/.test(tree.text);
  const leaves =
    counted || !hasVerb(tree)
      ? []
      : tree.words.filter((word) => canGo(tree, word)).map(({ index }) => new Set(branch(tree, index)));
  const without = (below: ReadonlySet<number>) => words.filter((i) => !below.has(i));
  for (const below of leaves) {
    if (!holds(tree, below, gap) && loose.some((span) => holds(tree, below, span))) words = without(below);
  }
  for (const below of leaves.reverse()) {
    if (wordCount(textOfWords(tree, words)) <= EASY_WORDS) break;
    if (!holds(tree, below, gap)) words = without(below);
  }
  const kept = new Set(words);
  if (kept.size < tree.words.length && HALF.test(textOfWords(tree, words))) return undefined;
  if (loose.some((span) => holds(tree, kept, span))) return undefined;
  return withMark(tree, withoutLooseCommas(tree, words), gap, mark);
}

/** 'Since both could veto any resolution.': the clause that it opens is gone. */
const HALF =
  /^(?:Since|Because|Although|Though|While|Whereas|When|If|As|After|Before|Once|Unless|Until) [^,]*$/;

/** Whether the tree has found the verb of the sentence: of a misread one, what is cut may be the main clause. */
function hasVerb(tree: Tree): boolean {
  const root = tree.words.find(({ head }) => head < 0);
  return (
    root !== undefined &&
    verbPhraseOf(tree, root) !== undefined &&
    dependent(tree, root.index, /^nsubj/) !== undefined
  );
}

/** Whether the sentence stays true and whole without the branch of `word`. */
function canGo(tree: Tree, word: Word): boolean {
  const head = tree.words[word.head];
  if (!head || word.index < head.index) return false;
  if (tree.text.includes(';')) return isOtherHalf(tree, word);
  if (word.relation === 'conj') return canGoJoined(tree, word);
  if (!isSetOff(tree, word) || !endsAtMark(tree, word) || !isBeforeVerb(tree, word)) return false;
  if (word.relation === 'advcl') return UNCONDITIONAL.test(dependent(tree, word.index, /^mark$/)?.text ?? '');
  // 'The Inuit, the Sami and the Aleut': what looks like an apposition may be one of a list.
  if (word.relation === 'appos' && [head, word].some(({ index }) => isJoined(tree, index))) return false;
  return /^(?:parataxis|acl|appos)/.test(word.relation);
}

function isJoined(tree: Tree, i: number): boolean {
  return dependents(tree, i).some(({ relation }) => /^(?:conj|cc)/.test(relation));
}

/** Without 'if', 'until' or 'provided that' the rest would be said of every case. */
const UNCONDITIONAL = /^(?:although|though|while|whereas|because|since|so|)$/i;

/** ', and the pump stops' at the end; 'A, B and C' is a list and stays whole. */
function canGoJoined(tree: Tree, word: Word): boolean {
  const only = dependents(tree, word.head).filter(({ relation }) => relation === 'conj').length === 1;
  const isVerb = /^(?:VERB|AUX)$/.test(word.pos) && tree.words[word.head]?.pos === 'VERB';
  return isVerb && only && endsAtMark(tree, word, /^[.;]$/);
}

/** Whether the branch is closed: what goes on behind it without a mark would be said of something else. */
function endsAtMark(tree: Tree, word: Word, mark = /^[.,;:)–—-]$/): boolean {
  const next = tree.words[(branch(tree, word.index).at(-1) ?? 0) + 1];
  return next === undefined || mark.test(next.text);
}

/** The verb of the sentence, or the first word of its verb phrase. */
function isOfMainVerb(tree: Tree, { head, relation }: Word): boolean {
  return head < 0 || (/^(?:aux|cop|advmod)/.test(relation) && (tree.words[head]?.head ?? 0) < 0);
}

/** Of 'A; B', B whole: a piece of either would leave the other in doubt. */
function isOtherHalf(tree: Tree, word: Word): boolean {
  const below = branch(tree, word.index);
  const before = tree.words[(below[0] ?? 0) - 1];
  const opens = tree.words[below[0] ?? 0]?.text === ';' || before?.text === ';';
  return opens && endsAtMark(tree, word, /^[.]$/) && /^(?:VERB|AUX|NOUN|ADJ)$/.test(word.pos);
}

/** Behind an aside comes the verb, or nothing more: what else follows may be the rest of the aside. */
function isBeforeVerb(tree: Tree, word: Word): boolean {
  const end = branch(tree, word.index).at(-1) ?? word.index;
  const next = tree.words.slice(end + 1).find(({ text }) => !/^[,)–—-]$/.test(text));
  return next === undefined || /^[.;]$/.test(next.text) || isOfMainVerb(tree, next);
}

function holds({ words }: Tree, below: ReadonlySet<number>, span: Loose): boolean {
  return words.some(({ index, start, end }) => below.has(index) && start < span.end && span.start < end);
}

/** A comma with nothing left behind it, or with the end of an aside that is gone. */
function withoutLooseCommas({ words }: Tree, kept: readonly number[]): readonly number[] {
  const has = new Set(kept);
  return kept.filter((i, at) => {
    const text = words[i]?.text ?? '';
    if (!/^[,;:–—(-]$/.test(text)) return text !== ')' || hasOpening(words, has, i);
    const next = kept[at + 1];
    if (next === undefined) return false;
    return next === i + 1 && (has.has(i - 1) || text !== ',');
  });
}

function hasOpening(words: readonly Word[], has: ReadonlySet<number>, from: number): boolean {
  for (let i = from - 1; i >= 0; i--) if (words[i]?.text === '(') return has.has(i + 1);
  return false;
}

function withMark(tree: Tree, kept: readonly number[], gap: Gap, mark: string): string {
  const before = kept.filter((i) => (tree.words[i]?.end ?? 0) <= gap.start);
  const after = kept.filter((i) => (tree.words[i]?.start ?? 0) >= gap.end);
  const head = textOfWords(tree, before);
  const tail = textOfWords(tree, after);
  const open = before.length > 0 && gap.start > (tree.words[before.at(-1) ?? 0]?.end ?? 0) ? ' ' : '';
  const close = after.length > 0 && !/^[.,;:)’'%]/.test(tail) ? ' ' : '';
  return `${head}${open}${mark}${close}${tail}`.replace(/ ([.,;:])/g, '$1').replace(/,\./, '.');
}
