import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';
import { keyPart } from '../words.ts';
import { stem, stems } from './stems.ts';

/** The visible side must not hold the answer, its stems, or the acronym that stands for it. */
export function leak(draft: Draft, { topic, names }: Reading): string | undefined {
  if (isNamedAbove(draft, topic)) return 'the heading above the question is its answer';
  // Where three or more are named to choose from, the answer is one of them.
  const shown = new Set(stems(draft.front.replace(/^Which of .+, .+? (?=ha(?:s|ve) )/, '')));
  const parts = draft.items ?? [draft.back];
  const known = new Set(stems(topic.aliases.join(' ')));
  const given = parts.filter((part) => {
    const words = stems(part);
    const own = words.filter((word) => !known.has(word));
    const counted = own.length > 0 ? own : words;
    return counted.length > 0 && counted.filter((word) => shown.has(word)).length * 3 > counted.length * 2;
  });
  if (given.length * 2 >= parts.length) return `the question gives the answer away ("${given[0]}")`;
  const short = draft.key.startsWith('acronym/')
    ? undefined
    : names.byLong.get(draft.back.replace(/^the /i, '').toLowerCase());
  return short && shown.has(stem(short.short))
    ? `the question holds the answer's acronym (${short.short})`
    : undefined;
}

/** Rules that may ask a sentence for its subject, which is often what the document is about. */
const ASKS_BACK = /^(?:argument|object|occurrence|superlative|contrast|passive-prepositional|condition)$/;

/** The learner sees the title and the headings over a question: a term may not stand there. */
function isNamedAbove(
  { kind, rule, front, answerType, back, section }: Draft,
  { title, aliases }: Reading['topic'],
): boolean {
  const defined = answerType === 'term' && /^(?:definition|apposition|term|naming)$/.test(rule);
  if (!defined && !(kind === 'recall' && ASKS_BACK.test(rule) && /^(?:What|Who|Which)\b/.test(front)))
    return false;
  const above = new Set(stems(defined ? [title, ...section].join(' ') : title));
  const words = stems(back);
  const alias = !defined && aliases.some((name) => keyPart(name) === keyPart(back));
  return words.length > 0 && (alias || words.every((word) => above.has(word)));
}
