import type { AnswerType } from '../model/deck.ts';
import { bound, editsOfTerm, sameAnswer, slipsBetween } from './compare.ts';
import { agree, type CalendarDate } from './dates.ts';
import type { Term } from './terms.ts';

/** Reads one of the two answers, or a piece of one. */
export type Read = (text: string) => readonly Term[];

/** Whether `given` is the whole of `back` but for what stands in brackets, or for the wider place after a comma. */
export function isHead(given: string, back: string, answerType: AnswerType, read: Read): boolean {
  const terms = read(given);
  const heads = [withoutBrackets(back), ...(HEADED.has(answerType) ? [headOf(back)] : [])];
  if (heads.some((head) => head !== back.trim() && isNearly(terms, read(head)))) return true;
  // Where a wider place is added to the one asked for, it cannot be checked, and is no harm.
  return (
    answerType === 'place' &&
    !back.includes(',') &&
    headOf(given) !== given.trim() &&
    isNearly(read(headOf(given)), read(back))
  );
}

const HEADED: ReadonlySet<AnswerType> = new Set(['place', 'person', 'body', 'set']);

function isNearly(given: readonly Term[], expected: readonly Term[]): boolean {
  return given.length > 0 && (sameAnswer(given, expected) || slipsBetween(given, expected) < Infinity);
}

/** `text` without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/[([（][^()[\]（）]*[)\]）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function headOf(text: string): string {
  return text.split(/[,，،]/, 1)[0]?.trim() ?? '';
}

/** Whether `given` says part of `expected` and nothing else, and the part is enough for an answer of its type. */
export function isPart(given: readonly Term[], expected: readonly Term[], answerType: AnswerType): boolean {
  switch (answerType) {
    case 'number':
      return isPartOfNumber(bound(given), bound(expected));
    case 'date':
      return hasNumber(given) && covers(bound(given), bound(expected), isDetail, editsOfDate);
    case 'person':
      return isPartOfName(bound(given), bound(expected));
    case 'phrase':
    case 'set':
      return isGist(bound(given), bound(expected));
    case 'place':
    case 'term':
    case 'body':
      return false;
  }
}

type Match = (given: Term, expected: Term) => boolean;

/** Whether every term of `given` is met in `expected` in order, and all that is passed over may be. */
function covers(
  given: readonly Term[],
  expected: readonly Term[],
  skip: (term: Term) => boolean,
  match: Match,
): boolean {
  let place = 0;
  for (const term of expected) {
    const next = given[place];
    if (next !== undefined && match(next, term)) place += 1;
    else if (!skip(term)) return false;
  }
  return place === given.length && place > 0;
}

const isNear: Match = (given, expected) => editsOfTerm(given, expected) < Infinity;

function hasNumber(terms: readonly Term[]): boolean {
  return terms.some(({ kind }) => kind === 'number' || kind === 'date');
}

/** Words that turn what they stand beside into its contrary. */
const TURNS = /^(?:not?|non|never|without|neither|nor|un|anti|minus|bce?)$/;

/** What may be missing beside a number or a date: a unit, a limit, words, but none that turns it. */
function isDetail(term: Term): boolean {
  return term.kind === 'unit' || term.kind === 'limit' || (term.kind === 'word' && !TURNS.test(term.key));
}

function isPartOfNumber(given: readonly Term[], expected: readonly Term[]): boolean {
  if (!hasNumber(given)) return false;
  // A limit that the card does not have is kept apart from one that contradicts the card's.
  const limited = expected.some(({ kind }) => kind === 'limit');
  return covers(limited ? given : given.filter(({ kind }) => kind !== 'limit'), expected, isDetail, isNear);
}

/** A date may be less or more exact than the card's, in nothing different from it. */
const editsOfDate: Match = (given, expected) => {
  if (isNear(given, expected)) return true;
  const [a, b] = [datesIn(given), datesIn(expected)];
  return a.some((one) => b.some((other) => agree(one, other)));
};

function datesIn(term: Term): readonly CalendarDate[] {
  if (term.kind === 'date') return term.dates;
  const year = term.kind === 'number' && /^\d+e\d$/.test(term.value.key) ? term.value.figures : '';
  return /^\d{3,4}$/.test(year) ? [{ year: Number(year) }] : [];
}

const SUFFIX = /^(?:jr|sr|junior|senior|esq|phd|md)$/;

/**
 * The surname, with some of the other names or their initials. The surname is taken to be the last word: names that begin
 * with it need an alias. A number (Elizabeth II) is never left out, because it tells persons of one name apart.
 */
function isPartOfName(given: readonly Term[], expected: readonly Term[]): boolean {
  const isSuffix = (term: Term) => term.kind === 'word' && SUFFIX.test(term.key);
  const [a, b] = [given.filter((term) => !isSuffix(term)), expected.filter((term) => !isSuffix(term))];
  const [ends, surname] = [a.at(-1), b.at(-1)];
  if (!ends || !surname || !isNear(ends, surname) || (surname.kind === 'number' && a.length < 2))
    return false;
  return (
    a.length === 1 || covers(a.slice(0, -1), b.slice(0, -1), ({ kind }) => kind === 'word', isNearOrInitial)
  );
}

const isNearOrInitial: Match = (given, expected) => {
  if (isNear(given, expected)) return true;
  if (given.kind !== 'word' || expected.kind !== 'word' || given.key[0] !== expected.key[0]) return false;
  return given.key.length === 1 || expected.key.length === 1;
};

/** Words that carry nothing by themselves. */
const SMALL_WORDS = new Set(
  'of for to in on at by with from and or as that which who is are was were be its their his her it they this these'.split(
    ' ',
  ),
);

/** A phrase can be said in fewer words: two thirds of those that carry something, in order, none that is not the card's. */
function isGist(given: readonly Term[], expected: readonly Term[]): boolean {
  const carries = (term: Term) => term.kind !== 'word' || !SMALL_WORDS.has(term.key);
  const [a, b] = [given.filter(carries), expected.filter(carries)];
  if (b.length < 3 || 3 * a.length < 2 * b.length) return false;
  return covers(a, b, (term) => term.kind === 'word' && !TURNS.test(term.key), isNear);
}
