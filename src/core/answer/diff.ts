import { sameTerm } from './compare.ts';
import { fold } from './fold.ts';
import { editDistance } from './slip.ts';
import type { Term } from './terms.ts';
import type { Span } from './verdict.ts';

/** A stretch of the expected answer: `missing` where the learner did not say it. */
export interface ExpectedPart {
  readonly text: string;
  readonly mark: 'same' | 'missing';
}

/** A stretch of what was typed: `changed` where it stands for something else, `extra` where it stands for nothing. */
export interface GivenPart {
  readonly text: string;
  readonly mark: 'same' | 'extra' | 'changed';
}

/** Both answers cut into parts; the texts of the parts joined are the answers as they were. */
export interface AnswerDiff {
  readonly expected: readonly ExpectedPart[];
  readonly given: readonly GivenPart[];
}

/** The diff of two answers that mean the same. */
export function noDiff(given: string, back: string): AnswerDiff {
  return { expected: partsOf(back, []), given: partsOf(given, []) };
}

/** Where `given` and `back` differ, by their terms and, in words that are alike, by their letters. */
export function diffOf(
  given: string,
  givenTerms: readonly Term[],
  back: string,
  backTerms: readonly Term[],
): AnswerDiff {
  const a = inOrder(givenTerms);
  const b = inOrder(backTerms);
  const givenMarks: Marked<GivenPart['mark']>[] = [];
  const backMarks: Marked<ExpectedPart['mark']>[] = [];
  for (const gap of gapsOf(a, b)) {
    const ins = gap.given.filter(({ free }) => !free);
    const outs = gap.expected.filter(({ free }) => !free);
    for (let index = 0; index < Math.max(ins.length, outs.length); index += 1)
      markPair({ given, back, givenMarks, backMarks }, ins[index], outs[index]);
  }
  return { expected: partsOf(back, backMarks), given: partsOf(given, givenMarks) };
}

interface Marked<M> extends Span {
  readonly mark: M;
}

interface Page {
  readonly given: string;
  readonly back: string;
  readonly givenMarks: Marked<GivenPart['mark']>[];
  readonly backMarks: Marked<ExpectedPart['mark']>[];
}

