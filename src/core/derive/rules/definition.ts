import type { Clause } from '../clause.ts';
import type { SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { isTopic, mentionsTopic } from '../topic.ts';
import { wordCount } from '../words.ts';

/** 'X is a Y that ...', where X is a name or a short term and Y says more than one word. */
export const definition: SentenceRule = ({ clauses, role, paragraph }, { topic }) => {
  const clause = clauses[0];
  if (!clause || role !== 'prose' || clause.verb || clause.negated || clause.lead !== '') return [];
  const { subject, rest } = clause;
  if (clause.auxiliaries.length !== 1 || clause.adverbs.length > 0 || clause.subjects.length > 1) return [];
  if (!isTopic(subject, topic) && (wordCount(subject) > 5 || /['’]s? /.test(subject))) return [];
  if (!/^(?:an?|one of the|the) /.test(rest) && !(clause.plural && isNounPhrase(clause))) return [];
  if (/^the /.test(rest) && !(isTopic(subject, topic) && paragraph === 1)) return [];
  if (isTopic(subject, topic) && /^(?:the|an?) (?:\w+ )?(?:first|only|last|most) /.test(rest)) return [];
  const what = answerPhrase(withoutFoundingClause(rest));
  if (!what || wordCount(what) < 3 || mentionsTopic(what, topic)) return [];
  return [{ kind: 'definition', subject, be: clause.auxiliaries[0] ?? 'is', what }];
};

/** 'Fungi are organisms that ...', but not 'Speeds are of the order of ...' or 'Leaves are green'. */
function isNounPhrase({ restTokens, rest }: Clause): boolean {
  const noun = restTokens.find(({ pos }) => pos === 'NOUN');
  const before = noun ? restTokens.slice(0, restTokens.indexOf(noun)) : restTokens;
  return /^\p{Ll}/u.test(rest) && noun !== undefined && before.every(({ pos }) => pos === 'ADJ');
}

/** 'that was signed on 15 May 1992' is an event of its own, not a part of what X is. */
function withoutFoundingClause(rest: string): string {
  return rest
    .replace(/,? (?:that|which) (?:was|were|has been|is|are) \w+(?:ed|en|t|d) (?:on|in|by)\b.*$/, '')
    .replace(
      /,? (?:founded|established|formed|created|signed|adopted|located|based|headquartered) (?:on|in|by)\b.*$/,
      '',
    );
}
