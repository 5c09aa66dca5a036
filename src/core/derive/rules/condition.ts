import type { Clause } from '../clause.ts';
import type { Fact, Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { clauseIn, isGeneral, leans, withoutJoiner } from '../standalone.ts';
import { isTopic } from '../topic.ts';
import { capitalised, wordCount } from '../words.ts';

const BEFORE = /^(If|When|Unless|Where) ([^,;:]+), (?:then )?([^;:]+)$/s;
const BEHIND = /^([^;:]+?),? (if|when|unless|only if|only when|provided that|as long as) ([^;:]+)$/s;

/** 'If C, Q', 'Q if C', 'Q unless C', of what holds at all times: what happens then, or when it does. */
export const condition: SentenceRule = ({ text, role }, reading) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/[;:] /)
    .flatMap((part) => {
      const said = withoutJoiner(part);
      const before = BEFORE.exec(said);
      if (before) return consequenceOf(before[1] ?? '', before[2] ?? '', before[3] ?? '', reading);
      const behind = BEHIND.exec(said);
      return behind ? conditionOf(behind[1] ?? '', behind[2] ?? '', behind[3] ?? '', reading) : [];
    });
};

/** 'If the lease expires, the client must stop': what must it do, or what happens? */
function consequenceOf(word: string, told: string, effect: string, { names }: Reading): readonly Fact[] {
  const clause = clauseIn(effect);
  if (clause?.lead !== '' || !holds(told) || !isGeneral(clause) || leans(told)) return [];
  const when = `${word.toLowerCase()} ${withinSentence(told, names)}`;
  const { verb, auxiliaries, subject, negated, rest, passive } = clause;
  if (leans(`${told}, ${effect}`) || /^unless/i.test(word) || wordCount(when) > 22) return [];
  if (
    verb &&
    auxiliaries[0] === 'must' &&
    auxiliaries.length === 1 &&
    !negated &&
    !passive &&
    !leans(subject)
  ) {
    const asked = finish(['What must', withinSentence(subject, names), 'do', when], names);
    return factOf(clause, `must ${verb.base}`, asked, answerPhrase(`${verb.base} ${rest}`));
  }
  const whole = withinSentence(effect, names);
  // A state is no answer to 'what happens'.
  if (
    !verb ||
    negated ||
    verb.base === 'have' ||
    /^(?:can|may|should)$/.test(auxiliaries[0] ?? '') ||
    leans(whole)
  )
    return [];
  const answer = wordCount(whole) <= 12 && !/,/.test(whole) ? whole : undefined;
  return factOf(clause, `if ${verb.base}`, finish(['What happens', when], names), answer);
}

const ARISES = /^(?:occur|happen|arise|begin|start|end|stop|form|appear|take|come|fail|result|expire|lapse)$/;

/** 'An offer ends if it is revoked': when; 'A reaction occurs when C': what occurs then. */
function conditionOf(effect: string, word: string, told: string, { names, topic }: Reading): readonly Fact[] {
  const clause = clauseIn(ofKind(effect));
  if (clause?.lead !== '' || clause.negated || !isGeneral(clause) || !holds(told)) return [];
  const { subject, verb } = clause;
  // The condition may belong to the relative clause alone.
  if (/ (?:that|which|who) /.test(clause.rest)) return [];
  if (leans(effect) || leans(`${effect} ${word} ${told}`) || /^(?:the \p{Ll}+|it|they)$/iu.test(subject))
    return [];
  if (
    word === 'when' &&
    verb?.base === 'happen' &&
    clause.rest === '' &&
    (isTopic(subject, topic) || /^an? /i.test(subject))
  ) {
    // Headings name it: it would be no secret what happens then.
    const happens = finish(['What happens in', withinSentence(subject, names)], names);
    return wordCount(told) > 24 ? [] : factOf(clause, 'what happens in', happens, capitalised(told));
  }
  const said = capitalised(`${word} ${told}`);
  if (word === 'unless') {
    const rule = finish(['What is the exception to the rule that', withinSentence(effect, names)], names);
    return wordCount(effect) > 22 ? [] : factOf(clause, 'exception', rule, short(`When ${told}`));
  }
  const full = short(said);
  if (full !== undefined && wordCount(clause.rest) <= 14 && !/,/.test(clause.rest)) {
    return factOf(clause, `when ${verb?.base ?? 'be'}`, question('When', clause, clause.rest, names), full);
  }
  const happens = verb && ARISES.test(verb.base) && /^(?:place|about)?$/.test(clause.rest);
  if (!happens || wordCount(subject) > 5 || leans(told)) return [];
  return factOf(
    clause,
    'what when',
    finish(['What', verb.text, clause.rest, `${word} ${told}`], names),
    subject,
  );
}

/** 'X is a disease that develops when C': when X develops. */
function ofKind(effect: string): string {
  const [, subject = '', verb = ''] =
    /^(.+?) (?:is|are) (?:an?|the) [^,]*? (?:that|which) (\p{Ll}+)$/u.exec(effect) ?? [];
  return /^(?:occur|happen|arise|begin|start|form|appear|develop|result)s?$/.test(verb)
    ? `${subject} ${verb}`
    : effect;
}

function short(answer: string): string | undefined {
  return wordCount(answer) <= 12 ? answer : undefined;
}

/** A condition is a clause in the present: 'when the ship arrived' is a time. */
function holds(told: string): boolean {
  const clause = clauseIn(told.replace(/,? (?:or|and) .*$/s, '')) ?? clauseIn(told);
  return clause !== undefined && isGeneral(clause);
}

function factOf(
  { subject }: Clause,
  slot: string,
  asked: string,
  answer: string | undefined,
): readonly Relation[] {
  if (answer === undefined) return [];
  return [{ kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'phrase' }];
}
