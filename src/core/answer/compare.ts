import { isMonth, sameDate } from './dates.ts';
import { isNumberWord } from './numbers.ts';
import { slipDistance } from './slip.ts';
import type { Term } from './terms.ts';

/** Whether two terms mean the same. The figures of `given` may follow the other custom of points and commas. */
export function sameTerm(given: Term, expected: Term): boolean {
  switch (given.kind) {
    case 'word':
      return expected.kind === 'word' && sameKeys(given, expected);
    case 'number': {
      if (expected.kind !== 'number') return false;
      const { key, other, figures } = given.value;
      return (
        key === expected.value.key || (other === expected.value.key && figures === expected.value.figures)
      );
    }
    case 'date':
      return expected.kind === 'date' && given.dates.some((a) => expected.dates.some((b) => sameDate(a, b)));
    case 'unit':
      return expected.kind === 'unit' && given.units.some((unit) => expected.units.includes(unit));
    case 'limit':
      return expected.kind === 'limit' && given.sense === expected.sense;
    case 'sign':
      return expected.kind === 'sign' && given.text === expected.text;
  }
}

interface Keyed {
  readonly key: string;
  readonly respelled: string;
}

function sameKeys(a: Keyed, b: Keyed): boolean {
  return a.key === b.key || a.key === b.respelled || a.respelled === b.key;
}

/** Words that follow each other, as one: where they are divided does not count. */
interface Run extends Keyed {
  readonly kind: 'run';
  readonly words: number;
  /** The letters of its shortest word. */
  readonly shortest: number;
}

function runsOf(terms: readonly Term[]): readonly (Run | Term)[] {
  const runs: (Run | Term)[] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (term.kind !== 'word') runs.push(term);
    else if (last?.kind === 'run')
      runs[runs.length - 1] = {
        kind: 'run',
        words: last.words + 1,
        shortest: Math.min(last.shortest, term.key.length),
        key: last.key + term.key,
        respelled: last.respelled + term.respelled,
      };
    else
      runs.push({
        kind: 'run',
        words: 1,
        shortest: term.key.length,
        key: term.key,
        respelled: term.respelled,
      });
  }
  return runs;
}

/** Whether two answers mean the same, with or without what is free in them. */
export function sameAnswer(given: readonly Term[], expected: readonly Term[]): boolean {
  if (given.some((term) => term.kind === 'date' && term.slipped)) return false;
  return (
    editsBetween(given, expected, noEdits) === 0 || editsBetween(bound(given), bound(expected), noEdits) === 0
  );
}

function noEdits(given: string, expected: string): number {
  return given === expected ? 0 : Infinity;
}

/** `terms` without what is free. */
export function bound(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ free }) => !free);
}

/** The edits that make `given` of `expected` if they can be slips, else Infinity. */
export function slipsBetween(given: readonly Term[], expected: readonly Term[]): number {
  const [a, b] = [bound(given), bound(expected)];
  return Math.min(editsByWord(a, b), editsBetween(a, b, slipOfWord));
}

/** Compares runs of words; a run of several words has no room for edits, because each of its words is short. */
function editsBetween(given: readonly Term[], expected: readonly Term[], edits: typeof slipOfWord): number {
  const [a, b] = [runsOf(given), runsOf(expected)];
  if (a.length !== b.length || a.length === 0) return Infinity;
  let sum = 0;
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (one.kind === 'run' && other?.kind === 'run') {
      // The edits of a slip must not be able to swallow a word: vitamin is no slip of vitamin a.
      const single = Math.min(one.words, other.words) === 1 && Math.min(one.shortest, other.shortest) > 2;
      sum += sameKeys(one, other) ? 0 : single ? edits(one.key, other.key) : Infinity;
    } else
      sum +=
        one.kind !== 'run' && other !== undefined && other.kind !== 'run' && sameTerm(one, other)
          ? 0
          : Infinity;
  }
  return sum;
}

function editsByWord(given: readonly Term[], expected: readonly Term[]): number {
  if (given.length !== expected.length) return Infinity;
  let [sum, slipped] = [0, 0];
  for (const [index, term] of given.entries()) {
    const other = expected[index];
    const edits = other === undefined ? Infinity : editsOfTerm(term, other);
    sum += edits;
    slipped += edits > 0 ? 1 : 0;
  }
  // One word in four may have slipped, and one at any rate.
  return slipped <= 1 + Math.floor(given.length / 4) ? sum : Infinity;
}

/** The edits between two terms if they can be slips, else Infinity. Only words and the names of months slip. */
export function editsOfTerm(given: Term, expected: Term): number {
  if (sameTerm(given, expected)) return given.kind === 'date' && given.slipped ? 1 : 0;
  if (given.kind !== 'word' || expected.kind !== 'word') return Infinity;
  return Math.min(slipOfWord(given.key, expected.key), slipOfWord(given.respelled, expected.respelled));
}

function slipOfWord(given: string, expected: string): number {
  if (given === expected) return 0;
  return isNumberWord(given) || isMonth(given) ? Infinity : slipDistance(given, expected);
}
