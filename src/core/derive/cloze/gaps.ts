import { ANY_DATE } from '../dates.ts';
import type { Reading } from '../fact.ts';
import { mentionsOf } from '../quantity.ts';
import type { Tree, Word } from '../syntax/tree.ts';
import { verbPhraseOf } from '../syntax/verb-phrase.ts';
import { dependent, phraseOf } from '../syntax/walk.ts';
import { isTopic, type Topic } from '../topic.ts';
import { type Gap, gap } from './gap.ts';
import { names } from './name-gaps.ts';
import { isLimit, scoreOfTerm } from './terms.ts';

/** Everything that could be hidden in one sentence, best first. Gaps may overlap. */
export function gapsOf(tree: Tree, reading: Reading): readonly Gap[] {
  const { text } = tree;
  const found = [
    ...namings(text),
    ...dates(text),
    ...clockTimes(text),
    ...quantities(text),
    ...counts(tree),
    ...names(tree, reading),
    ...nouns(tree, reading),
  ];
  return found
    .filter((one) => one.text.length > 1 && isWholeWords(text, one))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Not '-free harbours' of 'ice-free harbours', nor 'Umbrella' of 'the Umbrella for Democratic Change'. */
function isWholeWords(text: string, { text: hidden, start }: Gap): boolean {
  const [before, after] = [text.slice(0, start), text.slice(start + hidden.length)];
  if (/[\p{L}-]$/u.test(before) || /^(?:\p{L}|-\p{L})/u.test(after)) return false;
  // A case is cited by both its parties.
  if (/\bv\.? $/.test(before) || /^ v\.? /.test(after)) return false;
  return !(
    /\bthe $/i.test(before) &&
    /^\p{Lu}\p{L}+$/u.test(hidden) &&
    /^ (?:for|of) (?:the )?\p{Lu}/u.test(after)
  );
}

const NAMING =
  /(?<!\b(?:he|she|they|who|we|has|have|had) )\b(?:called|known as|termed|nicknamed|named|referred to as) (?:the |an? )?((?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+)(?=[,.;)]|$| (?:which|that|and|or|in|from|by|for|because|is|are|was|were|where|who|to)\b)/gu;

/** 'a property called cohesion': the term itself. */
function namings(text: string): readonly Gap[] {
  return [...text.matchAll(NAMING)].flatMap((match) => {
    const term = match[1] ?? '';
    if (
      /^(?:on|for|by|to|in|upon|off|an?|it|them|after|as|her|his|their)\b|\b(?:and|or|is|are|was|which|that|it)\b/.test(
        term,
      )
    )
      return [];
    return [gap(text, match.index + match[0].indexOf(term), term, 'term', 3.4)];
  });
}

function dates(text: string): readonly Gap[] {
  return [...text.matchAll(ANY_DATE)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const placed =
      /(?:^|\b(?:in|on|of|since|from|until|till|by|to|during|before|after|around|about|the|early|late|and|between|circa|year),?|[,(]|day,) ?$/i.test(
        before,
      );
    const bare = match[0].replace(/^the /, '');
    const from = match.index + match[0].length - bare.length;
    // '1837–38' is one date, and of 'from 1992 to 1999' either end.
    const to = /^[–-]\d{2,4}(?!\d)/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    return placed && !/\d[–-]$/.test(before) ? [gap(text, from, bare + to, 'date', 3)] : [];
  });
}

/** 'At 8.45' */
function clockTimes(text: string): readonly Gap[] {
  return [
    ...text.matchAll(/(?<=\b(?:[Aa]t|until|by|before|after) )\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\b\.?)?(?![\d%])/g),
  ].map((match) => gap(text, match.index, match[0], 'date', 2.4));
}

/** Whether a bare figure belongs to the name behind it; 'Germans' and 'Russian' are counted. */
function isOfName(said: string, after: string): boolean {
  return /^\d+$/.test(said) && /^ \p{Lu}\p{L}+(?:i|us|ae|o) (?:\p{Lu}\b)?/u.test(after);
}

