import type { Tree, Word } from '../syntax/tree.ts';
import { branch, isSetOff, textOfWords } from '../syntax/walk.ts';
import { wordCount } from '../words.ts';
import type { Gap } from './gaps.ts';

/** More than this is too much to read for one gap. */
const EASY_WORDS = 24;

const LEFT_OUT = /^(?:parataxis|acl|advcl|appos|list)/;

/**
 * The sentence with `mark` in place of the gap. A long one loses, from its end, the clauses behind a comma, a dash or a
 * semicolon that do not hold the gap, until it is easy to read.
 */
export function shortened(tree: Tree, gap: Gap, mark: string): string {
  const root = tree.words.find(({ head }) => head < 0);
  let words = tree.words.map(({ index }) => index);
  const leaves = tree.words.filter(
    (word) => word.head >= 0 && LEFT_OUT.test(word.relation) && canGo(tree, word),
  );
  for (const word of [...leaves].reverse()) {
    if (wordCount(textOfWords(tree, words)) <= EASY_WORDS || !root) break;
    const below = new Set(branch(tree, word.index));
    if (!words.includes(word.index) || holds(tree, below, gap)) continue;
    words = words.filter((i) => !below.has(i));
  }
  return withMark(tree, withoutLooseCommas(tree, words), gap, mark);
}

function canGo(tree: Tree, word: Word): boolean {
  const head = tree.words[word.head];
  return head !== undefined && word.index > head.index && isSetOff(tree, word);
}

function holds({ words }: Tree, below: ReadonlySet<number>, gap: Gap): boolean {
  return words.some(({ index, start, end }) => below.has(index) && start < gap.end && gap.start < end);
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
