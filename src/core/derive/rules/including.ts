import type { Clause } from '../clause.ts';
import { enumerationOf } from '../enumeration.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { question } from '../question.ts';
import { isPlural, QUANTIFIER, wordCount } from '../words.ts';
import { memberLabel } from './membership.ts';

const INCLUDING = /^(.+?)(?:,? (including|such as|namely|among them|for example|like|notably):?|:) (.+)$/s;

/** 'has faced various challenges, including A, B and C': what the object's noun stands for. */
export const including: SentenceRule = ({ clauses }, reading) =>
  clauses.flatMap((clause) => includingIn(clause, reading));

function includingIn(clause: Clause, reading: Reading): readonly Fact[] {
  if (!clause.verb || clause.negated || clause.passive || wordCount(clause.subject) > 8) return [];
  const split = splitIncluding(clause.rest);
  if (!split || memberLabel(split.noun) !== undefined) return [];
  const { preposition, tail } = split;
  const clings = tail.startsWith('that ');
  const noun = clings ? `${split.noun} ${tail}` : split.noun;
  // What only examples are named of must not be asked as if they were all.
  const some = split.complete ? '' : ', among others,';
  const wh = [preposition, 'which', noun].filter((word) => word !== '').join(' ') + some;
  const text = question(wh.charAt(0).toUpperCase() + wh.slice(1), clause, clings ? '' : tail, reading.names);
  return [
    {
      kind: 'collection',
      relation: `${clause.verb.base} ${split.noun}`,
      subject: clause.subject,
      question: text,
      items: split.items,
    },
  ];
}

interface Split {
  readonly preposition: string;
  readonly noun: string;
  readonly tail: string;
  readonly items: readonly string[];
  /** 'namely' and a colon give all of them, 'including' and 'such as' examples. */
  readonly complete: boolean;
}

/** '(on) several factors (in Asia), including A and B' in its parts; undefined where the noun is not a plural. */
export function splitIncluding(rest: string): Split | undefined {
  const [, head = '', link, list = ''] = INCLUDING.exec(rest) ?? [];
  const items = list === '' ? undefined : enumerationOf(list);
  const [, preposition = '', phrase = ''] =
    /^(?:(on|in|from|to|with|at|for|of|through) )?(.+)$/s.exec(head) ?? [];
  const noun = phrase.replace(QUANTIFIER, '').replace(/^the /, '');
  const [core = '', tail = ''] = splitTail(noun);
  if (!items || wordCount(core) > 4 || !isPlural(core) || /[,;:]/.test(noun)) return undefined;
  return /^(?:\p{Ll}|[A-Z]{2,})/u.test(core)
    ? { preposition, noun: core, tail, items, complete: link === undefined || link === 'namely' }
    : undefined;
}

function splitTail(noun: string): readonly [string, string] {
  const at = noun.search(/ (?:of|in|for|on|to|with|from|at|among|between|within|by|that) /);
  return at < 0 ? [noun, ''] : [noun.slice(0, at), noun.slice(at + 1)];
}
