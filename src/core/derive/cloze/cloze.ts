import { factKey } from '../cards/key.ts';
import { ANY_DATE } from '../dates.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';
import { isPresent } from '../resolve/standing.ts';
import { canAsk } from '../rules/object.ts';
import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import type { Tree } from '../syntax/tree.ts';
import { phraseOf } from '../syntax/walk.ts';
import { isTopic, type Topic } from '../topic.ts';
import { capitalised, keyPart, wordCount } from '../words.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gaps.ts';
import { type Loose, shortened } from './shorten.ts';

const GAP = '____';

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
  if (!isFit(sentence)) return [];
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
    front,
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

/** The sentence with the gap, cut down to what a learner can take in; undefined where that cannot be done. */
function frontOf(tree: Tree, gap: Gap, loose: readonly Loose[]): string | undefined {
  const text = standing(shortened(tree, gap, GAP, loose) ?? '');
  const words = wordCount(text);
  if (words < 6 || words > 34 || text.split(GAP).length !== 2 || OPEN_END.test(text)) return undefined;
  return text.toLowerCase().includes(gap.text.toLowerCase()) || showsInitials(text, gap.text)
    ? undefined
    : text;
}

/** What was cut away belonged to the last word. */
const OPEN_END =
  /\b(?:able|unable|likely|unlikely|willing|unwilling|due|subject|known|said|thought|to|of|and|or)\.$/;

/** 'the International Whaling Commission' beside 'the IWC'. */
function showsInitials(front: string, hidden: string): boolean {
  const initials = hidden.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return initials.length > 1 && new RegExp(`(?<!\\p{L})${initials}s?(?!\\p{L})`, 'u').test(front);
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
  if (!/^[\p{Lu}\d].*[.]$/su.test(text) || /[?!]/.test(text) || LEANING.test(text)) return false;
  return !PRONOUN.test(text);
}

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

/** Whether the sentence says what it is about, given that the title and the headings stand above the card. */
function isAnchored(sentence: Sentence, tree: Tree, topic: Topic): boolean {
  const { text } = sentence;
  // 'A low dam over which water flows is called a weir' says all that its term needs.
  if (/^An? .*\b(?:called|known as|termed)\b/.test(text)) return true;
  const own = tree.words.find(
    ({ relation, head }) => /^nsubj/.test(relation) && tree.words[head]?.relation === 'root',
  );
  const subject = sentence.clauses[0]?.subject ?? (own ? phraseOf(tree, own).text : '');
  const [clause] = sentence.clauses;
  const few = /^(?:two|three|four|five)\b/i.test(subject) && nameCount(text) < 2;
  if (few || VAGUE_SUBJECT.test(subject) || isPassing(sentence, subject)) return false;
  if (isTopic(subject, topic) || nameCount(text) >= 2 || (clause && canAsk(clause))) return true;
  return subject !== '' && own?.pos !== 'PRON';
}

/** 'A storm brought snow': which storm, only the page says. */
function isPassing({ clauses: [clause], text }: Sentence, subject: string): boolean {
  return /^an? /i.test(subject) && clause !== undefined && !isPresent(clause) && nameCount(text) < 2;
}

/** What only the sentence before can explain. */
const VAGUE_SUBJECT =
  /^(?:(?:the |no |every |an? )?(?:others?|latter|former|remaining|result|effect|reason|same|rest|second|third|next)\b|another|both|each|either|neither|some|many|most|several|few|all|none|nobody|one)\b(?! \d)|^(?:far |much )?(?:more|less|fewer)\b|^(?:it|they|he|she|this|that|these|those|there|what|who)\b|^the (?:\p{Ll}{3,}est|best known|(?:\p{L}+ )?(?:evidence|reason|result|cause|answer|effect|problem|exception|explanation|idea|aim|point|trouble))$/iu;

function nameCount(text: string): number {
  return (
    (text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)?.length ?? 0) +
    (text.search(ANY_DATE) >= 0 ? 1 : 0)
  );
}

/** Lines of a log or of code: more marks and figures than a sentence has. */
function isOdd(text: string): boolean {
  const marks = text.match(/[^\p{L}\s.,;:'’()–-]/gu)?.length ?? 0;
  return marks * 6 > text.length || /\w[._]\w+[._]\w|\p{Ll}\.\p{Ll}|[{}=<>|\\]|\d{2}:\d{2}:/u.test(text);
}

/** Without the word that joins it to the sentence before. */
function standing(text: string): string {
  return capitalised(
    text.replace(
      /^(?:However|Moreover|Furthermore|Therefore|Thus|Consequently|Meanwhile|In addition|Nevertheless|Today|Instead|Similarly|Likewise|Indeed|Finally|But|And|Yet|So),? /,
      '',
    ),
  ).replace(/, (?:however|therefore|moreover|meanwhile|too),/, '');
}

/** What leans on a sentence before it, or on the page. */
const LEANING =
  /\b(?:thanked|of|in|by|at|to|from|with|on|for) that \p{Ll}+|\b(?:above|below|here|the former|the latter|this year|last year|see|figure|we|us|our|you|your|I)\b|\b(?:one|some|which|many|most|each|both|all) of them\b|\bthat follow(?:ed|s)\b|\bthe ones?\b|\bthe (?:first|second|third|others?) (?:with|by|is|was|are|were|and|to|of these)\b|^(?:\S+ ){0,5}that \S+ (?:it|them)\b/u;
