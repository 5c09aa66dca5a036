import type { Clause } from '../clause.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { leans } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const TIME = '(?:(?:working |calendar |clear )?days?|hours?|weeks?|months?|years?)';
const WITHIN = new RegExp(
  `(?:^|,? )((?:not later than|no later than|within) (?:\\d+|an?|\\p{L}+(?:-\\p{L}+)?) ${TIME}(?: (?:of|after|from) .+)?)$`,
  'u',
);
const FOLLOWS = new RegExp(`^((?:\\d+|\\p{L}+(?:-\\p{L}+)?) ${TIME} (?:after|before|from) .+)$`, 'u');
const HOW =
  /(?:^| )(in writing|orally|by word of mouth|by deed|by post|in person|under oath|on oath|in public|in private|automatically|objectively|unanimously)$/;

/** 'must reply within 20 days', 'expires 70 years after the death': within what time and when; 'in writing': how. */
export const timeLimit: SentenceRule = (sentence, reading) =>
  sentence.role !== 'prose' || sentence.text.length > 400
    ? []
    : clausesOf(sentence)
        .slice(0, 1)
        .flatMap((clause) => limitOf(clause, reading));

function limitOf(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, subject, auxiliaries, negated } = clause;
  const bound = /^(?:must|may|can|shall|is|are|has|have)$/.test(auxiliaries[0] ?? '');
  if (!verb || negated || clause.lead !== '' || !(canAsk(clause) || isRoleOf(subject, bound))) return [];
  const rest = clause.rest.replace(/,? (?:and|but|unless|although|which) .*$/s, '');
  const asked = (wh: string, kept: string, answer: string, slot: string): readonly Relation[] =>
    wordCount(answer) > 12 || leans(kept) || wordCount(subject) > 14
      ? []
      : [
          {
            kind: 'relation',
            relation: `${slot} ${verb.base}`,
            subject,
            question:
              wh === 'When' || wh === 'How'
                ? question(wh, clause, kept, names)
                : finish(
                    [
                      wh,
                      auxiliaries[0] ?? '',
                      withinSentence(subject, names),
                      ...auxiliaries.slice(1),
                      verb.text,
                      kept,
                    ],
                    names,
                  ),
            answer,
            answerType: 'phrase',
          },
        ];
  const within = bound ? WITHIN.exec(rest) : null;
  if (within?.[1]) return asked('Within what time', rest.slice(0, within.index), within[1], 'within');
  const follows = /^(?:expire|end|lapse|run out|begin|start|retire)s?$/.test(verb.base)
    ? FOLLOWS.exec(rest)
    : null;
  if (follows?.[1]) return asked('When', '', follows[1], 'when');
  const how = bound || clause.passive ? HOW.exec(rest) : null;
  return how?.[1] ? asked('How', rest.slice(0, how.index), how[1], 'how') : [];
}

/** 'The authority must', 'a request must': whoever has that part in what the rules are about. */
function isRoleOf(subject: string, bound: boolean): boolean {
  return bound && /^(?:the|an?|every|any|each) \p{Ll}+(?: \p{Ll}+)?$/iu.test(subject);
}
