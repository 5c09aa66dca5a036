import type { Draft } from './draft.ts';
import type { Reading } from './fact.ts';
import type { Verdict } from './gates/pairs.ts';
import { stems } from './gates/stems.ts';
import type { Outline, Sentence } from './sentence.ts';
import { isTopic } from './topic.ts';
import { wordCount } from './words.ts';

/** What one deck asks of prose, in words of the text for each card: the first words of a text weigh most. */
const DENSITY: readonly (readonly [words: number, forEach: number])[] = [
  [2500, 8],
  [8000, 16],
  [Number.POSITIVE_INFINITY, 45],
];
/** However short a text is. */
const LEAST = 8;
/** One sentence that gives more cards than this is asked to pieces. */
const MOST_OF_ONE = 6;

/** Lists, tables and memberships say how much they hold; each of their items is meant to be learnt. */
const STRUCTURED = /^(?:table|list-item|lead-in-list|membership|note-line)$/;

/** Drops the cards least worth knowing, where a text gives more than a learner would want of it. */
export function mostWorthKnowing(
  drafts: readonly Draft[],
  outline: Outline,
  reading: Reading,
): readonly Verdict[] {
  const worth = worthOf(drafts, outline, reading);
  const byWorth = drafts
    .map((draft, i) => ({ draft, i, worth: worth(draft) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i);
  let left = budgetFor(outline.sentences);
  const given = new Map<number, number>();
  const reasons = new Map<Draft, string>();
  for (const { draft } of byWorth) {
    if (STRUCTURED.test(draft.rule)) continue;
    const ofOne = (given.get(draft.start) ?? 0) + 1;
    if (ofOne > MOST_OF_ONE) reasons.set(draft, 'its sentence has better cards enough');
    else if (left <= 0) reasons.set(draft, 'other cards of this text are more worth knowing');
    else {
      left--;
      given.set(draft.start, ofOne);
    }
  }
  return drafts.map((draft) => ({ draft, reason: reasons.get(draft) }));
}

function budgetFor(sentences: readonly Sentence[]): number {
  let words = sentences.reduce((sum, { printed }) => sum + wordCount(printed), 0);
  let before = 0;
  let cards = 0;
  for (const [upTo, forEach] of DENSITY) {
    const here = Math.min(words, upTo - before);
    cards += here / forEach;
    words -= here;
    before = upTo;
  }
  return Math.max(LEAST, Math.ceil(cards));
}

/** How much a card is worth, by where it stands and what the text makes of its words; only the order means anything. */
function worthOf(
  drafts: readonly Draft[],
  { sentences }: Outline,
  reading: Reading,
): (draft: Draft) => number {
  const uses = new Map<string, number>();
  const bold = new Map<number, string>();
  for (const { tokens, bold: terms, start } of sentences) {
    for (const { lemma } of tokens) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
    if (terms) bold.set(start, terms.join(' ').toLowerCase());
  }
  const first = sentences.find(({ role, clauses }) => role === 'prose' && clauses.length > 0)?.paragraph;
  const lead = new Set(sentences.filter(({ paragraph }) => paragraph === first).map(({ start }) => start));
  const asked = new Map<number, number>();
  for (const { start } of drafts) asked.set(start, (asked.get(start) ?? 0) + 1);
  return (draft) => {
    const sides = `${draft.front} ${draft.back}`.toLowerCase();
    const terms = bold.get(draft.start);
    const heading = stems(draft.section.at(-1) ?? '');
    const words = stems(sides);
    const repeated = stems(draft.back).filter((word) => (uses.get(word) ?? 0) >= 3).length;
    return (
      kindWorth(draft, reading) +
      (lead.has(draft.start) ? 2 : 0) +
      (terms?.split(' ').some((term) => term.length > 2 && sides.includes(term)) ? 2 : 0) +
      (heading.some((word) => words.includes(word)) ? 1 : 0) +
      Math.min(repeated, 2) * 0.5 -
      // The fourth card of a sentence is less worth than the first of another.
      (asked.get(draft.start) ?? 1) * 0.25
    );
  };
}

function kindWorth({ rule, kind, topicOf, answerType, back, front }: Draft, { topic }: Reading): number {
  if (kind === 'cloze') return -2;
  if (topicOf === 'definition') {
    const term = /^(?:What|Who) (?:is|are|was|were) (.+)\?$/.exec(front)?.[1] ?? '';
    return isTopic(term, topic) || isTopic(back, topic) ? 10 : 4;
  }
  if (rule === 'acronym') return 3;
  if (kind === 'set' || topicOf === 'membership' || topicOf === 'structure') return 3;
  if (topicOf === 'event') return answerType === 'date' ? 3 : 2;
  return answerType === 'number' && !/\p{L}|%/u.test(back) ? 0.5 : 1.5;
}
