import { factKey } from '../cards/key.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';
import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { capitalised, keyPart, wordCount } from '../words.ts';
import { isAboutLast, isAnchored, leansOnPage } from './anchor.ts';
import { frontOf } from './front.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gaps.ts';
import type { Loose } from './shorten.ts';

/** So many words of a sentence bear one card: what more it says is asked by none. */
const WORDS_PER_CARD = 8;
const MOST_PER_SENTENCE = 3;
/** The least score of a gap, as in `Gap`: of a sentence with no other card, and of one that has some. */
const WORTH_ALONE = 1.25;
const WORTH = 1.5;
/** The score of a term that its sentence introduces. */
const NAMED = 3.4;

/**
 * The last resort for what no rule could ask: sentences with one gap each, for a term, date, number or name that what
 * remains points to. `asked` are the cards that the rules made.
 */
export function clozeCards(
  sentences: readonly Sentence[],
  asked: readonly Draft[],
  reading: Reading,
): readonly Draft[] {
  if (!isProse(sentences)) return [];
  const byStart = new Map<number, Draft[]>();
  for (const draft of asked) byStart.set(draft.start, [...(byStart.get(draft.start) ?? []), draft]);
  return sentences.flatMap((sentence) => clozesOf(sentence, byStart.get(sentence.start) ?? [], reading));
}

/** Whether whole sentences make up most of the text: in a log, a menu or a form they are the exception. */
function isProse(sentences: readonly Sentence[]): boolean {
  let whole = 0;
  let all = 0;
  for (const { text, tokens } of sentences) {
    all += text.length;
    if (/[.:]$/.test(text) && tokens.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) whole += text.length;
  }
  return whole * 2 > all;
}

function clozesOf(sentence: Sentence, asked: readonly Draft[], reading: Reading): readonly Draft[] {
  if (!isFit(sentence) || isAboutLast(sentence)) return [];
  const tree = treeOf(sentence);
  const anchored = isAnchored(sentence, tree, reading.topic);
  const loose = looseIn(sentence);
  const room =
    Math.min(MOST_PER_SENTENCE, Math.ceil(wordCount(sentence.text) / WORDS_PER_CARD)) - asked.length;
  const hidden = asked.map(({ back, items }) => `-${keyPart([back, ...(items ?? [])].join(' '))}-`);
  const chosen: Gap[] = [];
  const drafts: Draft[] = [];
  for (const gap of gapsOf(tree, reading)) {
    if (drafts.length >= room || gap.score < (drafts.length + asked.length > 0 ? WORTH : WORTH_ALONE)) break;
    if (isQuoted(sentence.text, gap)) continue;
    if (chosen.some((other) => gap.start < other.end && other.start < gap.end)) continue;
    if (hidden.some((answer) => overlaps(answer, `-${keyPart(gap.text)}-`))) continue;
    // What a sentence names needs no other anchor than what it says of it.
    if (!anchored && gap.score < NAMED) continue;
    const front = frontOf(tree, gap, loose);
    if (front === undefined || isKnown(gap, sentence, reading)) continue;
    chosen.push(gap);
    drafts.push(draftOf(sentence, front, gap, reading));
  }
  return drafts;
}

/** It tells the reader what to do. */
const REQUEST = /^(?:Look|Note|Notice|Consider|Count|Imagine|Suppose|Compare|Remember|Recall|Think|Let|Try) /;

/** A word of somebody's saying is not what a sentence tells. */
function isQuoted(text: string, { start }: Gap): boolean {
  return (text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function draftOf(sentence: Sentence, front: string, { text, answerType }: Gap, { names }: Reading): Draft {
  const { section, start, end } = sentence;
  const key = factKey(names, 'cloze', text, ...anchorsOf(sentence, text));
  return {
    kind: 'cloze',
    key,
    front: /[.?!]$/.test(front) ? front : `${front}.`,
    back: capitalised(text),
    answerType,
    topicOf: 'other',
    rule: 'cloze',
    start,
    end,
    section,
  };
}

/**
 * What else a sentence names, or else its nouns: with what is hidden, they tell it from every other however it is
 * worded and whatever its pronouns are taken to mean.
 */
function anchorsOf({ printed, tokens }: Sentence, hidden: string): readonly string[] {
  const named = printed.slice(1).match(/(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d]+|\d[\d.,]*\d)/gu) ?? [];
  const nouns = tokens.flatMap(({ pos, lemma }) => (pos === 'NOUN' ? [lemma] : []));
  const own = new Set(keyPart(hidden).split('-'));
  const others = (named.length > 1 ? named : [...named, ...nouns]).filter((word) => !own.has(keyPart(word)));
  return [...new Set(others)].slice(0, 3);
}

/** A word of the title or the headings above the card says it already. */
function isKnown({ text, answerType }: Gap, { section }: Sentence, { topic }: Reading): boolean {
  if (answerType === 'number' || answerType === 'date') return false;
  const shown = `${keyPart(topic.title)}-${section.map(keyPart).join('-')}`.split('-');
  const words = keyPart(text).split('-');
  return words.every((word) => shown.includes(word));
}

function isFit(sentence: Sentence): boolean {
  const { text, role } = sentence;
  if (role === 'lead-in' || isOdd(text) || wordCount(text) < 6) return false;
  if (role === 'item' && isFragment(sentence)) return false;
  if (!/^[\p{Lu}\d].*[.]$/su.test(text) || /[?!]/.test(text) || leansOnPage(text)) return false;
  return !PRONOUN.test(text) && !REQUEST.test(text);
}

/** An item that only names and describes: 'The Court, which sits in Basel', 'Court – hears cases'. */
function isFragment({ text, tokens }: Sentence): boolean {
  const name = FRAGMENT.exec(text)?.[1];
  return (
    name !== undefined && !tokens.some(({ pos, end }) => end <= name.length && /^(?:VERB|AUX)$/.test(pos))
  );
}

const FRAGMENT = /^([^,.:]{3,80})(?:, (?:\p{Ll}+ed [^,]{3,60}, )?(?:which|who|whose|where) | [–—-]{1,2} )/u;

/** The pronouns and pointing words of which nothing in the sentence says what they mean. */
function looseIn({ text, dangling, references = [] }: Sentence): readonly Loose[] {
  const open = references.filter(({ means, inside }) => means === undefined && !inside);
  const at = dangling === undefined ? -1 : text.indexOf(dangling);
  // 'He broke off his visit the next day' can be asked without the day.
  if (dangling === undefined || at < 0 || (at > 20 && LATER.test(dangling))) return open;
  return [...open, { start: at, end: at + dangling.length }];
}

const LATER = /^(?:that|the next|the following) (?:day|night|morning|evening|week|month|year)$/;

/** He, she or it as the subject: who that is stands elsewhere. */
const PRONOUN =
  /^(?:(?:In|On|At|By|After|Before|During|Since|Until|For|To|From|With|Without|Under|Instead of) [^,]{0,60}, )?(?:it|he|she|they|we|you)\b|^(?:\S+ ){1,6}(?:it|them|him) (?:they|he|she|we|it)\b/iu;

/** Lines of a log or of code: more marks and figures than a sentence has. */
function isOdd(text: string): boolean {
  const marks = text.match(/[^\p{L}\s.,;:'’()–-]/gu)?.length ?? 0;
  return marks * 6 > text.length || /\w[._]\w+[._]\w|\p{Ll}\.\p{Ll}|[{}=<>|\\]|\d{2}:\d{2}:/u.test(text);
}
