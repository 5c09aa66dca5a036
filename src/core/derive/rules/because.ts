import type { Clause } from '../clause.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { answerPhrase } from '../phrase.ts';
import { question } from '../question.ts';
import { clauseIn, isGeneral, leans } from '../standalone.ts';
import { capitalised, wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const BEHIND = /^(.+?)(,?) because (?!of\b)([^;:]+)$/s;
const SINCE = /^(.+?), (since|as) ([^;:]+)$/s;
const BEFORE = /^(?:Because|Since|As) (?!of\b)([^,;:]+), ([^;:]+)$/s;

/** 'X happens because Y', 'Because Y, X happens': why. */
export const because: SentenceRule = ({ text, role }, reading) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/; /)
    .flatMap((part) => {
      const behind = BEHIND.exec(part);
      const before = BEFORE.exec(part);
      const since = SINCE.exec(part);
      if (behind) return why(behind[1] ?? '', behind[3] ?? '', reading, behind[2] === ',');
      if (before && (/^Because/.test(part) || areGeneral(before[1] ?? '', before[2] ?? '')))
        return PRONOUN.test(before[2] ?? '')
          ? []
          : why(capitalised(before[2] ?? ''), before[1] ?? '', reading);
      // 'as' is a reason only sometimes, and 'since 1990' a time: 'since' with two clauses of what holds is a reason.
      return since && since[2] === 'since' && areGeneral(since[1] ?? '', since[3] ?? '')
        ? why(since[1] ?? '', since[3] ?? '', reading)
        : [];
    });
};

/** Behind 'Because A, ...' a pronoun may mean A. */
const PRONOUN = /\b(?:it|its|they|them|their)\b/;

function areGeneral(effect: string, reason: string): boolean {
  const both = [clauseIn(effect), clauseIn(reason)];
  return both.every((clause) => clause !== undefined && isGeneral(clause));
}

/**
 * Asks for the reason of `effect`. A negated effect is asked only where a comma keeps the reason out of the negation:
 * 'He did not leave because he was ill' may mean that he left.
 */
export function why(effect: string, reason: string, { names }: Reading, apart = false): readonly Fact[] {
  const clause = clauseIn(
    upToSecondVerb(effect.replace(/, (?:just as|which|where|while|as|so|and|but) .*$/s, '')),
  );
  if (
    clause?.lead !== '' ||
    !asksAlone(clause) ||
    (clause.negated && !(apart && clause.auxiliaries.length > 0))
  )
    return [];
  const answer = answerPhrase(
    reason.replace(/\bthen /, '').replace(/,? (?:and so|which|while|whereas|but|although) .*$|, so .*$/s, ''),
  );
  if (!answer || wordCount(answer) > 12 || /\b(?:this|these|those|that (?:is|was|has)|he|she)\b/.test(answer))
    return [];
  const text = question('Why', clause, clause.rest, names).replace(/^Why (\w+) (.+?) not /, 'Why $1 $2 not ');
  const { subject, verb } = clause;
  return [
    {
      kind: 'relation',
      relation: `cause ${verb?.base ?? 'be'}`,
      subject,
      question: clause.negated ? withNot(text, clause) : text,
      answer: wordCount(answer) > 11 ? answer : `Because ${answer}`,
      answerType: 'phrase',
    },
  ];
}

/** 'it uses A and broadcasts to B' has two effects of one reason: the first is asked. */
function upToSecondVerb(effect: string): string {
  const tokens = annotate(effect).flat();
  const at = tokens.findIndex(({ text }, i) => text === 'and' && tokens[i + 1]?.pos === 'VERB' && i > 3);
  return effect.slice(0, at < 0 ? undefined : tokens[at]?.start).replace(/[\s,]+$/, '');
}

/** The question forms leave 'not' out: it stands behind the subject. */
function withNot(text: string, { verb }: Clause): string {
  if (!verb) return text;
  const at = text.lastIndexOf(` ${verb.text === verb.base ? verb.base : verb.text} `);
  return at < 0 ? text.replace(/ (\S+)\?$/, ' not $1?') : `${text.slice(0, at)} not${text.slice(at)}`;
}

/** The question repeats all but the reason: it must be short and lean on nothing. */
function asksAlone(clause: Clause): boolean {
  return (
    canAsk(clause) &&
    wordCount(clause.rest) <= 14 &&
    !/,| and \p{Ll}+s (?:to|the|an?|its) /u.test(clause.rest) &&
    !leans(`${clause.subject} ${clause.rest}`)
  );
}
