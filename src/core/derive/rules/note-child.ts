import type { Fact, ListFact, ListRule } from '../fact.ts';
import { formOf } from '../notes/form.ts';
import { isAttribute, lowered, pluralHeading } from '../notes/subject.ts';
import { isPlural, singular, wordCount } from '../words.ts';

/** Remarks under a member of a group: 'acts at a distance' under 'Endocrine', one of the 'Types of signalling'. */
export const noteChild: ListRule = ({ leadIn, section, items }) => {
  const group = pluralHeading(section);
  const member = leadIn?.text.replace(/\s*\([^()]*\)$/, '').trim() ?? '';
  if (leadIn?.role !== 'item' || group === undefined || !isMember(member)) return [];
  const kind = singularOf(group);
  return items.flatMap((item): readonly ListFact[] => {
    const said = item.text.replace(/[\s.;,]+$/, '');
    const fact = exampleOf(said, member, group) ?? doneBy(said, member, kind);
    return fact === undefined ? [] : [{ fact, item }];
  });
};

/** A name without a label of its own; of several the verb would be another. */
function isMember(name: string): boolean {
  return (
    name !== '' && wordCount(name) <= 4 && !/[:;,=→–]|->/.test(name) && !isAttribute(name) && !isPlural(name)
  );
}

/** 'types of signalling' as 'type of signalling' */
function singularOf(group: string): string {
  const [head = '', ...of] = group.split(/(?= (?:of|in|for) )/);
  const words = head.split(' ');
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ') + of.join('');
}

/** 'example: insulin' */
function exampleOf(said: string, member: string, group: string): Fact | undefined {
  const answer = /^(?:an )?(?:e\.g\.|eg|ex|example)[:.]? (\S.*)$/i.exec(said)?.[1];
  if (answer === undefined || wordCount(answer) > 8) return undefined;
  const heading = group.charAt(0).toUpperCase() + group.slice(1);
  const question = `${heading}: what is given as an example of “${lowered(member)}”?`;
  return { kind: 'relation', relation: 'example', subject: member, question, answer, answerType: 'phrase' };
}

function doneBy(said: string, member: string, kind: string): Fact | undefined {
  if (formOf(said) !== 'does' || wordCount(said) < 3 || wordCount(said) > 14 || /[:;=→]|->/.test(said))
    return undefined;
  const question = `Which ${kind} ${said}?`;
  return {
    kind: 'relation',
    relation: `does ${said}`,
    subject: member,
    question,
    answer: member,
    answerType: 'term',
  };
}
