import type { Clause } from '../clause.ts';
import { datesIn } from '../dates.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutSpan, withoutTrailingClause } from '../phrase.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isPersonName, leans } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

const SUCCEEDS = /^(?:replace|succeed|supersede|supplant)$/;

/** 'A was replaced by B', 'B superseded A': what came in A's place. */
export const succession: SentenceRule = (sentence, reading) =>
  sentence.role !== 'prose' || !/\b(?:replac|succeed|supersed|supplant)/.test(sentence.text)
    ? []
    : clausesOf(sentence).flatMap((clause) => afterIt(clause, reading));

function afterIt(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, passive, negated, subject } = clause;
  if (!verb || negated || !SUCCEEDS.test(verb.base) || !canAsk(clause) || clause.adverbs.length > 0)
    return [];
  const told = withoutTrailingClause(clause.rest);
  const date = datesIn(told)[0];
  const rest = date ? withoutSpan(told, date.start, date.end) : told;
  const when = date?.phrase ?? datesIn(clause.lead)[0]?.phrase ?? '';
  const [, by = ''] = /^by (.+)$/s.exec(rest) ?? [];
  const [old, next] = passive ? [subject, by] : [rest, subject];
  const name = nameIn(next);
  const gone = old.replace(/ (?:as|in|at) .*$/s, '');
  if (name === undefined || !isThing(gone) || (verb.base === 'succeed' && !passive && !isPersonName(name)))
    return [];
  const happened = passive
    ? clause.auxiliaries[0] !== 'is' && clause.auxiliaries[0] !== 'are'
    : verb.form === 'past';
  const [first] = clause.auxiliaries;
  if (!happened || /^(?:can|may|must|will|should|could|would|might)$/.test(first ?? '')) return [];
  const who = isPersonName(name) || verb.base === 'succeed' ? 'Who' : 'What';
  const office = / (as \p{Lu}.+)$/u.exec(old === gone ? rest : old)?.[1] ?? '';
  const past =
    verb.base === 'succeed'
      ? 'succeeded'
      : `${verb.base}d`.replace(/tdd$/, 'ted').replace('supplantd', 'supplanted');
  const asked = finish([who, past, withinSentence(gone, names), office, when], names);
  return [
    { kind: 'relation', relation: 'next', subject: gone, question: asked, answer: name, answerType: 'term' },
  ];
}

/** 'his deputy, Quett Masire' is Quett Masire. */
function nameIn(text: string): string | undefined {
  const [head = '', apposed] = text.split(', ');
  const name = apposed !== undefined && isPersonName(apposed) ? apposed : head.replace(/^as [^,]*? by /, '');
  const answer = answerPhrase(name);
  return answer === undefined || leans(answer) || wordCount(answer) > 8 ? undefined : answer;
}

/** A name or a term: 'the original treaty' says only on its page which. */
function isThing(text: string): boolean {
  return (
    // A lone capital may be that of the sentence.
    !/^\p{Lu}\p{Ll}+$/u.test(text) &&
    text !== '' &&
    wordCount(text) <= 7 &&
    !leans(text) &&
    !/^[Tt]he \p{Ll}+(?: \p{Ll}+)?$|^(?:it|they|him|her|them)$/u.test(text)
  );
}
