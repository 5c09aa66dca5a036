import type { Fact, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { question } from '../question.ts';
import { borneOut } from '../syntax/borne-out.ts';
import { capitalised, PREPOSITIONAL, wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const WHERE =
  /^(in|at|on|inside|within) ((?:the |an? )?\p{Ll}[\p{Ll}-]*(?: (?:of |the )?\p{Ll}[\p{Ll}-]*){0,3})$/u;
const WHAT =
  /^(by|with|over|for|as|from) ((?!(?:far|hand|nature|example|instance|law|default|means|itself|\p{Ll}+ing)\b)[^,;:()]+)$/u;
const NO_PLACE =
  /\b(?:ways?|forms?|manner|case|cases|context|process|run|time|times|sense|presence|absence|light|name|hope|order|part|parts|favour|terms|turn|addition|common|general|danger|use|effect|detail|writing|response|charge|stages?|steps?|proportion|return|total|pairs?|groups?|rows?|contact|place|full|large|small|average|risk|once|least|most|first|last|basis|grounds|words|direction|question)\b/;

/** 'Sugars are produced in the leaves', 'Each stoma is bordered by guard cells': in the present, where and by what. */
export const passivePrepositional: SentenceRule = (sentence, { names }) =>
  sentence.role !== 'prose'
    ? []
    : borneOut(sentence).flatMap((clause): readonly Fact[] => {
        const { verb, passive, auxiliaries, negated, subject } = clause;
        const present = /^(?:is|are|can|may)$/.test(auxiliaries[0] ?? '');
        if (!verb || !passive || !present || negated || !canAsk(clause) || clause.lead !== '') return [];
        const rest = withoutTrailingClause(clause.rest);
        if (/\b(?:time to time|little by little|as a rule|as well|by hand)\b/.test(rest)) return [];
        const where = WHERE.exec(rest);
        if (where && !NO_PLACE.test(rest)) {
          const asked = question('Where', clause, '', names);
          return [
            {
              kind: 'relation',
              relation: `where ${verb.base}`,
              subject,
              question: asked,
              answer: capitalised(rest),
              answerType: 'place',
            },
          ];
        }
        const [, preposition = '', object = ''] = WHAT.exec(rest) ?? [];
        const answer =
          object === '' || PREPOSITIONAL.test(`${verb.base} ${preposition}`)
            ? undefined
            : answerPhrase(object);
        if (!answer || wordCount(answer) > 9 || /\d{4}|\b(?:this|these|them|its|their|it)\b/.test(answer))
          return [];
        const asked = question('What', clause, preposition, names);
        return [
          {
            kind: 'relation',
            relation: `${verb.base} ${preposition}`,
            subject,
            question: asked,
            answer,
            answerType: 'phrase',
          },
        ];
      });
