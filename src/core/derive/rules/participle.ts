import type { SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { wordCount } from '../words.ts';
import { aimOf } from './purpose.ts';

/** '..., providing a platform for Y': what the subject does besides. */
export const participle: SentenceRule = ({ clauses }, { names }) =>
  clauses.slice(0, 1).flatMap((clause) => {
    const tail = /, ([a-z]+ing (?:an?|the) [^,]+)$/.exec(clause.rest)?.[1];
    const aim =
      tail && !/^(?:including|making|being|having|taking|becoming)\b/.test(tail) ? aimOf(tail) : undefined;
    if (!aim || clause.negated || wordCount(clause.subject) > 8 || clause.verb) return [];
    const answer = answerPhrase(aim.object);
    if (!answer) return [];
    const text = finish(
      [
        'What',
        clause.plural ? 'do' : 'does',
        withinSentence(clause.subject, names).replace(/\bstatuses\b/, 'status'),
        aim.base,
      ],
      names,
    );
    return [
      {
        kind: 'relation',
        relation: aim.base,
        subject: clause.subject,
        question: text,
        answer,
        answerType: 'phrase',
      },
    ];
  });
