import { enumerationOf } from '../enumeration.ts';
import type { SentenceRule } from '../fact.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isPlural, wordCount } from '../words.ts';
import { memberLabel } from './membership.ts';

/** 'The three branches of government are A, B and C': all of a kind, named by a plural subject. */
export const setStatement: SentenceRule = ({ clauses, role }, { names }) =>
  clauses.slice(0, 1).flatMap((clause) => {
    const { subject, rest, verb, auxiliaries } = clause;
    const head = subject.split(/ (?:of|in|for) /)[0] ?? '';
    const said = /\p{Lu}/u.test(subject.slice(1)) || / (?:of|in|for) /.test(subject);
    if (verb || role !== 'prose' || clause.negated || !said || !isPlural(head) || clause.subjects.length > 1)
      return [];
    const items = memberLabel(subject) === undefined ? enumerationOf(rest) : undefined;
    if (!items || items.length < 2 || items.some((item) => wordCount(item) > 8) || wordCount(subject) > 9)
      return [];
    if (items.length === 2 && !items.every((item) => /^(?:the |an? )?\p{Lu}/u.test(item))) return [];
    const question = finish(['What', auxiliaries[0] ?? 'are', withinSentence(subject, names)], names);
    return [{ kind: 'collection', relation: 'all', subject, question, items }];
  });
