import type { Lexeme } from './lexemes.ts';

/** A number as it can be compared, without rounding. */
export interface NumberValue {
  /** Sign, figures and a power of ten: '29e5' for 2.9 million; or the figures as written, if they are a code. */
  readonly key: string;
  /** The value under the other custom of points and commas, where the figures allow it: 2.300 as 2300. */
  readonly other?: string;
  /** The figures as they stand without separators. */
  readonly figures: string;
}

export interface ReadNumber {
  readonly value: NumberValue;
  /** The index of the lexeme after it. */
  readonly next: number;
}

/** How figures are taken: `value` counts 1.50 as 1.5 and 007 as 7; `written` does not, for versions and names. */
export type Figures = 'value' | 'written';

const SMALL = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const SMALL_ORDINALS = [
  ...[
    'zeroth',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  ...[
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
  ],
  'nineteenth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = new Map(Object.entries({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }));
const SHORT_SCALES = new Map(Object.entries({ mn: 6, mln: 6, bn: 9, tn: 12 }));

interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
}

const WORDS = new Map<string, NumberWord>([
  ...SMALL.map((word, value): [string, NumberWord] => [word, { value, ordinal: false }]),
  ...SMALL_ORDINALS.map((word, value): [string, NumberWord] => [word, { value, ordinal: true }]),
  ...TENS.map((word, index): [string, NumberWord] => [word, { value: 20 + 10 * index, ordinal: false }]),
  ...TENS.map((word, index): [string, NumberWord] => [
    word.replace(/y$/, 'ieth'),
    { value: 20 + 10 * index, ordinal: true },
  ]),
]);

/** Whether `word` (folded) names a number, so that it is never a slip of another word. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word) || SCALES.has(word.replace(/(?:th|s)$/, ''));
}

/** The number that begins at `lexemes[index]`, in figures or, if `words`, in words. */
export function readNumber(
  lexemes: readonly Lexeme[],
  index: number,
  { figures, words }: { readonly figures: Figures; readonly words: boolean },
): ReadNumber | undefined {
  const lexeme = lexemes[index];
  if (lexeme?.kind === 'figures') return readFigures(lexemes, index, figures);
  if (
    lexeme?.text === '-' &&
    lexeme.kind === 'sign' &&
    lexemes[index + 1]?.glued &&
    lexemes[index + 1]?.kind === 'figures'
  ) {
    const read = readFigures(lexemes, index + 1, figures);
    return { next: read.next, value: { ...read.value, key: `-${read.value.key}` } };
  }
  return words ? readWords(lexemes, index) : undefined;
}

function readFigures(lexemes: readonly Lexeme[], index: number, figures: Figures): ReadNumber {
  const written = lexemes[index]?.text ?? '';
  let power = 0;
  let next = index + 1;
  for (;;) {
    const word = lexemes[next]?.text ?? '';
    const scale = SCALES.get(word) ?? SHORT_SCALES.get(word);
    if (scale === undefined) break;
    power += scale;
    next += 1;
  }
  if (next === index + 1 && /^(?:st|nd|rd|th)$/.test(lexemes[next]?.text ?? '') && lexemes[next]?.glued)
    next += 1;
  return { value: figuresValue(written, power, figures), next };
}

const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * What figures mean by English custom, where commas group and a point divides; a comma that cannot group divides. What
 * fits no custom (192.168.0.1) is a code, and equal to nothing but itself.
 */
function figuresValue(written: string, power: number, figures: Figures): NumberValue {
  const text = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(written) ? written.replace(/[ ']/g, '') : written;
  const digits = text.replace(/\D/g, '');
  const grouped = COMMA_GROUPS.test(text) ? text.replaceAll(',', '') : undefined;
  const turned = POINT_GROUPS.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined;
  const plain = grouped ?? turned ?? text.replace(/^(\d+),(\d+)$/, '$1.$2');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return { key: `code ${text}`, figures: digits };
  if (figures === 'written' && power === 0 && /^0\d|\.\d*0$/.test(plain))
    return { key: plain, figures: digits };
  const key = decimal(plain, power);
  const separated = /^(\d{1,3})[.,](\d{3})$/.exec(text);
  if (!separated || power > 0) return { key, figures: digits };
  const [, whole = '', rest = ''] = separated;
  return {
    key,
    figures: digits,
    other: decimal(text.includes(',') ? `${whole}.${rest}` : `${whole}${rest}`, 0),
  };
}

/** The key of a whole number. */
export function integerKey(value: number): string {
  return decimal(String(value), 0);
}

function decimal(plain: string, power: number): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const figures = `${whole}${fraction}`.replace(/^0+/, '');
  const short = figures.replace(/0+$/, '');
  return short === '' ? '0' : `${short}e${power - fraction.length + figures.length - short.length}`;
}

/** Reads 'two thousand three hundred and five', 'a million', 'twenty-third' and, as a year, 'nineteen ninety-two'. */
function readWords(lexemes: readonly Lexeme[], index: number): ReadNumber | undefined {
  const wordAt = (place: number) => (lexemes[place]?.kind === 'word' ? (lexemes[place]?.text ?? '') : '');
  let [total, group, room, limit, next] = [0, 0, 100, Infinity, index];
  if (wordAt(next) === 'a' && SCALES.has(wordAt(next + 1))) next += 1;
  const begun = next;
  for (let done = false; !done; ) {
    const joined = next > begun && room > 10 && wordAt(next) === 'and' ? next + 1 : next;
    const small = WORDS.get(wordAt(joined));
    const power = SCALES.get(wordAt(next).replace(/th$/, ''));
    if (small !== undefined && (small.value < room || isYear(total, group, small.value))) {
      group = small.value < room ? group + small.value : group * 100 + small.value;
      room = small.value >= 20 && small.value % 10 === 0 ? 10 : 0;
      done = small.ordinal;
      next = joined + 1;
    } else if (power === 2 && group < 100) {
      group = (group || 1) * 100;
      room = 100;
      next += 1;
    } else if (power !== undefined && power > 2 && power < limit && (group > 0 || next === begun)) {
      total += (group || 1) * 10 ** power;
      [group, room, limit] = [0, 1000, power];
      next += 1;
    } else done = true;
    done ||= /\dth$|(?:hundred|sand|lion)th$/.test(wordAt(next - 1));
  }
  if (next === begun) return undefined;
  return { value: { key: integerKey(total + group), figures: String(total + group) }, next };
}

function isYear(total: number, group: number, value: number): boolean {
  return total === 0 && group >= 10 && group < 100 && value >= 10;
}
