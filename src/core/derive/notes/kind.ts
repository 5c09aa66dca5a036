import type { Reading } from '../fact.ts';
import type { List } from '../sentence.ts';
import { isPlural, singular, wordCount } from '../words.ts';
import { noteLineOf } from './line.ts';
import type { LinePlace } from './line-place.ts';
import { isAttribute, needsNoArticle, pluralHeading, subjectOf, within } from './subject.ts';

/** Where the items of a list stand: what they are one of, and what the list is about. */
export function placeOfItems(list: List, reading: Reading): LinePlace {
  const { section, leadIn, ordered } = list;
  const subject = subjectOf(section, reading.topic.title);
  const label =
    leadIn !== undefined && leadIn.clauses.length === 0
      ? countedGroup(leadIn.text.replace(/:$/, ''))
      : undefined;
  const remarks = leadIn !== undefined && label === undefined;
  return {
    section,
    subject,
    group: label,
    kind: remarks ? countedKind(leadIn) : kindOf(list, label, subject, reading),
    list: ordered ? 'steps' : remarks ? 'remarks' : undefined,
  };
}

/** 'crust: 2 kinds' as '2 kinds of crust' */
export function countedGroup(label: string): string {
  const [, owner, count, noun] =
    /^(\p{L}[\p{L} -]{1,30}): (\d{1,2}|two|three|four|five|six|seven) (\p{Ll}+s)$/u.exec(label) ?? [];
  return owner === undefined ? label : `${count} ${noun} of ${owner}`;
}

/** 'Key terms' says of its items only that they are words. */
const NO_KIND =
  /(?:^|\s)(?:terms?|vocabulary|glossary|definitions|abbreviations|acronyms|notes|points|facts|basics|details|questions|words|examples)$/i;

/** 'timer', from 'Two timers govern the lease:' */
function countedKind(leadIn: List['leadIn']): string | undefined {
  const subject = leadIn?.clauses[0]?.subject ?? '';
  const noun = /^(?:two|three|four|five|six|seven|eight) (\p{Ll}+s)$/iu.exec(subject)?.[1];
  return noun === undefined ? undefined : singular(noun);
}

/** 'component of working memory', from 'Components:' under 'Working memory'. */
function kindOf(
  { section, items }: List,
  label: string | undefined,
  subject: string | undefined,
  { names }: Reading,
): string | undefined {
  const group = label?.replace(/\s*\([^()]*\)$/, '');
  const plural = group !== undefined && isPlural(group.split(/ (?:of|in|for) /)[0] ?? '');
  const noun = plural ? group : pluralHeading(section);
  if (noun === undefined || NO_KIND.test(noun) || wordCount(noun) > 5 || items.length < 2) return undefined;
  const terms = items.map(({ text }) => noteLineOf(text)?.term);
  if (terms.some((term) => term === undefined || isAttribute(term) || /^\p{L}+ed$/u.test(term)))
    return undefined;
  const [head = '', ...of] = noun.split(/(?= (?:of|in|for) )/);
  const one = within(`${singularHead(head)}${of.join('')}`, names);
  const owned =
    subject !== undefined && of.length === 0 && isAttribute(noun) && needsNoArticle(within(subject, names));
  return owned ? `${one} of ${within(subject, names)}` : one;
}

function singularHead(head: string): string {
  const words = head
    .replace(/^(?:the )?(?:(?:\d{1,2}|two|three|four|five|six|seven|key|main) )?/i, '')
    .split(' ');
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
}
