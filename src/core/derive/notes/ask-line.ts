import type { AnswerType } from '../../model/deck.ts';
import type { Fact, Reading } from '../fact.ts';
import { MAX_ANSWER_WORDS } from '../phrase.ts';
import { capitalised, joined, wordCount } from '../words.ts';
import { answerOf } from './answer.ts';
import {
  doesPlural,
  formIn,
  forward,
  headingOf,
  isPastClause,
  isPersonNoun,
  isPluralTerm,
  nameOf,
  STATEMENT,
  stepsOf,
} from './ask-term.ts';
import { attributeFacts } from './attribute.ts';
import { citedFacts } from './cited.ts';
import { datedFacts, dateOf } from './dated.ts';
import { type Form, formOf, hasClause } from './form.ts';
import type { NoteLine } from './line.ts';
import type { LinePlace } from './line-place.ts';
import { isAdjective, isAttribute, lowered, needsNoArticle, within } from './subject.ts';

/** What a line of notes teaches: from its term to what it says, and back where that can mean but one term. */
export function lineFacts(line: NoteLine, place: LinePlace, reading: Reading): readonly Fact[] {
  const { term, says, cite } = line;
  // 'crust: 2 kinds' counts what stands below it.
  if (/^(?:\d{1,2}|two|three|four|five|six|seven) \p{Ll}+s$/u.test(says)) return [];
  if (/[?!]$/.test(says) || /^[("“]?(?:see|cf\.?|ch\.?|p\.?|pp\.?) /i.test(says)) return [];
  if (dateOf(term) !== undefined) return datedFacts(line, place, reading);
  const cited = citedFacts(line, reading);
  if (cite && (cite.who === term || cite.who === undefined)) return cited;
  if (standsFor(term, says)) return shortForm(term, says);
  if (isAttribute(term)) return attributeFacts(line, place, reading);
  return [...cited, ...described(line, place, reading)];
}

/** 'MPC = marginal propensity to consume': capitals whose letters stand in the words in this order. */
function standsFor(term: string, says: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(term) || /[,;:()\d]/.test(says) || wordCount(says) > 6) return false;
  const letters = says.toLowerCase();
  let at = 0;
  for (const letter of term.toLowerCase()) {
    const found = letters.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

function shortForm(short: string, long: string): readonly Fact[] {
  return [
    relation(short, 'long form', `What does ${short} stand for?`, long, 'term'),
    relation(long, 'short form', `What is the abbreviation of “${long}”?`, short, 'term'),
  ];
}

function described(line: NoteLine, place: LinePlace, reading: Reading): readonly Fact[] {
  const { facts: values, rest } = valueFacts(line, reading);
  if (values.length > 0)
    return rest === undefined ? values : [...described({ ...line, says: rest }, place, reading), ...values];
  const named = nameFor(line);
  if (named) return [named];
  const whole = answerOf(line.says);
  if (whole === undefined || /(?:->|→|⇒|=>)/.test(whole) || isMixed(whole, isPluralTerm(line.term)))
    return [];
  const answer = whole.replace(/^(\S+ [^,]{8,}), (?:[<>≤≥~] ?)?\d[^,]*$/, '$1');
  const form = formIn(answer, line.term);
  const question = forward(line, form, place, reading);
  if (question === undefined) return [];
  const name = capitalised(nameOf(line.term, place, reading) ?? line.term);
  const facts = [relation(name, `says ${form}`, question, answer, 'phrase')];
  const back = backward(line, form, answer, place, reading);
  const own = name.toLowerCase() === line.term.toLowerCase() ? line.term : name;
  return back === undefined ? facts : [...facts, relation(name, `named ${form}`, back, own, 'term')];
}

/** 'All continents once joined: Pangaea, started to break up': the label tells what the name is given to. */
function nameFor({ term, says, mark }: NoteLine): Fact | undefined {
  const name = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,|$)/u.exec(says)?.[1];
  if (mark !== 'colon' || name === undefined || wordCount(term) < 4 || !/ \p{Ll}+(?:ed|en|t)$/u.test(term))
    return undefined;
  return relation(name, 'name for', `What name is given to “${lowered(term)}”?`, name, 'term');
}

/** 'stroma, fixes CO2' says what it is, or where, and then what it does: no one answer. */
function isMixed(says: string, plural: boolean): boolean {
  const [first = '', ...more] = says.split(/, (?![^()]*\))/);
  return (
    formOf(first) !== 'does' &&
    more.some(
      (part) =>
        wordCount(part) > 1 && (/^(?:does|command)$/.test(formOf(part)) || (plural && doesPlural(part))),
    )
  );
}

function backward(
  { term, mark }: NoteLine,
  form: Form,
  answer: string,
  place: LinePlace,
  reading: Reading,
): string | undefined {
  const { names } = reading;
  const { kind, list } = place;
  const words = answer.replace(/,? (?:e\.g\.|i\.e\.|eg|esp\.) .*$/, '').replace(/["“”]/g, '');
  if (wordCount(words) < 3 || wordCount(term) > 6) return undefined;
  const said = within(words, names);
  const plural = isPluralTerm(within(term, names));
  if (STATEMENT.test(term) && hasClause(said))
    return `Which ${term.split(' ').at(-1) ?? ''} says that ${said}?`;
  switch (form) {
    case 'does':
      if (plural || mark === 'equals' || isAdjective(term)) return undefined;
      return `${kind === undefined ? 'What' : `Which ${kind}`} ${conjoined(said)}?`;
    case 'noun':
    case 'clause':
      // Within a sequence of steps, the step before says what 'it' is.
      if (list !== 'steps' && leansOutside(said)) return undefined;
      if (list === 'remarks' && kind === undefined)
        return `${capitalised(headingOf(place, names) ?? 'list')}: which one is noted as “${said}”?`;
      if (list === 'steps') return `${stepsOf(place)}which step is described as “${said}”?`;
      return form === 'noun' && !(/^the /.test(said) && hasClause(said))
        ? named(term, said, kind, names)
        : /^\p{Lu}+$/u.test(term)
          ? undefined
          : called(said, kind);
    case 'command':
      return plural || /s$/.test(term) ? undefined : `How do you ${said}?`;
    case 'value':
    case 'did':
    case 'other':
      return undefined;
  }
}

/** Whether 'it' within the quotation means a word outside it: too few nouns stand before it there. */
function leansOutside(said: string): boolean {
  const [before = '', after] = said.split(/\b(?:it|they|them|this|these)\b/);
  return after !== undefined && (before.match(/\b(?:the|an?) /g)?.length ?? 0) < 2;
}

/** From what it is back to the term: only from words that say it whole. */
function named(
  term: string,
  said: string,
  kind: string | undefined,
  names: Reading['names'],
): string | undefined {
  const person = isPersonNoun(said) && (/^\p{Lu}/u.test(within(term, names)) || /^\p{Lu}/u.test(said));
  // 'Which complex is the cytochrome bc1 complex?' asks for a number, and says its own noun.
  if (kind !== undefined && said.endsWith(kind.split(' of ')[0] ?? kind)) return undefined;
  if (kind !== undefined || person) return `Which ${kind ?? 'person'} is described as “${said}”?`;
  return isMeaning(said) ? `Which term means “${said}”?` : undefined;
}

/** 'person who benefits without paying', 'loss of memories': a noun and what tells it from others. */
function isMeaning(said: string): boolean {
  if (/[+=/<>]|\d \p{Lu}/u.test(said)) return false;
  return (
    /^(?:an?|the|any|how|\p{L}+ing) /u.test(said) ||
    /^(?:\p{L}+ ){1,2}?(?:that|which|who|whose|where|of|for|to|from|between|with|without) /u.test(said)
  );
}

/** From what happens back to what that is called. */
function called(said: string, kind: string | undefined): string | undefined {
  if (kind !== undefined) return `Which ${kind} is described as “${said}”?`;
  return isPastClause(said) || /[:(]/.test(said) ? undefined : `Which term means that ${said}?`;
}

/** 'directs attention, controls the other parts' is one predicate with two verbs. */
function conjoined(predicate: string): string {
  const parts = predicate.split(', ');
  const verbs = parts.length > 1 && parts.every((part) => formOf(part) === 'does');
  return verbs ? joined(parts) : predicate;
}

const VALUE =
  /^(normal|(?!(?:lasts?|nearly|approx|about|around|almost|roughly|only|over|under|since|until|some)\b)\p{Ll}{4,}) (?:(?:is|of|=) )?((?:approx\.?|about|around|ca\.?|c\.|up to|over|under|[<>≤≥~±])? ?\d.*|unlimited.*|unknown.*)$/u;
const LASTS = /^lasts? ((?:approx\.?|about|around|up to|for|ca\.?|~|<|>)? ?\d[\d\s.–—-]*\s?\p{L}+)( .+)?$/u;

/** 'capacity 7 ± 2 items, lasts approx 18-30 s': one question a value. */
function valueFacts(
  { term, says }: NoteLine,
  { names }: Reading,
): {
  readonly facts: readonly Fact[];
  /** What else it says. */
  readonly rest: string | undefined;
} {
  const name = within(term, names);
  const parts = says.split(/[,;] (?!\d)/);
  const facts = parts.flatMap((part): readonly Fact[] => {
    const [, noun, value = ''] = VALUE.exec(part) ?? [];
    if (noun !== undefined && wordCount(value) <= MAX_ANSWER_WORDS) {
      const of = needsNoArticle(name)
        ? `What is the ${noun} ${noun === 'normal' ? '' : 'of '}${name}?`
        : `${capitalised(term)}: what is the ${noun === 'normal' ? 'normal value' : noun}?`;
      return [relation(term, noun, of, bare(value), 'number')];
    }
    const [, time, rest = ''] = LASTS.exec(part) ?? [];
    if (time === undefined) return [];
    const how = needsNoArticle(name)
      ? `How long does ${name} last${rest}?`
      : `${capitalised(term)}: how long does it last${rest}?`;
    return [relation(term, 'lasts', how, time, 'number')];
  });
  const others = parts.filter((part) => !VALUE.test(part) && !LASTS.test(part));
  const [rest] = others;
  return { facts: others.length > 1 ? [] : facts, rest: wordCount(rest ?? '') >= 3 ? rest : undefined };
}

/** Without a citation behind it: '7 ± 2 items (Miller 1956)'. */
function bare(value: string): string {
  return value.replace(/ \(\p{Lu}[^()]*\d{4}\)$/u, '');
}

function relation(
  subject: string,
  slot: string,
  question: string,
  answer: string,
  answerType: AnswerType,
): Fact {
  return { kind: 'relation', relation: slot, subject, question, answer, answerType };
}
