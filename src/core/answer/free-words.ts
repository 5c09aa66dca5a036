import type { AnswerType } from '../model/deck.ts';
import type { Lexeme } from './lexemes.ts';

/** Articles by language; 'teh' is the commonest of all slips. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an', 'teh']),
  fr: new Set(['le', 'la', 'les', 'un', 'une', 'des']),
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas']),
  it: new Set(['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una']),
  pt: new Set(['o', 'a', 'os', 'as', 'um', 'uma']),
};
const NONE: ReadonlySet<string> = new Set();
const PREPOSITIONS = new Set(['in', 'on', 'at']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'prof', 'professor', 'saint', 'st']);
const ERA = new Set(['ad', 'ce']);

interface Manner {
  readonly answerType: AnswerType;
  readonly language: string | undefined;
}

/**
 * Whether the word at `lexemes[index]` may be there or not: an article, the preposition before a date or a place, the title
 * of a person, the era that every year is in unless said otherwise.
 */
export function isFreeWord(
  lexemes: readonly Lexeme[],
  index: number,
  { answerType, language }: Manner,
): boolean {
  const { text = '', raw = '' } = lexemes[index] ?? {};
  const more = lexemes.length > index + 1;
  const articles = ARTICLES[language?.split('-', 1)[0]?.toLowerCase() ?? 'en'] ?? NONE;
  // The last word is what the others lead to (vitamin a), and a capital is a name (Group A streptococcus).
  if (articles.has(text))
    return more && (raw !== 'A' || index === 0) && !lexemes.slice(index + 1).every(isIn(articles));
  if (answerType === 'date' || answerType === 'place') {
    if (index === 0 && PREPOSITIONS.has(text)) return more;
  }
  if (answerType === 'date' || answerType === 'number') return ERA.has(text) && lexemes.length > 1;
  return answerType === 'person' && more && TITLES.has(text);
}

function isIn(words: ReadonlySet<string>) {
  return ({ text }: Lexeme) => words.has(text);
}
