/** A text made comparable, and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the offset in the source of what became `text[i]`; one more entry holds the source's length. */
  readonly at: readonly number[];
}

/** How `fold` treats accents: `loose` drops them, `strict` keeps them. */
export type Accents = 'loose' | 'strict';

const ASCII = /^[\t\n\r\x20-\x7e]*$/;
/** A character with the marks that stand on it. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
const SUPERSCRIPT = /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]/u;

/**
 * `source` in one case, without accents, invisible characters and typographic variants, runs of blanks as one. Superscripts
 * follow a caret, so that 10⁶ is not 106. Letters that `language` counts as letters of their own keep their marks.
 */
export function fold(source: string, language?: string, accents: Accents = 'loose'): Folded {
  const own = lettersOf(language);
  if (ASCII.test(source) && !own.includes('ı')) return foldAscii(source);
  let text = '';
  const at: number[] = [];
  let raised = false;
  for (const match of source.matchAll(CLUSTERS)) {
    const [cluster] = match;
    const raises = SUPERSCRIPT.test(cluster);
    const folded = (raises && !raised ? '^' : '') + foldCluster(cluster, own, accents);
    raised = raises;
    for (const unit of folded.split('')) {
      if (unit === ' ' && text.endsWith(' ')) continue;
      text += unit;
      at.push(match.index);
    }
  }
  at.push(source.length);
  return { text, at };
}

function foldAscii(source: string): Folded {
  let text = '';
  const at: number[] = [];
  const lower = source.toLowerCase();
  for (let index = 0; index < lower.length; index += 1) {
    const unit = lower.charAt(index);
    const plain = unit < ' ' ? ' ' : unit === '`' ? "'" : unit;
    if (plain === ' ' && text.endsWith(' ')) continue;
    text += plain;
    at.push(index);
  }
  at.push(source.length);
  return { text, at };
}

/** Letters with a place of their own in an alphabet: without its mark, each is another letter and not a plainer one. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  de: 'äöü',
  sv: 'åäö',
  fi: 'åäö',
  da: 'åæø',
  nb: 'åæø',
  nn: 'åæø',
  no: 'åæø',
  es: 'ñ',
  tr: 'çğıöşü',
  pl: 'ąćęłńóśźż',
};

function lettersOf(language: string | undefined): string {
  return (language && OWN_LETTERS[language.split('-', 1)[0]?.toLowerCase() ?? '']) || '';
}

const APOSTROPHE = /[’‘‛`´ʼʻʹʾʿ′＇]/gu;
/** Neither seen nor spoken: format characters, variation selectors, the Arabic tatweel and the signs of trade. */
const SILENT = /[\p{Cf}ـ™®©]|\p{VS}/gu;
/**
 * Accents and vowel points of alphabets that are also written without them. The marks of other scripts are letters: those
 * of Devanagari its vowels, the Japanese ones its voiced sounds.
 */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487]|[\u0591-\u05bd\u05bf-\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/gu;
const VOWEL_POINTS =
  /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed]+/gu;

function foldCluster(cluster: string, own: string, accents: Accents): string {
  if (own !== '') {
    const lower = own.includes('ı') ? turkishLower(cluster) : cluster.normalize('NFC').toLowerCase();
    if (own.includes(lower)) return lower;
  }
  const plain = cluster.replace(APOSTROPHE, "'").replace(SILENT, '');
  // Upper case first: it is where ß, ς and ı meet ss, σ and i.
  const lower = plain.toUpperCase().toLowerCase().normalize('NFKD').toLowerCase();
  // й and ў are letters of every alphabet that has them.
  if (/^[иу]\u0306/u.test(lower)) return lower.slice(0, 2).normalize('NFC');
  const bare =
    accents === 'strict' ? lower.replace(VOWEL_POINTS, '').normalize('NFC') : lower.replace(ACCENTS, '');
  const fraction = bare.includes('\u2044') && bare.length > 1;
  const mapped = [...bare].map((letter) => plainLetter(letter, accents)).join('');
  return fraction ? ` ${mapped}` : mapped;
}

function turkishLower(cluster: string): string {
  return cluster.normalize('NFC').toLocaleLowerCase('tr');
}

const LETTERS = new Map(
  Object.entries({
    ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'e', ı: 'i' },
    ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا' },
  }),
);
const SIGNS = new Map(
  Object.entries({ '\u2044': '/', '\u2215': '/', '\u2212': '-', '٫': '.', '٬': ',', '،': ',', '٪': '%' }),
);
/** The zeros of the decimal digits that are written beside our own. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function plainLetter(letter: string, accents: Accents): string {
  const special = SIGNS.get(letter) ?? (accents === 'loose' ? LETTERS.get(letter) : undefined);
  if (special !== undefined) return special;
  if (/\s/u.test(letter)) return ' ';
  if (/\p{Pd}/u.test(letter)) return '-';
  if (/\p{Nd}/u.test(letter) && letter > '9') {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    if (zero !== undefined) return String(code - zero);
  }
  return letter;
}

const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/g, 'ae'],
  [/[öøœ]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
];

/** `word` as it is spelled where its letters are not to be had (Mueller for Müller), folded. */
export function respelled(word: string, language?: string): string {
  const plain = RESPELLED.reduce(
    (text, [letter, spelled]) => text.replace(letter, spelled),
    word.normalize('NFC').toLowerCase(),
  );
  return fold(plain, language).text;
}
