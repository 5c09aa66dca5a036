import { areNames, enumerationOf } from '../enumeration.ts';
import type { Fact, ListFact, ListRule, Reading } from '../fact.ts';
import { withinSentence } from '../names.ts';
import { answerPhrase } from '../phrase.ts';
import { finish, question, subjectQuestion } from '../question.ts';
import type { List, Sentence } from '../sentence.ts';
import { mentionsTopic } from '../topic.ts';
import { AIM_NOUN, capitalised, isPlural, QUANTIFIER, wordCount } from '../words.ts';
import { labelOf } from './list-item.ts';
import { memberLabel } from './membership.ts';
import { aimOf, parallel } from './purpose.ts';

interface Asked {
  readonly question: string;
  /** The noun that says what the items are: 'main objectives'. */
  readonly noun: string;
  /** What they belong to. */
  readonly subject: string;
}

/** Items under 'The objectives of X include:' or under a heading: one set, and each aim by itself. */
export const leadInList: ListRule = (list, reading) => {
  const asked = list.leadIn ? fromLeadIn(list.leadIn, reading) : fromHeading(list, reading);
  const items = list.items.map(({ text }) => labelOf(text));
  if (
    !asked ||
    items.length < 2 ||
    items.length > 12 ||
    items.some((item) => item === '' || wordCount(item) > 20)
  )
    return [];
  return [
    { fact: setOf(asked, items, reading) },
    ...list.items.flatMap((item) => eachAim(item, asked, reading)),
  ];
};

function setOf({ question: text, noun, subject }: Asked, items: readonly string[], { topic }: Reading): Fact {
  const label = memberLabel(noun);
  if (label && areNames(items)) {
    const status = label.replace(/^(?:current|present) /, '').replace(/s$/, '');
    return { kind: 'membership', organisation: topic.display, label, status, be: 'are', members: items };
  }
  return { kind: 'collection', relation: noun, subject, question: text, items: items.map(capitalised) };
}

function fromLeadIn({ text, clauses, section }: Sentence, reading: Reading): Asked | undefined {
  const { names, topic } = reading;
  const clause = clauses.at(-1);
  if (!clause) return fragment(text.replace(/:$/, ''), reading);
  if (clause.negated) return undefined;
  const rest = clause.rest
    .replace(/^(?:as follows|the following)$/, '')
    .replace(/,? (?:including|as follows|namely|such as)$/, '');
  const subject = clause.subject;
  const includes = !clause.verb || /^(?:include|comprise)$/.test(clause.verb.base);
  if (rest === '' && includes && clause.plural) {
    const named = withinSentence(subject, names);
    const noun = subject.replace(/^(?:the |.+['’]s? )/i, '').replace(/ (?:of|for) .*$/, '');
    return { question: finish(['What are', named], names), noun, subject };
  }
  const following = /^the following (.+)$/i.exec(subject)?.[1];
  if (following)
    return {
      question: subjectQuestion(`Which ${following}`, clause, rest, names),
      noun: following,
      subject: topic.display,
    };
  const noun = rest
    .replace(QUANTIFIER, '')
    .replace(/^the /, '')
    .replace(/^following /, '');
  const core = noun.split(/ (?:of|in|for|to|that) /)[0] ?? '';
  if (!clause.verb || !isPlural(core) || wordCount(core) > 4) return undefined;
  if (
    /^(?:include|comprise|have|consist|contain)$/.test(clause.verb.base) &&
    isStructure(subject) &&
    section.length > 0 &&
    topic.certain
  ) {
    return {
      question: finish(
        ['What are the', noun, mentionsTopic(noun, topic) ? '' : `of ${topic.display}`],
        names,
      ),
      noun: core,
      subject: topic.display,
    };
  }
  const preposition = /^(?:of|on|in|to|for|with) /.exec(noun)?.[0] ?? '';
  const wh = capitalised(`${preposition}which ${noun.slice(preposition.length)}`);
  return { question: question(wh, clause, '', names), noun: core, subject };
}

/** 'X's structure includes several key bodies' asks for the bodies of X. */
function isStructure(subject: string): boolean {
  return /\b(?:structure|organi[sz]ation|framework|system|architecture)$/i.test(subject);
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
  if (!parallel(items.map(({ text }) => labelOf(text))) || / and |,/.test(heading)) return undefined;
  return fragment(heading, reading);
}

/** 'Combating A, B and C' as an objective of X: what X aims to combat. */
function eachAim(item: Sentence, { noun, subject }: Asked, { names, topic }: Reading): readonly ListFact[] {
  const head = noun.split(' ').at(-1) ?? '';
  const aim = AIM_NOUN.test(head)
    ? aimOf(item.text.replace(/[;.,]+(?: and)?$/, '').replace(/ to achieve these .*$/, ''))
    : undefined;
  const owner = mentionsTopic(subject, topic) ? topic.display : undefined;
  if (!aim || !owner || /^(?:be|have|do|make)$/.test(aim.base)) return [];
  const text = finish(['What does', owner, 'aim to', aim.base], names);
  const base = { subject: owner, question: text, relation: `aim ${aim.base}` } as const;
  const items = enumerationOf(aim.object);
  if (items && items.length > 2 && !/ (?:of|for|in|to) /.test(items[0] ?? ''))
    return [{ fact: { kind: 'collection', ...base, items: items.map(capitalised) }, item }];
  const answer = answerPhrase(aim.object);
  return answer ? [{ fact: { kind: 'relation', ...base, answer, answerType: 'phrase' }, item }] : [];
}
