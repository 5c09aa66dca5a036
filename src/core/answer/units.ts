import type { Lexeme } from './lexemes.ts';
import { american, singular } from './spelling.ts';

/** Symbols as they are written; those that differ by case alone are kept apart by it. */
const SYMBOLS = new Map<string, string>();
/** The same in lower case, with all that they can stand for. */
const LOWER = new Map<string, readonly string[]>();
/** Names, in the form that `nameKey` gives. */
const NAMES = new Map<string, string>();

const nameKey = (word: string) => singular(american(word));

function define(unit: string, symbols: readonly string[], names: readonly string[]): void {
  for (const symbol of symbols) {
    SYMBOLS.set(symbol, unit);
    const lower = symbol.toLowerCase();
    LOWER.set(lower, [...(LOWER.get(lower) ?? []), unit]);
  }
  for (const name of names) NAMES.set(nameKey(name), unit);
}

const BASES: readonly (readonly [unit: string, symbol: string, prefixes: string])[] = [
  ['meter', 'm', 'kcdmμn'],
  ['gram', 'g', 'khmμnMGT'],
  ['liter', 'l', 'hdcmμ'],
  ['watt', 'W', 'kmMGT'],
  ['joule', 'J', 'kmMGT'],
  ['volt', 'V', 'kmM'],
  ['ampere', 'A', 'mμ'],
  ['hertz', 'Hz', 'kMGT'],
  ['pascal', 'Pa', 'hkMG'],
  ['newton', 'N', 'kM'],
  ['byte', 'B', 'kMGT'],
  ['bit', 'bit', 'kMG'],
  ['second', 's', 'mμn'],
  ['electronvolt', 'eV', 'kMGT'],
  ['mole', 'mol', 'mμ'],
  ['calorie', 'cal', 'k'],
  ['tonne', 't', 'kMG'],
  ['ohm', 'Ω', 'kM'],
];
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ k: 'kilo', h: 'hecto', d: 'deci', c: 'centi', m: 'milli', μ: 'micro', n: 'nano' },
  ...{ M: 'mega', G: 'giga', T: 'tera' },
};

for (const [unit, symbol, prefixes] of BASES) {
  define(unit, [symbol], [unit]);
  for (const prefix of prefixes) {
    const name = `${PREFIXES[prefix] ?? ''}${unit}`;
    define(name, prefix === 'μ' ? [`μ${symbol}`, `u${symbol}`] : [`${prefix}${symbol}`], [name]);
  }
}
define('kilogram', [], ['kilo']);
define('second', ['sec', 'secs'], []);
define('minute', ['min', 'mins'], ['minute']);
define('hour', ['h', 'hr', 'hrs'], ['hour']);
for (const unit of [
  'day',
  'week',
  'month',
  'century',
  'decade',
  'kelvin',
  'inch',
  'mile',
  'yard',
  'acre',
  'foot',
])
  define(unit, [], [unit]);
define('year', ['yr', 'yrs'], ['year']);
define('mile', ['mi'], []);
define('foot', ['ft'], []);
define('yard', ['yd'], []);
define('kelvin', ['K'], []);
define('hectare', ['ha'], ['hectare']);
define('pound', ['lb', 'lbs'], ['pound']);
define('pound sterling', ['£', 'GBP'], []);
define('ounce', ['oz'], ['ounce']);
define('ton', [], ['ton']);
define('decibel', ['dB'], ['decibel']);
define('percent', ['%', 'pct'], ['percent']);
define('degree', ['°', 'deg'], ['degree']);
define('celsius', [], ['celsius', 'centigrade']);
define('fahrenheit', [], ['fahrenheit']);
define('dollar', ['$', 'USD'], ['dollar']);
define('euro', ['€', 'EUR'], ['euro']);
define('yen', ['¥', 'JPY'], ['yen']);
define('kilometer/hour', ['kph', 'kmh', 'kmph'], []);
define('mile/hour', ['mph'], []);
define('light-year', ['ly'], ['lightyear']);

export interface ReadUnit {
  /** All that it can stand for: 'mw' for a milliwatt and a megawatt, 'pounds' for a weight and for money. */
  readonly units: readonly string[];
  /** The index of the lexeme after it. */
  readonly next: number;
}

/** The unit of measure that begins at `lexemes[index]`: 'km²', 'square kilometres', 'km/h', 'per cent', '°C', '$'. */
export function readUnit(lexemes: readonly Lexeme[], index: number): ReadUnit | undefined {
  const first = simpleUnit(lexemes, index);
  if (first === undefined) return undefined;
  const link = lexemes[first.next]?.text ?? '';
  if (!['/', 'per', 'a', 'an'].includes(link)) return first;
  const second = simpleUnit(lexemes, first.next + 1);
  if (second === undefined) return first;
  const units = first.units.flatMap((over) => second.units.map((under) => `${over}/${under}`));
  return { units, next: second.next };
}

function simpleUnit(lexemes: readonly Lexeme[], index: number): ReadUnit | undefined {
  const text = (place: number) => lexemes[place]?.text ?? '';
  if (text(index) === 'per' && text(index + 1) === 'cent') return { units: ['percent'], next: index + 2 };
  if (text(index) === 'light' && /^years?$/.test(text(index + 1)))
    return { units: ['light-year'], next: index + 2 };
  // Amperes are the last word; before another, 'a' is an article.
  if (text(index) === 'a' && index + 1 < lexemes.length) return undefined;
  const power = /^sq(?:uare)?$/.test(text(index)) ? 2 : /^cu(?:bic)?$/.test(text(index)) ? 3 : undefined;
  if (power !== undefined) return raised(baseUnit(lexemes[index + 1]), power, index + 2);
  const base = baseUnit(lexemes[index]);
  if (base?.[0] === 'degree') return degrees(lexemes, index);
  const caret = text(index + 1) === '^' ? index + 2 : index + 1;
  const exponent = lexemes[caret]?.glued ? /^[23]$/.exec(text(caret))?.[0] : undefined;
  return exponent ? raised(base, Number(exponent), caret + 1) : base && { units: base, next: index + 1 };
}

function raised(base: readonly string[] | undefined, power: number, next: number): ReadUnit | undefined {
  return base && { units: base.map((unit) => `${unit}^${power}`), next };
}

function degrees(lexemes: readonly Lexeme[], index: number): ReadUnit {
  const scale = /^(?:(c(?:elsius|entigrade)?)|(f(?:ahrenheit)?))$/.exec(lexemes[index + 1]?.text ?? '');
  if (!scale) return { units: ['degree'], next: index + 1 };
  return { units: [scale[1] === undefined ? 'fahrenheit' : 'celsius'], next: index + 2 };
}

function baseUnit(lexeme: Lexeme | undefined): readonly string[] | undefined {
  if (lexeme === undefined || (lexeme.kind !== 'word' && lexeme.kind !== 'sign')) return undefined;
  const name = NAMES.get(nameKey(lexeme.text));
  if (name !== undefined) return name === 'pound' ? ['pound', 'pound sterling'] : [name];
  const symbol = SYMBOLS.get(lexeme.raw.replace('µ', 'μ'));
  if (symbol !== undefined) return [symbol];
  return LOWER.get(lexeme.text);
}

/** Whether `lexeme` is the sign of a currency, which stands before its number. */
export function isCurrency(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'sign' && /\p{Sc}/u.test(lexeme.text);
}
