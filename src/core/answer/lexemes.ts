import { type Accents, fold } from './fold.ts';
import type { Span } from './verdict.ts';

/** The smallest part of an answer that is compared: a word, the figures of a number, a date in figures, or a sign. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'figures' | 'date' | 'sign';
  /** Folded; a word without its apostrophes. */
  readonly text: string;
  /** As it was written, for what depends on case. */
  readonly raw: string;
  /** Whether nothing stands between it and the lexeme before. */
  readonly glued: boolean;
}

const DATE = /(?:\d{1,4}([./-]) ?\d{1,2}\1 ?\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日)(?![\d]|[.,]\d)/uy;
/** Groups of three may be apart by blanks; anything else holds together by points, commas and apostrophes. */
const FIGURES = /\d{1,3}(?: \d{3})+(?![\d'])(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,']\d+)*/uy;
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/uy;
const SIGN = /[\p{Sc}\p{Sm}\p{So}%#^&/]/uy;

/** Splits an answer into lexemes; punctuation is dropped, but for a minus, a range's dash and mathematical signs. */
export function lexemesOf(source: string, language?: string, accents?: Accents): readonly Lexeme[] {
  const { text, at } = fold(source, language, accents);
  const lexemes: Lexeme[] = [];
  let last = 0;
  const add = (kind: Lexeme['kind'], folded: string, from: number, to: number) => {
    const start = at[from] ?? source.length;
    const end = at[to] ?? source.length;
    const raw = source.slice(start, end).normalize('NFKC');
    lexemes.push({ kind, text: folded, raw, start, end, glued: from === last && from > 0 });
    last = to;
  };
  for (let place = 0; place < text.length; ) {
    const { kind, found, meant } = lexemeAt(text, place);
    if (meant !== undefined) add(kind, meant, place, place + found.length);
    place += found.length;
  }
  return lexemes;
}

interface Found {
  readonly kind: Lexeme['kind'];
  readonly found: string;
  /** Undefined for punctuation. */
  readonly meant: string | undefined;
}

function lexemeAt(text: string, place: number): Found {
  const date = /[\d.,]/.test(text.charAt(place - 1)) ? undefined : matchAt(DATE, text, place);
  if (date !== undefined) return { kind: 'date', found: date, meant: date };
  const figures = matchAt(FIGURES, text, place);
  if (figures !== undefined) return { kind: 'figures', found: figures, meant: figures };
  const word = matchAt(WORD, text, place);
  if (word !== undefined) return { kind: 'word', found: word, meant: word.replaceAll("'", '') };
  const sign = matchAt(SIGN, text, place);
  if (sign === '&') return { kind: 'word', found: sign, meant: 'and' };
  if (sign !== undefined) return { kind: 'sign', found: sign, meant: sign };
  return text.charAt(place) === '-' ? dashAt(text, place) : { kind: 'sign', found: ' ', meant: undefined };
}

function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}

/** A dash that means something: a minus before a number, 'to' between two, and the charge or mark at the end (O-, Cl-). */
function dashAt(text: string, place: number): Found {
  const before = text.slice(Math.max(0, place - 5), place);
  const after = text.slice(place + 1, place + 3);
  if (/\d ?$/.test(before) && /^ ?\d/.test(after)) return { kind: 'word', found: '-', meant: 'to' };
  const minus = /(?:^|[ (=<>~])$/.test(before) && /^\d/.test(after);
  const charge = /^\s*$/.test(text.slice(place + 1)) && /(?:^|[^\p{L}\d])[\p{L}\d]{1,3}$/u.test(before);
  return { kind: 'sign', found: '-', meant: minus || charge ? '-' : undefined };
}
