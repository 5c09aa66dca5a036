import { type Clause, parsePredicate } from '../clause.ts';
import type { Fact, ListFact, ListRule, Reading } from '../fact.ts';
import { annotate } from '../language.ts';
import { lineFacts } from '../notes/ask-line.ts';
import { datedWork } from '../notes/cited.ts';
import { equalsFacts } from '../notes/equals.ts';
import { placeOfItems } from '../notes/kind.ts';
import { noteLineOf } from '../notes/line.ts';
import { parseClauses } from '../parse-clauses.ts';
import { answerPhrase } from '../phrase.ts';
import type { List, Sentence } from '../sentence.ts';
import { isPlural, QUANTIFIER, singular, wordCount } from '../words.ts';
import { hasVerb } from './note-line.ts';
import { describesRole, isBody } from './role.ts';

/** Items that name something and say what it is or does: 'The X, which does Y', 'X: does Y', 'The X does Y'. */
export const listItem: ListRule = (list, reading) => {
  const { topic } = reading;
  const noun = groupNoun(list);
  return list.items.flatMap((item): readonly ListFact[] => {
    const { holder, clauses, description } = partsOf(item.text);
    if (holder === '' || wordCount(holder) > 8) return asNote(item, list, reading);
    const group = noun && topic.certain ? `${noun} of ${topic.display}` : undefined;
    // A step tells what a body does then, not what it is for.
    const roles = (list.ordered ? [] : clauses)
      .filter(describesRole)
      .map((clause): ListFact => ({ fact: { kind: 'role', holder, group, clause }, item }));
    if (roles.length > 0 && isBody(holder)) return roles;
    const defined =
      description === '' || list.ordered
        ? []
        : described(holder, description).map((fact) => ({ fact, item }));
    return defined.length > 0 ? defined : asNote(item, list, reading);
  });
};

/** An item that is a line of notes: 'episodic buffer - binds info from the others'. */
function asNote(item: Sentence, list: List, reading: Reading): readonly ListFact[] {
  const work = datedWork(item.text);
  if (work) return [{ fact: work, item }];
  const pairs = equalsFacts(item.text, placeOfItems(list, reading), reading);
  if (pairs) return pairs.map((fact) => ({ fact, item }));
  const line = noteLineOf(item.text);
  if (!line || (!line.cite && hasVerb(line.term))) return [];
  return lineFacts(line, placeOfItems(list, reading), reading).map((fact) => ({ fact, item }));
}

/** A label's description that is no clause of the label itself. */
function described(holder: string, description: string): readonly Fact[] {
  const answer = answerPhrase(description);
  if (!answer || wordCount(answer) < 2) return [];
  if (parseClauses(annotate(description).flat(), description).length > 0) return [];
  const fits = /^(?:an?|the|any|one) /.test(description);
  return fits && !isPlural(holder) && !/(?:ic|al|ous|ive|ary)$/.test(holder)
    ? [{ kind: 'definition', ...termOf(holder), what: answer }]
    : [];
}

/** What an item names before it says something of it; empty when it is just text. */
export function holderOf(text: string): string {
  return partsOf(text).holder.replace(/ \([A-Z][\w-]*\)$/, '');
}

/** 'Mitosis: the division' defines mitosis; whether 'Weir: a low dam' is 'a weir' or 'weir', it does not say. */
function termOf(label: string): { readonly subject: string; readonly be: string } {
  const term = lowerTerm(label);
  const abstract = /(?:ism|sis|itis|ness|ing|in)$/.test(term);
  return term === label || abstract
    ? { subject: term, be: 'is' }
    : { subject: `“${term}”`, be: 'is meant by' };
}

function lowerTerm(label: string): string {
  const isName = /^[A-Z]{2,}|^\p{Lu}\S* \p{Lu}/u.test(label);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

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
  if (labelled?.[1] && labelled[2]) return parted(labelled[1].trim(), labelled[2]);
  const relative = /^((?:[Tt]he )?\p{Lu}[^,]{1,80}), (?:which|who) (.+)$/su.exec(line);
  if (relative?.[1] && relative[2]) return parted(relative[1], relative[2], true);
  const clauses = parseClauses(annotate(line).flat(), line);
  const subject = clauses[0]?.subject ?? '';
  return isBody(subject)
    ? { holder: subject, clauses, description: '' }
    : { holder: '', clauses: [], description: '' };
}

function parted(holder: string, description: string, relative = false): Parts {
  const noun = isBody(holder) && /^(?:the|an?) /i.test(description) ? 'is ' : '';
  const text = noun + description.charAt(0).toLowerCase() + description.slice(1);
  const whole = `${holder} ${text}`;
  const plain = annotate(whole).flat();
  const from = plain.findIndex(({ start }) => start > holder.length);
  // After 'which' stands the verb, even where the library takes 'sets' for a noun.
  const tokens = plain.map((token, i) =>
    relative && i === from && /s$/.test(token.text) && token.pos === 'NOUN'
      ? { ...token, pos: 'VERB' as const }
      : token,
  );
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

/** An item without its final punctuation and without a tail like 'to achieve these goals'. */
export function trimmed(text: string): string {
  return text
    .replace(/[\s;.,]+(?:and|or)?$/, '')
    .replace(/ (?:to|in order to|by|in|with|for) (?:\S+ ){0,3}(?:these|this|those) \S+$/, '')
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
