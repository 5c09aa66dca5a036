import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import type { Tree, Word } from '../syntax/tree.ts';
import { isTopic } from '../topic.ts';
import { ACT_NOUN, BODY_NOUN, MONTH } from '../words.ts';
import { type Gap, gap } from './gap.ts';

const JOINS_NAME = /^(?:of|de|von|van|du|des|la|le|al|bin|upon|-|–|['’]s?)$/;
/** 'the Commission for Relief in Belgium': within the names of bodies and acts. */
const JOINS_BODY = /^(?:for|on|against|in)$/;

/** Names of people, places and things, with the larger place behind a comma. */
export function names(tree: Tree, { topic, names: known }: Reading): readonly Gap[] {
  const { words, text } = tree;
  const found: Gap[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (
      !first ||
      !isNamePart(first) ||
      (i === 0 && words[1] && !isNamePart(words[1]) && !known.proper.has(first.text))
    )
      continue;
    const end = placeEnd(words, nameEnd(words, i));
    const last = words[end] as Word;
    // 'The Wagon Mound' within a sentence: the article belongs to the name.
    // And '40 Eridani B' begins with its number.
    const opens = words[i - 1]?.text === 'The' || (end > i && /^\d{1,3}$/.test(words[i - 1]?.text ?? ''));
    const start = i > 1 && opens ? (words[i - 1] as Word) : first;
    const name = text.slice(start.start, last.end).replace(/['’]s?$/, '');
    if (
      !isListed(words, i, end) &&
      !isPartOfTitle(words, i, end) &&
      !isCommonName(words, i, end) &&
      !isTopic(name, topic) &&
      !isMeasureOfTime(name)
    )
      found.push({ ...gap(text, start.start, name, typeOf(words, i), scoreOfName(words, i, end)) });
    i = end;
  }
  return found;
}

/** The last word of the name that begins at `from`. */
function nameEnd(words: readonly Word[], from: number): number {
  const first = words[from] as Word;
  let to = from;
  let subject = false;
  for (let k = from + 1; k < words.length && k < from + 9; k++) {
    const word = words[k] as Word;
    if (isNamePart(word) || (k === to + 1 && /^\d{1,3}$/.test(word.text))) to = k;
    else if (k > to + 2) break;
    else if (joinsName(word, first, words[to] as Word)) subject ||= JOINS_BODY.test(word.text);
    // 'the Conference on Weights and Measures'
    else if (!(subject && word.text === 'and')) break;
  }
  return to;
}

/** 'Bank of England', 'Commission for Relief in Belgium', 'Nobel Prize in Physics'. */
function joinsName(word: Word, first: Word, last: Word): boolean {
  return (
    JOINS_NAME.test(word.text) ||
    (JOINS_BODY.test(word.text) && (isBody(first) || isBody(last) || AWARD.test(last.text)))
  );
}

const AWARD =
  /^(?:Prize|Award|Medal|Fellowship|Chair|Concerto|Sonata|Symphony|Trio|Quartet|Mass|Museum|Gallery|Institute|School|Conference)$/;

function isBody({ text }: Word): boolean {
  return BODY_NOUN.test(text) || ACT_NOUN.test(text);
}

function isNamePart({ text, pos }: Word): boolean {
  return (
    /^\p{Lu}[\p{L}\d.'’&-]*$/u.test(text) &&
    pos !== 'PRON' &&
    pos !== 'ADP' &&
    pos !== 'SCONJ' &&
    pos !== 'DET' &&
    pos !== 'ADV'
  );
}

/** 'Halifax, Nova Scotia' is hidden whole. */
function placeEnd(words: readonly Word[], to: number): number {
  const next = words[to + 2];
  if (words[to + 1]?.text !== ',' || !next || !isNamePart(next) || next.relation === 'conj') return to;
  let end = to + 2;
  while (words[end + 1] && isNamePart(words[end + 1] as Word)) end++;
  // 'England, Portugal, cloth and wine' is a list.
  const listed = words[end + 1]?.text === ',' && words.slice(end + 2, end + 6).some(isJoiner);
  return !listed && /^(?:,|\.|\))$/.test(words[end + 1]?.text ?? '.') ? end : to;
}

function isJoiner({ relation, text }: Word): boolean {
  return relation === 'cc' && /^(?:and|or)$/.test(text);
}

/** One of several names in a row: which is missing would be a guess. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  const article = /^(?:the|an?)$/i.test(words[from - 1]?.text ?? '') ? 1 : 0;
  const before = words[from - 1 - article]?.text ?? '';
  const after = words[to + 1]?.text ?? '';
  const joined = /^(?:and|or|&)$/;
  const namedBefore = isNamePart(words[from - article - 2] ?? (words[from] as Word)) && from > 1;
  const namedAfter = words[to + 2] !== undefined && isNamePart(words[to + 2] as Word);
  return (
    (/^(?:,|and|or|&)$/.test(before) && namedBefore) || ((joined.test(after) || after === ',') && namedAfter)
  );
}

/** A word of a title in another language, an acronym in brackets, or half of 'A-B'. */
function isPartOfTitle(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const foreign =
    before !== undefined &&
    /^(?:NOUN|X|PROPN)$/.test(before.pos) &&
    /^\p{Ll}/u.test(before.text) &&
    isNamePart(words[from - 2] ?? before);
  // 'All Saints' is not 'Saints'.
  if (from > 1 && before?.text === 'All') return true;
  // 'Peter the Great'
  if (before?.text === 'the' && isNamePart(words[from - 2] ?? before)) return true;
  const bracketed = before?.text === '(' && words[to + 1]?.text === ')';
  // 'cyclic AMP', and 'Ringer’s lactate', which is no person's.
  const only = from === to ? words[from] : undefined;
  if (only && before?.pos === 'ADJ' && /^\p{Ll}/u.test(before.text) && /^\p{Lu}{2,5}$/u.test(only.text))
    return true;
  if (
    only &&
    /^['’]s$/.test(words[to + 1]?.text ?? '') &&
    /^(?:lactate|solution|disease|syndrome|law|rule|effect|constant|theorem|equation|principle|method|test|sign|law)s?$/.test(
      words[to + 2]?.text ?? '',
    )
  )
    return true;
  if (before?.text === '=' || words[to + 1]?.text === '=') return true;
  return foreign || bracketed || before?.text === '-' || words[to + 1]?.text === '-';
}

/** 'an Act of 1945', 'its first two MPs', '100 Deutschmarks': a kind of thing with a capital. */
function isCommonName(words: readonly Word[], from: number, to: number): boolean {
  const only = words[to] as Word;
  if (from !== to) return false;
  const before = words[from - 1];
  return (
    isBody(only) ||
    before?.pos === 'NUM' ||
    (/^(?:an?|many|several|some|few)$/i.test(before?.text ?? '') && only.tag === 'NNPS')
  );
}

function isMeasureOfTime(name: string): boolean {
  return new RegExp(
    `^(?:${MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|BC|AD|BCE|CE|I)$`,
  ).test(name);
}

function typeOf(words: readonly Word[], from: number): AnswerType {
  return /^(?:in|at|near|from|to)$/i.test(words[from - 1]?.text ?? '') ? 'place' : 'term';
}

/** What a sentence mentions by the way, in any subject. */
const BACKGROUND = /^(?:Sun|Moon|Earth|World|North|South|East|West|God|English|Europe|Internet)$/;

/** An adjective of a people and a name that opens the sentence are worth less than one to which the sentence leads. */
function scoreOfName(words: readonly Word[], from: number, to: number): number {
  const only = from === to && words[from]?.pos === 'ADJ';
  const partOfNoun = /^(?:NOUN|PROPN)$/.test(words[to + 1]?.pos ?? '');
  const opens = from <= 1;
  const background = from === to && BACKGROUND.test(words[from]?.text ?? '');
  return (
    2.6 -
    (background ? 1.6 : 0) -
    (only || partOfNoun ? 1.6 : 0) -
    (opens ? 0.6 : 0) +
    (to >= words.length - 3 ? 0.2 : 0)
  );
}
