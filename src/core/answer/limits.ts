import { isMonth } from './dates.ts';
import type { Lexeme } from './lexemes.ts';
import { isNumberWord } from './numbers.ts';
import { isCurrency } from './units.ts';

/** What limits a number: `about` says that it is round, the others on which side of it the truth lies. */
export type LimitSense = 'about' | 'over' | 'under' | 'at least' | 'at most';

const PHRASES: readonly (readonly [sense: LimitSense, phrases: string])[] = [
  ['about', 'about|around|approximately|approx|roughly|nearly|almost|some|circa|ca|c|only|just|exactly|~|≈'],
  ['over', 'just over|well over|more than|greater than|in excess of|over|above|>'],
  ['under', 'just under|well under|less than|fewer than|under|below|<'],
  ['at least', 'at least|no less than|no fewer than|not less than|a minimum of|≥'],
  ['at most', 'at most|up to|no more than|not more than|a maximum of|≤'],
];

interface Limit {
  readonly sense: LimitSense;
  readonly words: readonly string[];
}

/** By the first word; the longest first, so that 'just over' is not read as 'just'. */
const LIMITS = new Map<string, Limit[]>();
for (const [sense, phrases] of PHRASES)
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const begun = [...(LIMITS.get(first) ?? []), { sense, words }];
    LIMITS.set(
      first,
      begun.sort((a, b) => b.words.length - a.words.length),
    );
  }

/** The limit of a number or date that begins at `lexemes[index]`, and the index after it. */
export function readLimit(lexemes: readonly Lexeme[], index: number) {
  const limit = limitAt(lexemes, index);
  if (limit === undefined) return undefined;
  const next = index + limit.words.length;
  return limitAt(lexemes, next) || isQuantity(lexemes[next]) ? { sense: limit.sense, next } : undefined;
}

function limitAt(lexemes: readonly Lexeme[], index: number) {
  const begun = LIMITS.get(lexemes[index]?.text ?? '');
  return begun?.find(({ words }) => words.every((word, offset) => lexemes[index + offset]?.text === word));
}

function isQuantity(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || lexeme.kind === 'figures' || lexeme.kind === 'date')
    return lexeme !== undefined;
  return isCurrency(lexeme) || isMonth(lexeme.text) || isNumberWord(lexeme.text);
}
