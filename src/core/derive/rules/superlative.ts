import { datesIn } from '../dates.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { withoutTrailingClause } from '../phrase.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isOrganisation, isTopic, mentionsTopic } from '../topic.ts';
import { PERSON_NOUN, wordCount } from '../words.ts';
import { canAsk } from './object.ts';
import { isBody } from './role.ts';

const ONLY_ONE =
  /^the (?:very )?(?:only|first|last|sole|main|chief|(?:second[- ])?(?:[a-z]+est|best(?:-\w+)?|most \w+|least \w+))\b(?! of (?:its|their|his|her|these|those|them)\b)/i;

/** 'X is the only Y that ...' and 'The first Y was X': one thing has the property, so the property asks for it. */
export const superlative: SentenceRule = ({ clauses, role }, reading) =>
  role === 'prose' ? clauses.flatMap((clause) => ofClause(clause, reading)) : [];

function ofClause(clause: Parameters<typeof canAsk>[0], reading: Reading): readonly Fact[] {
  const { verb, negated, subject, auxiliaries } = clause;
  const rest = clause.restTokens.length > 0 ? withoutTrailingClause(clause.rest) : '';
  if (verb || negated || clause.adverbs.length > 1 || auxiliaries.length !== 1 || rest === '') return [];
  const be = auxiliaries[0] ?? 'is';
  if (ONLY_ONE.test(rest)) {
    const dated = datesIn(rest)[0];
    const asked = (dated ? rest.slice(0, dated.start) : rest).replace(/[\s,]+$/, '');
    if (
      !canAsk(clause) ||
      (isBody(subject) && isOrganisation(reading.topic)) ||
      wordCount(subject) > 5 ||
      wordCount(asked) < 3 ||
      wordCount(asked) > 16
    )
      return [];
    return [relationOf(whoOrWhat(subject, asked), be, asked, subject, reading)];
  }
  const named = /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: (?:of |the |de |van |von )?\p{Lu}[\p{L}.'’-]*)*$/u.test(
    rest,
  );
  const capital =
    /^the (?:capital|currency|author|founder|president|king|queen|leader|director|head|seat|inventor|discoverer|composer|painter|architect)\b/i;
  if (/^the (?:\S+est|best(?:[- ]known)?|(?:most|least) \S+)$/i.test(subject)) return [];
  if (!named || !(ONLY_ONE.test(subject) || capital.test(subject)) || wordCount(subject) > 10) return [];
  return [
    relationOf(
      whoOrWhat(rest, subject),
      be,
      owned(withinSentence(subject, reading.names), reading),
      rest,
      reading,
    ),
  ];
}

function relationOf(wh: string, be: string, asked: string, answer: string, { names }: Reading): Fact {
  const question = finish([wh, be, asked], names);
  const shown = withinSentence(answer, names);
  return { kind: 'relation', relation: 'only', subject: asked, question, answer: shown, answerType: 'term' };
}

/** 'the first president' of what: of the topic, where nothing else is said. */
function owned(subject: string, { topic }: Reading): string {
  return / (?:of|in|for|to|on|with|by) /.test(subject) ||
    mentionsTopic(subject, topic) ||
    !topic.certain ||
    isTopic(subject, topic)
    ? subject
    : `${subject} of ${topic.display}`;
}

function whoOrWhat(name: string, said: string): string {
  const noun =
    said
      .split(/ (?:of|in|for|to|who|that|which) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return PERSON_NOUN.test(noun) && / /.test(name) && /^\p{Lu}/u.test(name) ? 'Who' : 'What';
}
