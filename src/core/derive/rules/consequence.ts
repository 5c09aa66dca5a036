import type { Clause } from '../clause.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { clauseIn, leans, withoutJoiner } from '../standalone.ts';
import { capitalised, wordCount } from '../words.ts';
import { why } from './because.ts';
import { canAsk } from './object.ts';

const RESULT =
  /^(.+?)(?:, so that|, so|,? and (?:therefore|thus|consequently|hence|so)|; (?:therefore|thus|consequently|hence|as a result),?|, (?:therefore|thus|hence),?) (?=\p{L})(.+)$/su;
const DEGREE = /^(.+? so (?:many|much|few|little|\p{Ll}+) .*?)\bthat (.+)$/su;
const AIM = /^(.+?[^,]) so that ([^,;:]+)$/s;

/** 'X, so Y', 'so many X that Y': why Y. 'X so that Y can ...': what X is for. */
export const consequence: SentenceRule = ({ text, role }, reading) => {
  if (
    role !== 'prose' ||
    text.length > 400 ||
    !/\b(?:so|therefore|thus|consequently|hence|as a result)\b/.test(text)
  )
    return [];
  const said = withoutJoiner(text.replace(/[.]$/, ''));
  const parts = /; (?:therefore|thus|consequently|hence|as a result)\b/.test(said)
    ? [said]
    : said.split(/[;:] /);
  return parts.flatMap((part) => {
    const degree = DEGREE.exec(part);
    if (degree) return why(capitalised(degree[2] ?? ''), reasonOf(degree[1] ?? '', reading), reading);
    const aim = AIM.exec(part);
    if (aim) return aimed(aim[1] ?? '', aim[2] ?? '', reading);
    const result = RESULT.exec(part);
    return result ? resultOf(result[1] ?? '', result[2] ?? '', reading) : [];
  });
};

function reasonOf(said: string, { names }: Reading): string {
  const reason = withinSentence(said.trim(), names);
  // Of 'most have none, but the loss is so rapid that', what stands before 'but' is no reason.
  return leans(reason) || /, but /.test(reason) ? '' : reason;
}

/** 'S P, so it Q' asks why S Q, 'S P, so T Q' why T Q. */
function resultOf(said: string, effect: string, reading: Reading): readonly Fact[] {
  const cause = clauseIn(said);
  if (cause?.lead !== '' || leans(said) || /^the (?:term|word|name)\b/i.test(cause.subject)) return [];
  const same = sameSubject(cause, effect);
  if (same === undefined) return why(capitalised(effect), reasonOf(said, reading), reading);
  const pronoun = cause.plural ? 'they' : 'it';
  return why(
    capitalised(same),
    `${pronoun} ${said
      .slice(cause.subject.length)
      .trim()
      .replace(/^(?:yet|also|then|therefore) /, '')}`,
    reading,
  );
}

/** The effect with the subject of the cause in place of 'it' or 'they', where the number agrees. */
function sameSubject({ subject, plural }: Clause, effect: string): string | undefined {
  const [pronoun = ''] = /^(?:it|they)(?= )/.exec(effect) ?? [];
  return pronoun !== '' && (pronoun === 'they') === plural
    ? `${subject}${effect.slice(pronoun.length)}`
    : undefined;
}

/** 'Treatment goes on so that the stores are refilled' */
function aimed(said: string, aim: string, { names }: Reading): readonly Fact[] {
  const clause = clauseIn(said);
  if (
    !clause ||
    clause.negated ||
    clause.lead !== '' ||
    !canAsk(clause) ||
    leans(said) ||
    wordCount(clause.rest) > 14
  )
    return [];
  const answer = answerPhrase(aim);
  if (!answer || answer !== aim || wordCount(aim) > 10 || leans(aim)) return [];
  return [
    {
      kind: 'relation',
      relation: `purpose ${clause.verb?.base ?? 'be'}`,
      subject: clause.subject,
      question: question('Why', clause, clause.rest, names),
      answer: `So that ${aim}`,
      answerType: 'phrase',
    },
  ];
}
