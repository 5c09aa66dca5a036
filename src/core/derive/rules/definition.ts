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
  const opening = isTopic(subject, topic) && paragraph === 1;
  if (/^the /.test(rest) && !opening && !(isTermLike(subject) && SPECIFIED.test(rest))) return [];
  if (/\b(?:case|example|reason|result|exception|answer|problem|point|cause|effect|source)$/.test(subject))
    return [];
  if (UNIQUE.test(rest) && (!opening || isTopic(subject, topic))) return [];
  const what = answerPhrase(withoutFoundingClause(rest));
  if (!what || wordCount(what) < 3 || mentionsTopic(what, topic)) return [];
  return [{ kind: 'definition', subject, be: clause.auxiliaries[0] ?? 'is', what }];
};

/** 'the loss of water', 'the price for which ...': as good as 'a loss', where a term is the subject. */
const SPECIFIED = /^the \p{Ll}+(?: \p{Ll}+)? (?:of|that|which|who|for which|by which|in which|at which) /u;
const UNIQUE = /^(?:the|an?) (?:\w+ )?(?:first|only|last|most|main|chief|highest|largest|smallest|best) /;

/** 'Transpiration', 'a neutron star', 'the Kalahari': no 'the cause'. */
function isTermLike(subject: string): boolean {
  return (
    wordCount(subject) <= 4 &&
    !/^(?:the \p{Ll}|one|another|part|this|that|much|most|some)/iu.test(
      subject.replace(/^The (?=\p{Lu})/u, ''),
    )
  );
}

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
