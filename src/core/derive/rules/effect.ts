import type { Clause } from '../clause.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { withoutTrailingClause } from '../phrase.ts';
import { subjectQuestion } from '../question.ts';
import { leans } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const TO = /^(?:lead|give rise)$/;

/** 'X leads to Y', 'X results in Y', 'X causes Y to V': what does so. */
export const effect: SentenceRule = (sentence, reading) =>
  sentence.role !== 'prose' || !/\b(?:caus|led\b|lead|result|enabl|forc|trigger)/.test(sentence.text)
    ? []
    : clausesOf(sentence).flatMap((clause) => causeOf(clause, reading));

function causeOf(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, subject, passive, negated } = clause;
  if (!verb || passive || negated || !canAsk(clause) || wordCount(subject) > 8 || leans(subject)) return [];
  const rest = withoutTrailingClause(clause.rest);
  const brings =
    (verb.base === 'result' && /^in \S+ \S+/.test(rest)) ||
    (TO.test(verb.base) && /^(?:rise )?to \S+ \S+/.test(rest)) ||
    (/^(?:cause|trigger)$/.test(verb.base) && wordCount(rest) >= 2) ||
    (/^(?:enable|force)$/.test(verb.base) && /^.+ to \p{Ll}+/u.test(rest));
  if (
    !brings ||
    leans(rest) ||
    wordCount(rest) > 14 ||
    rest.includes(',') ||
    /^(?:an?|the|one|many|some) (?:number|variety|range)|[:;]/.test(rest)
  )
    return [];
  const asked = subjectQuestion('What', clause, rest, names, true);
  return [
    {
      kind: 'relation',
      relation: `what ${verb.base}`,
      subject: rest,
      question: asked,
      answer: subject,
      answerType: 'phrase',
    },
  ];
}
