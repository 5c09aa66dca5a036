import type { Clause } from '../clause.ts';
import type { Definition, Relation, SentenceRule } from '../fact.ts';
import type { Names } from '../names.ts';
import { MAX_ANSWER_WORDS, withoutTrailingClause } from '../phrase.ts';
import { finish } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { withinSentence } from '../spelling.ts';
import { leans } from '../standalone.ts';
import { predicateOf } from '../syntax/borne-out.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { isTopic, mentionsTopic } from '../topic.ts';
import { wordCount } from '../words.ts';

/** 'X is a Y that ...', where X is a name or a short term and Y says more than one word. */
export const definition: SentenceRule = (sentence, { topic, names }) => {
  const { clauses, role, paragraph } = sentence;
  const clause = clauses[0];
  if (!clause || role !== 'prose' || clause.verb || clause.negated || !isField(clause.lead)) return [];
  if (clause.plural && !saysKind(sentence, clause)) return [];
  const { rest } = clause;
  const subject = clause.subject
    .replace(/^\p{Lu}\p{Ll}+ly,? (?=the )/u, '')
    .replace(/^Each (?=\p{Ll})/u, 'A ');
  if (/\b(?:it|this|that|these|those|they|he|she)\b/i.test(subject)) return [];
  if (clause.auxiliaries.length !== 1 || clause.adverbs.length > 0 || clause.subjects.length > 1) return [];
  if (!isTopic(subject, topic) && (wordCount(subject) > 5 || /['’]s? /.test(subject))) return [];
  if (!/^(?:an?|one of the|the) /.test(rest) && !(clause.plural && isNounPhrase(clause))) return [];
  const opening = isTopic(subject, topic) && paragraph === 1;
  if (/^the /.test(rest) && !opening && !(isTermLike(subject) && SPECIFIED.test(rest))) return [];
  if (/\b(?:case|example|reason|result|exception|answer|problem|point|cause|effect|source)$/.test(subject))
    return [];
  if (UNIQUE.test(rest) && (!opening || isTopic(subject, topic))) return [];
  const found = definitionOf(subject, clause.auxiliaries[0] ?? 'is', rest);
  const happens = found.length === 0 ? happensWhen(subject, rest, names) : [];
  return happens.length > 0
    ? happens
    : found
        .filter(({ what }) => !mentionsTopic(what, topic))
        .map((fact) => (clause.lead === '' ? fact : { ...fact, field: clause.lead }));
};

/** 'Fibres are cells that ...', not 'Fibres are paler, contract rapidly and ...': a noun, and what sets it apart. */
function saysKind(sentence: Sentence, clause: Clause): boolean {
  if (
    !/^(?:an?|the|one) |^[^,]+ (?:that|which|who|whose|of|with|in|for|from|by|\p{Ll}+ed) /u.test(clause.rest)
  )
    return false;
  return /^NN/.test(predicateOf(clause, treeOf(sentence))?.tag ?? '');
}

const WHEN_IT =
  /^an? [^,;:]*?\b(?:that|which) (occurs?|develops?|arises?|happens?|appears?|forms?|results?) (when|if) ([^;:]+)$/;

/** 'a type of anaemia that develops when ...', too long for one answer: when it develops. */
function happensWhen(subject: string, rest: string, names: Names): readonly Relation[] {
  const [, verb = '', marker = '', told = ''] = WHEN_IT.exec(rest) ?? [];
  const answer = withoutTrailingClause(told).replace(/, (?:the|an?) [^,]*$/, '');
  if (verb === '' || leans(answer) || wordCount(answer) > MAX_ANSWER_WORDS - 1) return [];
  const base = verb.replace(/s$/, '');
  const question = finish(['When does', withinSentence(subject, names), base], names);
  const relation = `when ${base}`;
  return [
    { kind: 'relation', relation, subject, question, answer: `${marker} ${answer}`, answerType: 'phrase' },
  ];
}

/** The longest description that a question may hold to ask for its term. */
const MAX_DESCRIPTION = 25;

/** What is said of `subject`, short enough for an answer and in full; nothing where that is a bare kind. */
export function definitionOf(subject: string, be: string, said: string): readonly Definition[] {
  const rest = withoutFoundingClause(said);
  const full = withoutTrailingClause(rest.replace(/[\s,;:.]+$/, ''));
  if (/[:;]/.test(full) || /^(?:an?|the) (?:\p{Ll}+ )?(?:example|instance|case|kind|sort)\b/u.test(full))
    return [];
  const what = shortDefinition(full);
  const fits = wordCount(full) <= MAX_DESCRIPTION;
  if (what === undefined && !fits) return [];
  return [{ kind: 'definition', subject, be, what: what ?? full, ...(fits ? { full } : {}) }];
}

/** Whole, or without what only says when and why: 'a breach of duty that causes damage' is not just any breach of duty. */
function shortDefinition(full: string): string | undefined {
  if (wordCount(full) <= MAX_ANSWER_WORDS) return wordCount(full) >= 3 ? full : undefined;
  const cut = / (?:in order to|so that|when|because|while|under|between|among|during|through|without|on) /g;
  const kept = [...full.matchAll(cut)]
    .map(({ index }) => full.slice(0, index))
    .filter((head) => wordCount(head) <= MAX_ANSWER_WORDS && / (?:that|which|who|of|for) \S+ \S+/.test(head))
    .at(-1);
  return kept !== undefined &&
    wordCount(kept) >= 6 &&
    !/,|\b(?:and|or|is|are|be|of|the|an?)$|\b(?:that|which|who)(?: \S+){0,1}$/.test(kept)
    ? kept
    : undefined;
}

/** 'In law,', 'In chemistry,': where the word has this meaning. */
function isField(lead: string): boolean {
  return (
    lead === '' ||
    (/^In (?:\p{L}+ )?\p{Ll}+$/u.test(lead) &&
      !leans(lead) &&
      !/\b(?:fact|addition|short|general|practice|particular|turn|contrast|time|summary)$/.test(lead))
  );
}

/** 'the loss of water', 'the price for which ...': as good as 'a loss', where a term is the subject. */
const SPECIFIED = /^the \p{Ll}+(?: \p{Ll}+)? (?:of|that|which|who|for which|by which|in which|at which) /u;
const UNIQUE =
  /^(?:the|an?) (?:\w+ )?(?:first|only|last|most|main|chief|highest|largest|smallest|best|\p{Ll}{3,}est) /u;

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
