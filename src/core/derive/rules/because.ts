import type { Clause } from '../clause.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { parseClauses } from '../parse-clauses.ts';
import { answerPhrase } from '../phrase.ts';
import { question } from '../question.ts';
import { capitalised, wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const BEHIND = /^(.+?),? because (?!of\b)([^;:]+)$/s;
const BEFORE = /^Because (?!of\b)([^,;:]+), ([^;:]+)$/s;

/** 'X happens because Y', 'Because Y, X happens': why. */
export const because: SentenceRule = ({ text, role }, reading) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/; /)
    .flatMap((part) => {
      const behind = BEHIND.exec(part);
      const before = BEFORE.exec(part);
      if (behind) return why(behind[1] ?? '', behind[2] ?? '', reading);
      return before ? why(capitalised(before[2] ?? ''), before[1] ?? '', reading) : [];
    });
};

function why(effect: string, reason: string, { names }: Reading): readonly Fact[] {
  const clauses = parseClauses(annotate(effect).flat(), effect);
  const [clause] = clauses;
  if (!clause || clauses.length !== 1 || clause.lead !== '' || !asksAlone(clause)) return [];
  const answer = answerPhrase(reason.replace(/,? (?:so|and so|which|while|whereas|but|although) .*$/s, ''));
  if (!answer || wordCount(answer) > 11 || /\b(?:this|these|those|that|he|she)\b/.test(answer)) return [];
  const text = question('Why', clause, clause.rest, names).replace(/^Why (\w+) (.+?) not /, 'Why $1 $2 not ');
  const slot = `cause ${clause.verb?.base ?? 'be'}`;
  return [
    {
      kind: 'relation',
      relation: slot,
      subject: clause.subject,
      question: text,
      answer: `Because ${answer}`,
      answerType: 'phrase',
    },
  ];
}

/** The question repeats all but the reason: it must be short, affirmative, and lean on nothing. */
function asksAlone(clause: Clause): boolean {
  return (
    canAsk(clause) &&
    !clause.negated &&
    wordCount(clause.rest) <= 14 &&
    !/,|\b(?:this|these|those|it|them)\b/.test(clause.rest)
  );
}
