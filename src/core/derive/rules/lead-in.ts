import type { Clause } from '../clause.ts';
import type { Reading } from '../fact.ts';
import { finish, question, subjectQuestion } from '../question.ts';
import type { List, Sentence } from '../sentence.ts';
import { withinSentence } from '../spelling.ts';
import { mentionsTopic } from '../topic.ts';
import { capitalised, isPlural, QUANTIFIER, wordCount } from '../words.ts';
import type { Asked } from './asked.ts';
import { askedOfCases } from './lead-in-cases.ts';
import { labelOf } from './list-item.ts';
import { parallel } from './purpose.ts';

/** The question that a list's first line, or else its heading, asks. */
export function askedOf(list: List, reading: Reading): Asked | undefined {
  const { leadIn } = list;
  if (!leadIn) return fromHeading(list, reading);
  const clause = leadIn.clauses.at(-1);
  if (leadIn.dangling !== undefined) return undefined;
  const cases = askedOfCases(leadIn.text, reading);
  if (cases) return cases;
  if (clause?.negated) return undefined;
  if (!clause) return fragment(leadIn.text.replace(/:$/, ''), reading);
  const rest = clause.rest
    .replace(/^(?:as follows|the following)$/, '')
    .replace(/,? (?:including|as follows|namely|such as)$/, '');
  return (
    fromPluralSubject(clause, rest, leadIn, reading) ??
    fromCountedSubject(clause, rest, reading) ??
    fromFollowing(clause, rest, reading) ??
    fromObject(clause, rest, leadIn, reading)
  );
}

/** 'The main objectives of X include:' */
function fromPluralSubject(
  clause: Clause,
  rest: string,
  { section }: Sentence,
  reading: Reading,
): Asked | undefined {
  const { subject, verb, plural } = clause;
  if (rest !== '' || !plural || (verb && !/^(?:include|comprise)$/.test(verb.base))) return undefined;
  const noun = subject.replace(/^(?:the |.+['’]s? )/i, '').replace(/ (?:of|for) .*$/, '');
  const owner = ownerFor(subject, section, reading);
  return {
    question: finish(['What are', withinSentence(subject, reading.names), owner], reading.names),
    noun,
    subject,
  };
}

/** 'For a contract to exist, four elements must be present:' */
function fromCountedSubject(clause: Clause, rest: string, { names, topic }: Reading): Asked | undefined {
  const [, count = '', noun = ''] = COUNTED.exec(clause.subject) ?? [];
  if (noun === '' || !isPlural(noun.split(/ (?:of|in|for) /)[0] ?? '') || clause.passive) return undefined;
  const asked = subjectQuestion(`which ${count.toLowerCase()} ${noun}`, clause, rest, names);
  const lead = clause.lead === '' ? '' : `${clause.lead.replace(/,$/, '')}, `;
  return { question: capitalised(lead + asked), noun, subject: topic.display };
}

const COUNTED = /^(two|three|four|five|six|seven|eight) (\p{Ll}.*)$/iu;

/** 'The following bodies make up X:', 'The following are invitations to treat:' */
function fromFollowing(clause: Clause, rest: string, { names, topic }: Reading): Asked | undefined {
  if (/^the following$/i.test(clause.subject) && !clause.verb && /^\p{Ll}+s\b/u.test(rest)) {
    const be = clause.auxiliaries[0] ?? 'are';
    const question = finish(['What', be, ...clause.adverbs, rest], names);
    return { question, noun: rest, subject: topic.display };
  }
  const noun = /^the following (.+)$/i.exec(clause.subject)?.[1];
  if (!noun) return undefined;
  return { question: subjectQuestion(`Which ${noun}`, clause, rest, names), noun, subject: topic.display };
}

/** 'X's structure includes several key bodies:', 'X works through six bodies:' */
function fromObject(
  clause: Clause,
  rest: string,
  { section }: Sentence,
  reading: Reading,
): Asked | undefined {
  const { names, topic } = reading;
  const preposition = /^(?:of|on|in|to|for|with|through|from|by) /.exec(rest)?.[0] ?? '';
  const noun = rest
    .slice(preposition.length)
    .replace(QUANTIFIER, '')
    .replace(/^(?:the )?(?:following )?/, '');
  const core = noun.split(/ (?:of|in|for|to|that) /)[0] ?? '';
  if (!clause.verb || !isPlural(core) || wordCount(core) > 4) return undefined;
  const holds = /^(?:include|comprise|have|consist|contain)$/.test(clause.verb.base);
  if (holds && isStructure(clause.subject) && section.length > 0 && topic.certain) {
    const of = mentionsTopic(noun, topic) ? '' : `of ${topic.display}`;
    return { question: finish(['What are the', noun, of], names), noun: core, subject: topic.display };
  }
  const wh = capitalised(`${preposition}which ${noun}`);
  return { question: question(wh, clause, '', names), noun: core, subject: clause.subject };
}

/** 'X's structure includes several key bodies' asks for the bodies of X. */
function isStructure(subject: string): boolean {
  return /\b(?:structure|organi[sz]ation|framework|system|architecture)$/i.test(subject);
}

/** 'The steps are:' does not say of what; its heading does. */
function ownerFor(subject: string, section: readonly string[], { topic }: Reading): string {
  if (mentionsTopic(subject, topic) || /\p{Lu}| (?:of|for|in) /u.test(subject.slice(1))) return '';
  const heading = section.at(-1);
  if (heading === undefined) return topic.certain ? `of ${topic.display}` : '';
  const name = /^\p{Lu}\S* \p{Lu}/u.test(heading);
  return `in ${name ? heading : heading.charAt(0).toLowerCase() + heading.slice(1)}`;
}

/** 'Main objectives:' */
function fragment(text: string, { names, topic }: Reading): Asked | undefined {
  const noun = withinSentence(text.replace(/^the /i, ''), names);
  if (!topic.certain || !isPlural(noun.split(/ of /)[0] ?? '') || wordCount(noun) > 5) return undefined;
  const of = mentionsTopic(noun, topic) ? '' : `of ${topic.display}`;
  return { question: finish(['What are the', noun.toLowerCase(), of], names), noun, subject: topic.display };
}

/** A list right under its heading: only where the heading is a plural noun and the items are parallel. */
function fromHeading({ section, items }: List, reading: Reading): Asked | undefined {
  const heading = section.at(-1) ?? '';
  if (
    section.length > 1 ||
    / and |,|\b(?:terms|vocabulary|definitions|abbreviations|topics|words|notes|links)$/i.test(heading)
  )
    return undefined;
  return parallel(items.map(({ text }) => labelOf(text))) ? fragment(heading, reading) : undefined;
}