const SMALL = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ALL_SMALL = new RegExp(`^${SMALL}$`);
const LARGE =
  '(?:half|(?:one|two|three)[- ](?:thirds?|quarters?|fifths?)|a (?:third|quarter|fifth|tenth)|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundred)';
const COUNT = '(?: (?:hundred|thousand|million|billion))';
const SPAN = '(?: per cent| years?| months?| weeks?| days?| hours?| minutes?| seconds?| times)';
/** Numbers in words. A small one without a unit counts only where the sentence says what has how many. */
const SPELLED = new RegExp(
  `(?<![\\p{L}-]|\\b(?:the|these|those|its|their|his|her|other|last|first|second|third|latter|former|left|right|upper|lower|northern|southern|eastern|western|next|past|following) )(?:(?:about|nearly|almost|over|some|more than|less than|at least) )?(?:(?:a )?${LARGE}${COUNT}?${SPAN}?|${SMALL}(?:${COUNT}${SPAN}?|${SPAN})|(?<=\\b(?:has|have|had|into|contains?|comprises?|distinguish|are|were) )${SMALL})(?= (?!of (?:these|them|those|the two)|other|more|an? )\\p{Ll}|[,.]|$)`,
  'gu',
);
/** 'three kinds: a, b and c' can be counted on the card. */
const COUNTS_OUT = /^[^.;]*(?::|, namely) /;
const IN_RANGE =
  /\b(?:one of|[Ss]ection|[Aa]rticle|[Rr]ule|[Pp]art|[Ss]tage|[Ll]evel|[Tt]ype|half (?:to|or|and)) $|\b[Bb]etween $|(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:to|or|and|-) $/;

function quantities(text: string): readonly Gap[] {
  const figures: Gap[] = [];
  let from = 0;
  for (const { text: said, unit } of mentionsOf(text)) {
    const start = text.indexOf(said, from);
    if (start < 0) continue;
    from = start + said.length;
    // '20 g/L' is one unit; of 'three to 4 weeks' neither end says enough.
    const per = /^ ?\/ ?\p{L}+/u.exec(text.slice(from))?.[0] ?? '';
    // '40 Eridani B' is a name.
    if (!IN_RANGE.test(text.slice(0, start)) && !isOfName(said, text.slice(from)))
      figures.push(gap(text, start, said + per, 'number', unit ? 2.9 : 2.7));
  }
  const spelled = [...text.matchAll(SPELLED)]
    .filter(
      (match) => !IN_RANGE.test(text.slice(0, match.index)) && !COUNTS_OUT.test(text.slice(match.index)),
    )
    .map((match) => gap(text, match.index, match[0], 'number', / /.test(match[0]) ? 2.2 : 1.7));
  return [...figures, ...spelled];
}

/** 'She bore eight children': how many, of what the verb is about. */
function counts({ words, text }: Tree): readonly Gap[] {
  return words.flatMap((word) => {
    const noun = words[word.head];
    const verb = words[word.index - 1];
    const counted =
      word.relation === 'nummod' && noun?.tag === 'NNS' && noun.relation === 'obj' && verb?.pos === 'VERB';
    return counted && ALL_SMALL.test(word.text) && !COUNTS_OUT.test(text.slice(word.start))
      ? [gap(text, word.start, word.text, 'number', 1.8)]
      : [];
  });
}

const MODIFIER = /^(?:ADJ|NOUN|PROPN)$/;