function inOrder(terms: readonly Term[]): readonly Term[] {
  return terms.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Gap {
  readonly given: readonly Term[];
  readonly expected: readonly Term[];
}

/** More pairs of terms than this are not aligned: all between the common ends counts as different. */
const MOST_PAIRS = 1_000_000;

/** What stands between the terms that both answers have in common, in the longest common order. */
function gapsOf(a: readonly Term[], b: readonly Term[]): readonly Gap[] {
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const gaps: { given: Term[]; expected: Term[] }[] = [{ given: [], expected: [] }];
  const lengths = restA.length * restB.length > MOST_PAIRS ? undefined : commonLengths(restA, restB);
  const lengthAt = (i: number, j: number) => lengths?.[i * (restB.length + 1) + j] ?? 0;
  for (let [i, j] = [0, 0]; i < restA.length || j < restB.length; ) {
    const [x, y] = [restA[i], restB[j]];
    const gap = gaps.at(-1);
    if (x && y && lengths && sameTerm(x, y)) {
      gaps.push({ given: [], expected: [] });
      [i, j] = [i + 1, j + 1];
    } else if (y && (!x || lengthAt(i, j + 1) >= lengthAt(i + 1, j))) {
      gap?.expected.push(y);
      j += 1;
    } else if (x) {
      gap?.given.push(x);
      i += 1;
    }
  }
  return gaps;
}

function commonStart(a: readonly Term[], b: readonly Term[]): number {
  const differs = a.findIndex((term, index) => {
    const other = b[index];
    return other === undefined || !sameTerm(term, other);
  });
  return differs < 0 ? Math.min(a.length, b.length) : differs;
}

/** At `i * (b.length + 1) + j`: how many terms the rests of `a` from `i` and of `b` from `j` have in common. */
function commonLengths(a: readonly Term[], b: readonly Term[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [x, y] = [a[i], b[j]];
      const below = lengths[(i + 1) * width + j] ?? 0;
      const beside = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] =
        x && y && sameTerm(x, y) ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  return lengths;
}

/** Marks what was typed in place of a term, or beside the rest, or not at all. */
function markPair(page: Page, given: Term | undefined, expected: Term | undefined): void {
  if (
    given &&
    expected &&
    given.kind === 'word' &&
    expected.kind === 'word' &&
    markLetters(page, given, expected)
  )
    return;
  if (given)
    page.givenMarks.push({ start: given.start, end: given.end, mark: expected ? 'changed' : 'extra' });
  if (expected) page.backMarks.push({ start: expected.start, end: expected.end, mark: 'missing' });
}

/** Words longer than this (letters) are marked whole. */
const LONGEST_WORD = 64;

/** Marks single letters, if the words are alike: at most one letter in three differs. */
function markLetters(page: Page, given: Span, expected: Span): boolean {
  const a = lettersOf(page.given, given);
  const b = lettersOf(page.back, expected);
  const bound = Math.floor(Math.min(a.length, b.length) / 3);
  if (Math.max(a.length, b.length) > LONGEST_WORD || bound === 0) return false;
  const [from, to] = [a, b].map((letters) => letters.map(({ key }) => key).join(''));
  if (from === undefined || to === undefined || editDistance(from, to, 2 * bound) > 2 * bound) return false;
  const { givenMarks, backMarks } = page;
  const costs = letterCosts(a, b);
  const cost = (i: number, j: number) => costs[i]?.[j] ?? Infinity;
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x && y && x.key === y.key) [i, j] = [i + 1, j + 1];
    else if (x && y && cost(i + 1, j + 1) + 1 === cost(i, j)) {
      givenMarks.push({ ...x, mark: 'changed' });
      backMarks.push({ ...y, mark: 'missing' });
      [i, j] = [i + 1, j + 1];
    } else if (y && (!x || cost(i, j + 1) + 1 === cost(i, j))) {
      backMarks.push({ ...y, mark: 'missing' });
      j += 1;
    } else if (x) {
      givenMarks.push({ ...x, mark: 'extra' });
      i += 1;
    }
  }
  return true;
}

interface Letter extends Span {
  readonly key: string;
}

function lettersOf(text: string, { start, end }: Span): readonly Letter[] {
  const letters = text.slice(start, end).matchAll(/\P{M}\p{M}*|\p{M}+/gu);
  return [...letters].map(({ 0: letter, index }) => ({
    key: fold(letter).text,
    start: start + index,
    end: start + index + letter.length,
  }));
}

/** At [i][j]: the fewest letters to change, add or drop that make the rest of `a` from `i` of the rest of `b` from `j`. */
function letterCosts(a: readonly Letter[], b: readonly Letter[]): readonly (readonly number[])[] {
  const costs = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => costs[i]?.[j] ?? 0;
  for (let i = a.length; i >= 0; i -= 1)
    for (let j = b.length; j >= 0; j -= 1) {
      const row = costs[i];
      if (!row) continue;
      if (i === a.length || j === b.length) row[j] = a.length - i + b.length - j;
      else if (a[i]?.key === b[j]?.key) row[j] = at(i + 1, j + 1);
      else row[j] = 1 + Math.min(at(i + 1, j + 1), at(i + 1, j), at(i, j + 1));
    }
  return costs;
}

/** `text` in parts: what `marks` (in order, apart) cover, and `same` for the rest. */
function partsOf<M extends string>(text: string, marks: readonly Marked<M>[]) {
  const parts: { text: string; mark: M | 'same' }[] = [];
  const add = (start: number, end: number, mark: M | 'same') => {
    const last = parts.at(-1);
    if (end <= start) return;
    if (last?.mark === mark) last.text += text.slice(start, end);
    else parts.push({ text: text.slice(start, end), mark });
  };
  let done = 0;
  for (const { start, end, mark } of marks) {
    // A blank between two parts of one kind belongs to both.
    const between = parts.at(-1)?.mark === mark && /^[\s\p{P}]*$/u.test(text.slice(done, start));
    add(done, start, between ? mark : 'same');
    add(Math.max(done, start), end, mark);
    done = Math.max(done, end);
  }
  add(done, text.length, 'same');
  return parts;
}
