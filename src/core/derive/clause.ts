import { enumerationOf } from './enumeration.ts';
import type { Token } from './language.ts';
import { BE, type VerbGroup, verbGroup } from './verb-group.ts';
import { isPlural } from './words.ts';

/** Subject, verb group and what follows: as much grammar as the rules need. */
export interface Clause {
  /** What stands before the subject, without its comma: 'In the wake of the war'. */
  readonly lead: string;
  readonly subject: string;
  readonly plural: boolean;
  /** The items of a subject like 'A, B and C', else empty. */
  readonly subjects: readonly string[];
  /** In lower case, in order: ['has', 'been']. Of a copula, its 'is' too. */
  readonly auxiliaries: readonly string[];
  readonly adverbs: readonly string[];
  readonly negated: boolean;
  /** Undefined in a copular clause ('X is a Y'). */
  readonly verb: Verb | undefined;
  readonly passive: boolean;
  /** What follows the verb, without the final full stop. */
  readonly rest: string;
  readonly restTokens: readonly Token[];
  /** Of a subject like 'the client': the document makes it clear which. */
  readonly stands?: boolean;
}

export interface Verb {
  readonly text: string;
  readonly base: string;
  readonly form: 'past' | 'third-person' | 'bare' | 'participle';
}

/** The clause whose subject is already known: `tokens` begin with its verb group. */
export function parsePredicate(tokens: readonly Token[], text: string, subject: string): Clause | undefined {
  const found = verbGroup(tokens, 0);
  return found && makeClause('', subject, found, tokens, text);
}

export function makeClause(
  lead: string,
  said: string,
  group: VerbGroup,
  tokens: readonly Token[],
  text: string,
): Clause {
  // 'Iron itself is replaced': the stress belongs to a contrast with the sentence before.
  const subject = said.replace(/(?<=\p{L}) (?:it|him|her|them)sel(?:f|ves)$/u, '');
  const { auxiliaries, adverbs, negated } = group;
  const restTokens = tokens.slice(group.next);
  const subjects = enumerationOf(subject) ?? [];
  const passive =
    group.verb !== undefined && BE.test(auxiliaries.at(-1) ?? '') && !/ing$/.test(group.verb.text);
  return {
    lead,
    subject,
    subjects,
    plural: subjects.length > 1 || pluralSubject(subject, auxiliaries, group.verb),
    auxiliaries,
    adverbs,
    negated: negated || /^(?:no|neither|few|hardly)\b/i.test(subject),
    verb: group.verb && verbOf(group.verb, auxiliaries),
    passive,
    rest: textOf(restTokens, text),
    restTokens,
  };
}

function verbOf({ text, lemma }: Token, auxiliaries: readonly string[]): Verb {
  // The library's dictionary is American: 'catalyses' would be asked back as 'catalyze'.
  const base = /[iy]s(?:e|es|ed|ing)$/.test(text) ? lemma.replace(/([iy])ze$/, '$1se') : lemma;
  if (auxiliaries.length > 0) return { text, base, form: 'participle' };
  if (text.toLowerCase() === base) return { text, base, form: 'bare' };
  return {
    text,
    base,
    form: /s$/.test(text.split(' ')[0] ?? '') && !/^(?:was)$/.test(text) ? 'third-person' : 'past',
  };
}

function pluralSubject(subject: string, auxiliaries: readonly string[], verb: Token | undefined): boolean {
  const first = auxiliaries[0];
  if (first && /^(?:are|were|have|do)$/.test(first)) return true;
  if (first && /^(?:is|was|has|does)$/.test(first)) return false;
  if (verb && !first && verb.text !== verb.lemma && /s$/.test(verb.text)) return false;
  if (
    verb &&
    !first &&
    verb.text === verb.lemma &&
    !/^(?:put|set|cut|let|hit|cost|read|spread)$/.test(verb.text)
  )
    return true;
  return isPlural(subject.replace(/ (?:of|in|for|from|on|with|to) .*$/, ''));
}

export function textOf(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}