/** Common nouns with what stands before them: 'eye surgery', 'concrete blocks'. */
function nouns(tree: Tree, { topic }: Reading): readonly Gap[] {
  const { words, text } = tree;
  const found: Gap[] = [];
  const told = isTold(tree);
  const defines = isDefinition(tree, topic);
  for (let i = 0; i < words.length; i++) {
    const head = words[i] as Word;
    if (head.pos !== 'NOUN' || !/^(?!.*sel(?:f|ves)$)\p{Ll}/u.test(head.text)) continue;
    if (/^(?:NOUN|PROPN|-)$/.test(words[i + 1]?.pos ?? '') || words[i + 1]?.text === '-') continue;
    let from = i;
    while (from > 0 && i - from < 3 && joinsTerm(words, from - 1)) from--;
    while (from < i && words[from + 1]?.text !== '-' && isLimit((words[from] as Word).lemma)) from++;
    if (
      isCutOff(words, from, i) ||
      isVerbInDisguise(words, from, i) ||
      words.slice(from, i).some((word) => isTopic(word.text, topic))
    )
      continue;
    if (told && !isSubjectMatter(words, from, i)) continue;
    const first = words[from] as Word;
    const term = text.slice(first.start, head.end).replace(/\.$/, '');
    const score = scoreOfTerm(head, words.slice(from, i), words) + (defines ? 0.5 : 0);
    if (score > 0 && !isTopic(term, topic)) found.push(gap(text, first.start, term, 'term', score));
  }
  return found;
}

/** 'A white dwarf is the remnant that ...', of the title: no word of it is plain. */
function isDefinition(tree: Tree, topic: Topic): boolean {
  const root = tree.words.find(({ head }) => head < 0);
  const subject = root?.pos === 'NOUN' ? dependent(tree, root.index, /^nsubj/) : undefined;
  return (
    root !== undefined &&
    subject !== undefined &&
    dependent(tree, root.index, /^cop$/) !== undefined &&
    isTopic(phraseOf(tree, subject).text, topic)
  );
}

/** What once happened. */
function isTold(tree: Tree): boolean {
  const root = tree.words.find(({ head }) => head < 0);
  if (!root || !dependent(tree, root.index, /^nsubj/)) return false;
  return verbPhraseOf(tree, root)?.past === true;
}

/** Of a story a plain noun is hardly what it teaches, but for what something was of or in: 'advances in eye surgery'. */
function isSubjectMatter(words: readonly Word[], from: number, head: number): boolean {
  const the = words[from - 1]?.text === 'the' ? 1 : 0;
  const before = words[from - 1 - the]?.text ?? '';
  const after = words
    .slice(head + 1, head + 3)
    .map(({ text }) => text)
    .join(' ');
  return from < head && /^(?:of|in|for|from)$/.test(before) && /^(?:[.,;]|of which)/.test(after);
}

/** Behind a name or a hyphen a noun is the end of a longer one; at the head of a sentence it is what all is said of. */
function isCutOff(words: readonly Word[], from: number, head: number): boolean {
  const before = words[from - 1];
  // 'Sunlight breaks up': a verb that was taken for a noun leaves none behind it.
  if (!before)
    return (
      words.slice(from, head).every(({ pos }) => pos === 'ADJ') ||
      !/^(?:VERB|AUX)$/.test(words[head + 1]?.pos ?? '')
    );
  const named =
    /^\p{Lu}/u.test(before.text) && (before.index > 0 || /^(?:NOUN|ADJ|VERB|ADV|PROPN|X)$/.test(before.pos));
  return before.text === '-' || named || /^(?:PROPN|X|NUM)$/.test(before.pos);
}

/** 'muscle lines the gut', 'calcium ions bind': a verb that was taken for a noun leaves a plural or an article beside it. */
function isVerbInDisguise(words: readonly Word[], from: number, head: number): boolean {
  const after = words[head + 1];
  if (words.slice(from, head).some(({ tag }) => tag === 'NNS')) return true;
  // 'the disease first spread', 'the organism forms yellow colonies'
  if (words.slice(from + 1, head).some(({ lemma }) => /^(?:first|last|next|then|soon)$/.test(lemma)))
    return true;
  if (from < head && words[head]?.tag === 'NNS' && after?.pos === 'ADJ' && after.text !== 'such') return true;
  const plain =
    /^(?:the|an?|its|their|more|less|into|to|several|many|various|some|all|each|two|three)$/i.test(
      after?.text ?? '',
    ) || after?.pos === 'ADV';
  return from < head && words[head]?.tag === 'NNS' && plain;
}

function joinsTerm(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.text === '-') return i > 0 && MODIFIER.test(words[i - 1]?.pos ?? '');
  return MODIFIER.test(word.pos) && !/^(?:JJR|JJS)$/.test(word.tag);
}
