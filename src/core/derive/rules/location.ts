import { hasDate } from '../dates.ts';
import type { Fact, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { question } from '../question.ts';
import { capitalised } from '../words.ts';
import { canAsk } from './object.ts';

const SITED = /^(?:locate|situate|base|headquarter|find)$/;
const HAPPENS = /^(?:occur|happen|live|lie|stand|take)$/;
const WHERE = /^(place )?(in|at|on|near|inside|within|between) (\S.*)$/s;

/** 'X takes place in Y', 'X is located in Y': where, in the present. */
export const location: SentenceRule = ({ clauses }, { names }) =>
  clauses.flatMap((clause): readonly Fact[] => {
    const base = clause.verb?.base ?? '';
    const sited = clause.passive ? SITED.test(base) : HAPPENS.test(base);
    const [, place = '', preposition = '', where = ''] = WHERE.exec(withoutTrailingClause(clause.rest)) ?? [];
    if (!sited || clause.negated || !canAsk(clause) || (base === 'take') !== (place !== '')) return [];
    const answer = answerPhrase(where);
    if (
      !answer ||
      hasDate(answer) ||
      /\d/.test(answer) ||
      /^(?:many|some|most|various|other|this|these)\b/.test(answer)
    )
      return [];
    const back =
      /^\p{Lu}/u.test(answer) && preposition === 'in' ? answer : capitalised(`${preposition} ${answer}`);
    const asked = question('Where', clause, place.trim(), names);
    const { subject } = clause;
    return [
      {
        kind: 'relation',
        relation: `where ${base}`,
        subject,
        question: asked,
        answer: back,
        answerType: 'place',
      },
    ];
  });
