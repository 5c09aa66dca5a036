import type { AnswerType } from '../model/deck.ts';
import { type CalendarDate, isMonth, readDate } from './dates.ts';
import { respelled } from './fold.ts';
import { isFreeWord } from './free-words.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type LimitSense, readLimit } from './limits.ts';
import { integerKey, type NumberValue, readNumber } from './numbers.ts';
import { romanValue } from './roman.ts';
import { slipDistance } from './slip.ts';
import { american, singular } from './spelling.ts';
import { isCurrency, readUnit } from './units.ts';
import type { Span } from './verdict.ts';

/** What a part of an answer means. */
export type Meaning =
  /** `respelled` is the key of the word without its own letters: mueller for Müller. */
  | { readonly kind: 'word'; readonly key: string; readonly respelled: string }
  | { readonly kind: 'number'; readonly value: NumberValue }
  | { readonly kind: 'date'; readonly dates: readonly CalendarDate[]; readonly slipped: boolean }
  | { readonly kind: 'unit'; readonly units: readonly string[] }
  | { readonly kind: 'limit'; readonly sense: LimitSense }
  | { readonly kind: 'sign'; readonly text: string };

/** A part of an answer; one that is `free` may be there or not. */
export type Term = Span & Meaning & { readonly free: boolean };

/** How an answer is read. */
export interface Reading {
  readonly answerType: AnswerType;
  readonly language: string | undefined;
  /** `loose` drops accents and plurals. */
  readonly accents: 'loose' | 'strict';
  /** Whether 'six' is 6; where not, it is a word that can hold a slip. */
  readonly numberWords: boolean;
  /** The words (folded) that are roman numerals here. */
  readonly romans: ReadonlySet<string>;
}

/** A meaning and the lexemes, `from` to before `to`, that hold it. */
interface Part {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** The terms of `source`, in order but for the sign of a currency, which comes after its number. */
export function read(source: string, reading: Reading): readonly Term[] {
  const lexemes = lexemesOf(source, reading.language, reading.accents);
  const terms: Term[] = [];
  for (let index = 0; index < lexemes.length; ) {
    const parts = readParts(lexemes, index, reading);
    for (const { meaning, from, to } of parts) {
      const start = lexemes[from]?.start ?? source.length;
      const end = Math.max(start, lexemes[to - 1]?.end ?? start);
      terms.push({ ...meaning, start, end, free: isFree(meaning, lexemes, from, reading) });
    }
    index = Math.max(index + 1, ...parts.map(({ to }) => to));
  }
  return terms;
}

function readParts(lexemes: readonly Lexeme[], index: number, reading: Reading): readonly Part[] {
  const limit = readLimit(lexemes, index);
  if (limit) return [{ meaning: { kind: 'limit', sense: limit.sense }, from: index, to: limit.next }];
  const date = readDate(lexemes, index, isSlipOfMonth);
  if (date) {
    const { dates, slipped, next } = date;
    return [{ meaning: { kind: 'date', dates, slipped }, from: index, to: next }];
  }
  const currency = isCurrency(lexemes[index]) ? readUnit(lexemes, index) : undefined;
  const parts = readQuantity(lexemes, currency?.next ?? index, reading);
  if (parts.length > 0 && currency)
    return [...parts, { meaning: { kind: 'unit', units: currency.units }, from: index, to: currency.next }];
  return parts.length > 0 ? parts : readPlain(lexemes, index, reading);
}

function isSlipOfMonth(given: string, month: string): boolean {
  return !isMonth(given) && slipDistance(given, month) < Infinity;
}

/** A number with what belongs to it: the s of a decade, the rest of a fraction, a unit. */
function readQuantity(lexemes: readonly Lexeme[], index: number, reading: Reading): readonly Part[] {
  const figures = reading.answerType === 'number' ? 'value' : 'written';
  const number = readNumber(lexemes, index, { figures, words: reading.numberWords });
  if (number === undefined) return [];
  const { value, next } = number;
  const after = lexemes[next];
  const part = (to: number, key: string): Part => {
    return { meaning: { kind: 'number', value: { key, figures: value.figures } }, from: index, to };
  };
  const ofDecade = after?.text === 's' && after.start - (lexemes[next - 1]?.end ?? 0) <= 1;
  if (ofDecade) return [part(next + 1, `${value.key}s`)];
  const denominator = DENOMINATORS.get(after?.text ?? '');
  if (denominator !== undefined && reading.numberWords)
    return [part(next + 1, `${value.key}/${denominator}`)];
  if (after?.text === '/' && lexemes[next + 1]?.kind === 'figures') {
    const under = readNumber(lexemes, next + 1, { figures, words: false });
    if (under) return [part(under.next, `${value.key}/${under.value.key}`)];
  }
  const unit = readUnit(lexemes, next);
  const whole: Part = { meaning: { kind: 'number', value }, from: index, to: next };
  return unit
    ? [whole, { meaning: { kind: 'unit', units: unit.units }, from: next, to: unit.next }]
    : [whole];
}

/** Parts of a whole, with the key of the number that they divide by. */
const DENOMINATORS = new Map(
  Object.entries({
    ...{
      half: '2e0',
      halves: '2e0',
      third: '3e0',
      thirds: '3e0',
      quarter: '4e0',
      quarters: '4e0',
      fourths: '4e0',
    },
    ...{
      fifth: '5e0',
      fifths: '5e0',
      sixths: '6e0',
      sevenths: '7e0',
      eighths: '8e0',
      ninths: '9e0',
      tenth: '1e1',
    },
    tenths: '1e1',
  }),
);

function readPlain(lexemes: readonly Lexeme[], index: number, reading: Reading): readonly Part[] {
  const lexeme = lexemes[index];
  if (lexeme === undefined || lexeme.text === '/') return [];
  const meaning = meaningOf(lexeme, reading);
  return [{ meaning, from: index, to: index + 1 }];
}

function meaningOf({ kind, text, raw }: Lexeme, { answerType, language, accents, romans }: Reading): Meaning {
  if (kind === 'date') return { kind: 'number', value: { key: text, figures: text.replace(/\D/g, '') } };
  if (kind === 'sign') return { kind: 'sign', text };
  if (romans.has(text)) {
    const value = romanValue(text.toUpperCase());
    return { kind: 'number', value: { key: integerKey(value), figures: String(value) } };
  }
  const keyOf = (word: string) => {
    // Names keep their spelling and their s: Grey is not Gray, nor Adams Adam.
    const spelled = answerType === 'person' ? word : american(word);
    const named = answerType === 'person' || answerType === 'place' || answerType === 'body';
    return named || accents === 'strict' ? spelled : singular(spelled);
  };
  const key = keyOf(text);
  if (/^[\x20-\x7e]*$/.test(raw)) return { kind: 'word', key, respelled: key };
  return { kind: 'word', key, respelled: keyOf(respelled(raw.replace(/['’]/g, ''), language)) };
}

function isFree(meaning: Meaning, lexemes: readonly Lexeme[], index: number, reading: Reading): boolean {
  return meaning.kind === 'limit'
    ? meaning.sense === 'about'
    : meaning.kind === 'word' && isFreeWord(lexemes, index, reading);
}
