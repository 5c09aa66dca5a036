import type { Names } from '../../names.ts';
import { withinSentence } from '../../spelling.ts';
import { whenOf } from './value.ts';

/** The name of a column or row, taken apart by its grammar. */
export interface Label {
  /** Within a sentence, without what its brackets hold: 'melting point'. */
  readonly noun: string;
  /** 'at 20 °C', 'in developed countries': stands behind the thing in a question. */
  readonly adjunct: string;
  /** What a number in the cells is counted or measured in. */
  readonly unit: string;
  /** 'in 2021', of 'Population (2021)'. */
  readonly when: string | undefined;
}

const PREPOSITION = 'in|at|for|on|under|per|during|by|to|from|with|among';

/** `numeric`: whether its cells hold numbers, so that a bracket behind it is their unit. */
export function labelOf(printed: string, numeric: boolean, names: Names): Label {
  const [, head = '', inner = ''] = /^(.*?)(?: ?\(([^()]*)\))?:?$/s.exec(printed.trim()) ?? [];
  const when = inner === '' ? undefined : whenOf(inner);
  const within = inner !== '' && new RegExp(`^(?:${PREPOSITION}) `).test(inner);
  const letter = /^\p{L}\d?$/u.test(inner) && !/^[%°]/.test(inner);
  const unit = numeric && when === undefined && !within && (!letter || isMeasure(inner)) ? inner : '';
  const kept = inner !== '' && when === undefined && !within && unit === '' && !letter ? ` (${inner})` : '';
  const lower = lowered(head, names);
  const [, noun = lower, adjunct = ''] =
    new RegExp(`^(\\S+(?: \\S+)?) ((?:${PREPOSITION}) \\S.*)$`, 's').exec(lower) ?? [];
  return { noun: noun + kept, adjunct: within && when === undefined ? inner : adjunct, unit, when };
}

/** One letter that is more likely a unit than the quantity's own symbol, as metres and kelvin are. */
function isMeasure(letter: string): boolean {
  return /^[mgslKVWAJN]$/.test(letter);
}

/** 'Official language' as 'official language'; names and abbreviations keep their capitals. */
export function lowered(label: string, names: Names): string {
  return withinSentence(label, names).replace(/^\p{Lu}(?=\p{Ll}+(?![\p{L}]*\p{Lu}))/u, (letter) => {
    const first = /^\p{L}+/u.exec(label)?.[0] ?? '';
    const describes = /(?:al|ic|ive|ary|ing|ed|ous)$/.test(first) && / \p{Ll}/u.test(label);
    const own = names.proper.has(first) && !names.common.has(first.toLowerCase()) && !describes;
    return own ? letter : letter.toLowerCase();
  });
}

/** Columns that are there for the page: its notes, pictures and sources. */
export function isAside(label: string): boolean {
  return /^(?:notes?|remarks?|comments?|refs?\.?|references?|citations?|image|photo(?:graph)?|picture|logo|links?|website|url|price|cost|details|#|no\.?|nr\.?|s\.? ?no\.?|coordinates|isbn|issn|id|identifiers?|signature|map)$/i.test(
    label.trim(),
  );
}

/** 'Pld', 'W', 'Pts': which figures these are, only a key beside the table says. */
export function isBareAbbreviation(label: string): boolean {
  return /^(?:\p{Lu}{1,2}|\p{Lu}?[^aeiouyAEIOUY\s\d]{2,4}|[+−±/-]+)\.?$/u.test(label.trim());
}

/** Words for a feature as such: the column that they head names what is compared, not a thing. */
export function isFeatureWord(label: string): boolean {
  return /^(?:features?|propert(?:y|ies)|characteristics?|attributes?|aspects?|criteri(?:on|a)|basis(?: of .*)?|parameters?|fields?|items?|point of comparison|)$/i.test(
    label.trim(),
  );
}
