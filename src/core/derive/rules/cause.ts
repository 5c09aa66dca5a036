import { hasDate } from '../dates.ts';
import type { SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { question } from '../question.ts';
import { wordCount } from '../words.ts';

const AFTER =
  /^(in the wake of|following|after|in response to|in the aftermath of) (the .+|an? .+|\p{Lu}.+)$/iu;
const BECAUSE = /(?:^|,? )(?:because of|due to|owing to|as a result of|thanks to|on account of) (.+)$/s;

/** 'is mostly due to Y' */
const DEGREE = /^(?:(?:mostly|mainly|largely|chiefly|partly|usually|often|always))?$/;

/** What an explicit connective gives as the reason or the occasion. */
export const cause: SentenceRule = ({ clauses }, { names }) =>
  clauses.slice(0, 1).flatMap((clause) => {
    if (clause.negated || wordCount(clause.subject) > 14) return [];
    const base = { kind: 'relation', subject: clause.subject, answerType: 'phrase' } as const;
    const [, occasion = '', event = ''] = AFTER.exec(clause.lead) ?? [];
    const rest = withoutTrailingClause(clause.rest);
    if (event !== '' && wordCount(event) <= 10 && !hasDate(event)) {
      const wh = `${occasion.charAt(0).toUpperCase()}${occasion.slice(1)} what`;
      const text = question(wh, clause, brief(rest), names);
      return [{ ...base, relation: `occasion ${clause.verb?.base ?? 'be'}`, question: text, answer: event }];
    }
    const [, where = ''] = / (?:after|following|in the wake of) (the [a-z]+ of .+)$/.exec(clause.rest) ?? [];
    if (where !== '' && wordCount(where) <= 8 && !hasDate(where)) {
      const kept = clause.rest.replace(/,? (?:after|following|in the wake of) the .*$/, '');
      const text = question('After what', clause, brief(kept), names);
      return [{ ...base, relation: `occasion ${clause.verb?.base ?? 'be'}`, question: text, answer: where }];
    }
    const because = BECAUSE.exec(clause.rest);
    const answer =
      because?.[1] === undefined
        ? undefined
        : answerPhrase(because[1].replace(/ in the (?:area|region)$/, ''));
    if (!because || !answer || /^(?:that|this|these|its)\b/.test(answer)) return [];
    const before = clause.rest.slice(0, because.index);
    const due = !clause.verb && DEGREE.exec(before);
    if (due) {
      const asked = question('What', clause, `${due[0]} due to`.trim(), names);
      return [{ ...base, relation: 'due to', question: asked, answer }];
    }
    const text = question('Why', clause, before, names);
    return [
      {
        ...base,
        relation: `cause ${clause.verb?.base ?? 'be'}`,
        question: text,
        answer: `Because of ${answer}`,
      },
    ];
  });

/** The question need not repeat all that followed the verb. */
function brief(rest: string): string {
  return wordCount(rest) <= 8 ? rest : (answerPhrase(rest.split(/ (?:for|among|by) /)[0] ?? rest) ?? rest);
}
