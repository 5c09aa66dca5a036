import type { Clause } from '../clause.ts';
import { takeEnumeration } from '../enumeration.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { answerPhrase } from '../phrase.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { AIM_NOUN, wordCount } from '../words.ts';
import { splitIncluding } from './including.ts';

/** 'X's main focus is on ...' and 'X aims to create ...'. */
export const purpose: SentenceRule = ({ clauses }, reading) =>
  clauses.flatMap((clause) =>
    clause.negated ? [] : [...stated(clause, reading), ...aimed(clause, reading)],
  );

/** 'The (main) purpose of X is (on|to) A, B and C' */
function stated(clause: Clause, reading: Reading): readonly Fact[] {
  const owner = ownerOf(clause.subject);
  if (clause.verb || !owner || wordCount(clause.subject) > 10) return [];
  const rest = clause.rest.replace(/^(?:on|in) /, '');
  const list = takeEnumeration(rest);
  const text = finish(
    ['What', clause.auxiliaries[0] ?? 'is', withinSentence(clause.subject, reading.names)],
    reading.names,
  );
  const base = { subject: clause.subject, question: text } as const;
  const nested = [...(list?.items.slice(0, -1) ?? []), `${list?.items.at(-1) ?? rest}${list?.rest ?? ''}`];
  const threats = nested.flatMap((item) => combated(item, owner, reading));
  if (list && list.items.length >= 2 && parallel(list.items)) {
    return [{ kind: 'collection', relation: 'purpose', ...base, items: list.items }, ...threats];
  }
  const answer = answerPhrase(rest);
  return answer
    ? [{ kind: 'relation', relation: 'purpose', ...base, answer, answerType: 'phrase' }, ...threats]
    : threats;
}

/** 'X's focus', 'the main purpose of X' -> X */
function ownerOf(subject: string): string | undefined {
  const possessive = /^(.+?)['’]s? (?:[a-z]+ )*([a-z]+)$/.exec(subject);
  if (possessive?.[1] && AIM_NOUN.test(possessive[2] ?? '')) return possessive[1];
  const of = /^[Tt]he (?:[a-z]+ )*?([a-z]+) of (.+)$/.exec(subject);
  return of?.[2] && AIM_NOUN.test(of[1] ?? '') ? of[2] : undefined;
}

/** 'combating various threats, including A and B' -> 'Which threats does X aim to combat?' */
function combated(item: string, owner: string, reading: Reading): readonly Fact[] {
  const aim = aimOf(item);
  const split = aim && splitIncluding(aim.object);
  if (!aim || !split || split.preposition !== '') return [];
  const owned = withinSentence(owner, reading.names);
  const some = split.complete ? '' : ', among others,';
  const text = finish(
    ['Which', split.noun, some, 'does', owned, 'aim to', aim.base, split.tail],
    reading.names,
  );
  return [
    { kind: 'collection', relation: `aim ${aim.base}`, subject: owner, question: text, items: split.items },
  ];
}

/** A gerund or infinitive with its object: 'Combating crime', 'to combat crime' -> combat, crime. */
export function aimOf(text: string): { readonly base: string; readonly object: string } | undefined {
  const [, to, verb = '', object = ''] = /^(to )?([A-Za-z-]+) (.+)$/s.exec(text.trim()) ?? [];
  if (object === '' || (to === undefined && !/ing$/.test(verb))) return undefined;
  const token = annotate(
    `They are ${to === undefined ? verb.toLowerCase() : `going to ${verb}`} ${object}`,
  ).flat();
  const found = token.find(({ text: word }) => word === verb.toLowerCase());
  return found?.pos === 'VERB' ? { base: found.lemma, object } : undefined;
}

const CATENATIVE =
  /^(?:aim|seek|intend|strive|hope|want|wish|try|attempt|plan|agree|undertake|pledge|vow|promise)$/;

/** 'X aimed to create Y' -> 'What did X aim to create?' */
function aimed(clause: Clause, { names }: Reading): readonly Fact[] {
  if (!clause.verb || !CATENATIVE.test(clause.verb.base) || wordCount(clause.subject) > 8) return [];
  const [, base = '', object = ''] = /^to ([a-z]+) ((?:the|an?|its|their|[a-z]).+)$/s.exec(clause.rest) ?? [];
  const answer = base === '' || /^(?:be|have|do|make)$/.test(base) ? undefined : answerPhrase(object);
  if (!answer || /^(?:to|in|on|at|with|by|for)\b/.test(answer)) return [];
  const text = question('What', clause, `to ${base}`, names);
  return [
    {
      kind: 'relation',
      relation: `aim ${base}`,
      subject: clause.subject,
      question: text,
      answer,
      answerType: 'phrase',
    },
  ];
}

/** Items that begin alike: all gerunds, all infinitives, or all noun phrases of a few words. */
export function parallel(items: readonly string[]): boolean {
  const form = (item: string) =>
    /^[a-z]+ing\b/i.test(item) ? 'gerund' : /^to /.test(item) ? 'infinitive' : 'noun';
  const forms = new Set(items.map(form));
  return forms.size === 1 && items.every((item) => wordCount(item) <= 16);
}
