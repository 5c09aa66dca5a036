import { type Clause, parseClauses, parsePredicate } from '../clause.ts';
import type { ListFact, ListRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { answerPhrase } from '../phrase.ts';
import type { List } from '../sentence.ts';
import { QUANTIFIER, singular, wordCount } from '../words.ts';
import { describesRole, isBody } from './role.ts';

/** Items that name something and say what it is or does: 'The X, which does Y', 'X: does Y', 'The X does Y'. */
export const listItem: ListRule = (list, { topic }) => {
  const noun = groupNoun(list);
  return list.items.flatMap((item): readonly ListFact[] => {
    const { holder, clauses, description } = partsOf(item.text);
    if (holder === '' || wordCount(holder) > 8) return [];
    const group = noun && topic.certain ? `${noun} of ${topic.display}` : undefined;
    const roles = clauses
      .filter(describesRole)
      .map((clause): ListFact => ({ fact: { kind: 'role', holder, group, clause }, item }));
    const what = roles.length === 0 && description !== '' ? answerPhrase(description) : undefined;
    return what && wordCount(what) >= 2 && !isBody(what)
      ? [...roles, { fact: { kind: 'definition', subject: holder, be: 'is', what }, item }]
      : roles;
  });
};

/** The short form of an item for a set: its label, or all of it. */
export function labelOf(text: string): string {
  const { holder } = partsOf(text);
  return holder !== '' && wordCount(holder) <= 8 ? holder.replace(/ \([A-Z][\w-]*\)$/, '') : trimmed(text);
}

interface Parts {
  readonly holder: string;
  readonly clauses: readonly Clause[];
  /** What a label's description says when it is no clause. */
  readonly description: string;
}

function partsOf(text: string): Parts {
  const line = trimmed(text);
  const labelled = /^([^:;]{2,60}?)(?::| [–—-]) +(.+)$/s.exec(line);
  if (labelled?.[1] && labelled[2]) return described(labelled[1].trim(), labelled[2]);
  const relative = /^((?:[Tt]he )?\p{Lu}[^,]{1,80}), (?:which|who) (.+)$/su.exec(line);
  if (relative?.[1] && relative[2]) return described(relative[1], relative[2]);
  const clauses = parseClauses(annotate(line).flat(), line);
  const subject = clauses[0]?.subject ?? '';
  return isBody(subject)
    ? { holder: subject, clauses, description: '' }
    : { holder: '', clauses: [], description: '' };
}

function described(holder: string, description: string): Parts {
  const text = description.charAt(0).toLowerCase() + description.slice(1);
  const whole = `${holder} ${text}`;
  const tokens = annotate(whole).flat();
  const from = tokens.findIndex(({ start }) => start > holder.length);
  const predicate =
    tokens[from] && /^(?:VERB|AUX|ADV)$/.test(tokens[from].pos) ? parseClauses(tokens, whole) : [];
  const clauses =
    predicate.length > 0
      ? predicate
      : [parsePredicate(tokens.slice(from), whole, holder)].flatMap((c) => c ?? []);
  return {
    holder,
    clauses: clauses.map((clause) => ({ ...clause, subject: holder })),
    description: clauses.length > 0 ? '' : text,
  };
}

function trimmed(text: string): string {
  return text
    .replace(/[\s;.,]+(?:and)?$/, '')
    .replace(/ (?:to|in order to|by|in|with|for) (?:\S+ )?(?:these|this|those|that) \S+$/, '')
    .trim();
}

/** 'body', from 'includes several key bodies:'. */
function groupNoun({ leadIn }: List): string | undefined {
  const phrase = leadIn?.clauses.at(-1)?.rest.replace(/:$/, '').replace(QUANTIFIER, '') ?? '';
  const noun =
    phrase
      .split(/ (?:of|in|for|to|that) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return /^\p{Ll}+s$/u.test(noun) ? singular(noun) : undefined;
}
