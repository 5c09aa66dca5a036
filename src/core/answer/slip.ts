import { contrast } from './contrasts.ts';

/** Longer words are taken for the same or not at all, so that the work stays bounded. */
const LONGEST_WORD = 64;

/**
 * How many edits (Damerau and Levenshtein: a letter too few or too many, another letter, two swapped) a slip may have in a
 * word of `length` letters. Short words that are one edit apart are mostly other words: Iran and Iraq.
 */
function allowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

/**
 * The number of edits that make `given` of `expected` (both folded) if that can be a slip; Infinity if it cannot. The first
 * letter is rarely mistyped and often tells words apart (Gambia, Zambia), so it must be there or swapped with the second.
 */
export function slipDistance(given: string, expected: string): number {
  if (given === expected) return 0;
  const shorter = Math.min(given.length, expected.length);
  const bound = allowedEdits(shorter);
  if (bound === 0 || Math.max(given.length, expected.length) > LONGEST_WORD) return Infinity;
  if (Math.abs(given.length - expected.length) > bound || !sameBeginning(given, expected)) return Infinity;
  if (/\p{N}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(given + expected)) return Infinity;
  if (contrast(given, expected)) return Infinity;
  const distance = editDistance(given, expected, bound);
  return distance <= bound ? distance : Infinity;
}

function sameBeginning(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/**
 * The weighted edit distance with swaps of neighbours, or Infinity as soon as it must exceed `bound`. One letter for
 * another counts 1 where it is easily mistyped or misheard, and else 2: Iceland is no slip of Ireland.
 */
export function editDistance(a: string, b: string, bound: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const replaced = (above[j - 1] ?? 0) + (same ? 0 : likely(a[i - 1], b[j - 1]) ? 1 : 2);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > bound && Math.min(...above) > bound) return Infinity;
    [before, above] = [above, row];
  }
  return above[b.length] ?? Infinity;
}

/** The letters of a keyboard, row by row, each under its upper left neighbour. */
const KEYBOARDS = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];
/** Letters that stand for one sound, or nearly. */
const SOUNDS = [
  'aeiouy',
  'ckq',
  'scz',
  'dt',
  'bp',
  'vfwb',
  'gj',
  'mn',
  'аеиоуыэюяй',
  'аяуюеэ',
  'зс',
  'дт',
  'бп',
  'вф',
  'гк',
];

const KEYS = new Map(
  KEYBOARDS.flatMap((rows, board) =>
    rows.flatMap((row, y) => [...row].map((key, x): [string, readonly number[]] => [key, [board, x, y]])),
  ),
);

function likely(a = '', b = ''): boolean {
  return SOUNDS.some((sound) => sound.includes(a) && sound.includes(b)) || neighbours(a, b);
}

function neighbours(a: string, b: string): boolean {
  const [board, x = 0, y = 0] = KEYS.get(a) ?? [];
  const [other, x2 = 0, y2 = 0] = KEYS.get(b) ?? [];
  if (board === undefined || board !== other) return false;
  if (y === y2) return Math.abs(x - x2) === 1;
  // Each row stands half a key to the right of the one above.
  return Math.abs(y - y2) === 1 && [0, 1].includes(y < y2 ? x - x2 : x2 - x);
}
