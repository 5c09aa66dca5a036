import { areNames, enumerationOf } from '../enumeration.ts';
import type { Fact, ListFact, ListRule, Reading } from '../fact.ts';
import type { Names } from '../names.ts';
import { formOf } from '../notes/form.ts';
import { noteLineOf } from '../notes/line.ts';
import { lowered } from '../notes/subject.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { mentionsTopic } from '../topic.ts';
import { AIM_NOUN, wordCount } from '../words.ts';
import type { Asked } from './asked.ts';
import { withoutCitation } from './citation.ts';
import { askedOf } from './lead-in.ts';
import { labelOf, trimmed } from './list-item.ts';
import { memberLabel } from './membership.ts';
import { aimOf } from './purpose.ts';

/** Items under 'The objectives of X include:' or under a heading: one set, and each aim by itself. */
export const leadInList: ListRule = (list, reading) => {
  const asked = askedOf(list, reading);
  const items = list.items.map(({ text }) =>
    asked?.whole ? trimmed(withoutCitation(text)) : shortened(labelOf(withoutCitation(text))),
  );
  const unfit = items.some((item) => item === '' || wordCount(item) > 20);
  // 'servers: 547': the labels are not what was asked for.
  const valued = list.items.some(({ text }) => formOf(noteLineOf(text)?.says ?? '-') === 'value');
  if (!asked || unfit || valued || items.length < 2 || items.length > 12) return [];
  return [
    { fact: setOf(asked, items, reading) },
    ...list.items.flatMap((item) => eachAim(item, asked, reading)),
  ];
};

/** A long item without what trails behind it. */
function shortened(item: string): string {
  return wordCount(item) > 12 ? (answerPhrase(item) ?? item) : item;
}

function setOf(
  { question, noun, subject }: Asked,
  items: readonly string[],
  { topic, names }: Reading,
): Fact {
  const label = memberLabel(noun);
  if (label && areNames(items)) {
    const status = label.replace(/^(?:current|present) /, '').replace(/s$/, '');
    return { kind: 'membership', organisation: topic.display, label, status, be: 'are', members: items };
  }
  // 'Acceptance' begins its line; the text has 'acceptance' too.
  const lower = items.map((item) => (isCommon(item, names) ? lowered(item) : item));
  return { kind: 'collection', relation: noun, subject, question, items: lower };
}

function isCommon(item: string, { proper, common }: Names): boolean {
  const first = /^\p{L}+/u.exec(item)?.[0] ?? '';
  return common.has(first.toLowerCase()) && !proper.has(first) && !/ \p{Lu}/u.test(item);
}

/** 'Combating A, B and C' as an objective of X: what X aims to combat. */
function eachAim(item: Sentence, { noun, subject }: Asked, { names, topic }: Reading): readonly ListFact[] {
  const isAim = AIM_NOUN.test(noun.split(' ').at(-1) ?? '') && mentionsTopic(subject, topic);
  const aim = isAim ? aimOf(trimmed(item.text)) : undefined;
  if (!aim || /^(?:be|have|do|make)$/.test(aim.base)) return [];
  const question = finish(['What does', topic.display, 'aim to', aim.base], names);
  const base = { subject: topic.display, question, relation: `aim ${aim.base}` } as const;
  const items = enumerationOf(aim.object);
  if (items && items.length > 2 && separate(items)) {
    return [{ fact: { kind: 'collection', ...base, items }, item }];
  }
  const answer = answerPhrase(aim.object);
  return answer ? [{ fact: { kind: 'relation', ...base, answer, answerType: 'phrase' }, item }] : [];
}

/** In 'the X of A, B and C' and 'A, B and C of X' the list is a part of a phrase. */
function separate(items: readonly string[]): boolean {
  return ![items[0], items.at(-1)].some((item) => / (?:of|for|in|to|among|between) /.test(item ?? ''));
}
