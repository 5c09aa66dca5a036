import type { AnswerType } from '../../model/deck.ts';
import type { Fact, Reading } from '../fact.ts';
import { isTitled } from '../names.ts';
import { MAX_ANSWER_WORDS } from '../phrase.ts';
import { capitalised, isPlural, joined, PERSON_NOUN, singular, wordCount } from '../words.ts';
import { answerOf } from './answer.ts';
import { attributeFacts } from './attribute.ts';
import { citedFacts } from './cited.ts';
import { datedFacts, dateOf } from './dated.ts';
import { type Form, formOf, hasClause } from './form.ts';
import type { NoteLine } from './line.ts';
import type { LinePlace } from './line-place.ts';
import { isAdjective, isAttribute, lowered, needsNoArticle, pluralHeading, within } from './subject.ts';

/** What a line of notes teaches: from its term to what it says, and back where that can mean but one term. */
export function lineFacts(line: NoteLine, place: LinePlace, reading: Reading): readonly Fact[] {
  const { term, says, cite } = line;
  if (/[?!]$/.test(says) || /^[("“]?(?:see|cf\.?|ch\.?|p\.?|pp\.?) /i.test(says)) return [];
  if (dateOf(term) !== undefined) return datedFacts(line, place);
  const cited = citedFacts(line, reading);
  if (cite && (cite.who === term || cite.who === undefined)) return cited;
  if (isAttribute(term)) return attributeFacts(line, place, reading);
  return [...cited, ...described(line, place, reading)];
}

function described(line: NoteLine, place: LinePlace, reading: Reading): readonly Fact[] {
  const { facts: values, rest } = valueFacts(line, reading);
  if (values.length > 0)
    return rest === undefined ? values : [...described({ ...line, says: rest }, place, reading), ...values];
  const answer = answerOf(line.says);
  if (answer === undefined || /(?:->|→|⇒|=>)/.test(answer)) return [];
  const form = formIn(answer, line.term);
  const question = forward(line, form, place, reading);
  if (question === undefined) return [];
  const facts = [relation(line.term, `says ${form}`, question, answer, 'phrase')];
  const back = backward(line, form, answer, place, reading);
  return back === undefined
    ? facts
    : [...facts, relation(line.term, `named ${form}`, back, line.term, 'term')];
}

/** 'cost to a third party' is a noun phrase where the label is one thing, though 'cost' may be a verb. */
function formIn(says: string, term: string): Form {
  const form = formOf(says);
  const nominal =
    form === 'other' &&
    !/^\p{L}+(?:ed|wn|en) /u.test(says) &&
    /^\p{Ll}+ (?:of|to|in|for|between|from) /u.test(says);
  return nominal && !isPlural(term) ? 'noun' : form;
}

function forward(line: NoteLine, form: Form, place: LinePlace, { names }: Reading): string | undefined {
  const { term, mark, says } = line;
  const name = within(term, names);
  const free = needsNoArticle(name);
  const plural = isPlural(name.split(/ (?:of|in|for) /)[0] ?? name);
  const heading = capitalised(headingOf(place, names) ?? '');
  const event = form === 'clause' || (form === 'noun' && /^(?:the|each|every) /i.test(says));
  if (place.list === 'steps' && event) return `What happens in the “${name}” step?`;
  if (place.list === 'remarks' && form !== 'does')
    return heading === '' || form === 'value'
      ? undefined
      : `${heading}: what is noted for ${free ? name : `“${name}”`}?`;
  if (isAdjective(name) && mark !== 'equals')
    return heading === '' ? undefined : `${heading}: what is meant by “${name}”?`;
  if (STATEMENT.test(name) && hasClause(says)) return `What does the ${name.replace(/^the /, '')} say?`;
  switch (form) {
    case 'does':
      if (mark === 'equals') return `What is meant by “${name}”?`;
      if (free || isTitled(term)) return `What ${plural ? 'do' : 'does'} ${free ? name : `the ${name}`} do?`;
      return `${capitalised(term)}: what ${plural ? 'do they' : 'does it'} do?`;
    case 'command':
      return plural ? `What do ${name} do?` : `What does “${term}” do?`;
    case 'clause':
      return /(?:ence|tion|sis|ing)$/.test(name) && mark !== 'equals'
        ? `What happens in ${name}?`
        : `What is meant by “${name}”?`;
    case 'value':
      return valueQuestion(name, says, place);
    case 'noun':
      if (/^\p{Lu}\p{Ll}/u.test(name) && isPersonNoun(says)) return `Who is ${name}?`;
      if (/^\p{Ll}.* (?:of|for) /u.test(name) && wordCount(says) <= 4) return `What is the ${name}?`;
      if (isTitled(term) || /^\p{Lu}.* of .*\p{Lu}/u.test(name))
        return `What is the ${name.replace(/^the /, '')}?`;
      return free && !plural ? `What is ${name}?` : `What is meant by “${name}”?`;
    case 'did':
    case 'other':
      return undefined;
  }
}

const STATEMENT = /(?:principle|law|rule|theory|theorem|hypothesis)$/;

/** 'alcohols: -OH' under 'Functional groups', 'Normal EF: 55-70%', 'Type A: pH < 7'. */
function valueQuestion(name: string, says: string, { section }: LinePlace): string | undefined {
  if (/^normal /i.test(name)) return `What is the ${lowered(name)}?`;
  const group = pluralHeading(section);
  if (group !== undefined && !isAttribute(group) && wordCount(group) <= 3)
    return `Which ${singular(group)} is given for “${name}”?`;
  return /^\p{L}+ [<>≤≥]/u.test(says) ? `What is given for “${name}”?` : undefined;
}

/** 'leader of the Jacobins' */
function isPersonNoun(says: string): boolean {
  const head = says.split(/ (?:of|in|for|at|from|who|that|which|and) |,/)[0] ?? '';
  return PERSON_NOUN.test(head.split(' ').at(-1) ?? '');
}

/** 'Types of heart failure', where the heading is but 'Types'. */
function headingOf({ section, group, subject }: LinePlace, names: Reading['names']): string | undefined {
  const label = group?.replace(/:$/, '') ?? pluralHeading(section);
  if (label === undefined) return subject;
  const own = subject !== undefined && subject.toLowerCase() !== label.toLowerCase();
  return own && isAttribute(label) && !/ (?:of|for|in) /.test(label)
    ? `${label} of ${within(subject, names)}`
    : label;
}

function backward(
  { term, mark }: NoteLine,
  form: Form,
  answer: string,
  place: LinePlace,
  { names }: Reading,
): string | undefined {
  const { kind, list } = place;
  const words = answer.replace(/,? (?:e\.g\.|i\.e\.|eg|esp\.) .*$/, '').replace(/["“”]/g, '');
  if (wordCount(words) < 3 || wordCount(term) > 6) return undefined;
  const said = within(words, names);
  const plural = isPlural(within(term, names).split(' of ')[0] ?? '');
  switch (form) {
    case 'does':
      if (plural || mark === 'equals' || isAdjective(term)) return undefined;
      return `${kind === undefined ? 'What' : `Which ${kind}`} ${conjoined(said)}?`;
    case 'noun':
    case 'clause': {
      const name = within(term, names);
      const person = /^\p{Lu}/u.test(name) && isPersonNoun(answer);
      if (list === 'remarks')
        return `${capitalised(headingOf(place, names) ?? 'list')}: which one is noted as “${said}”?`;
      const one = list === 'steps' ? 'step' : (kind ?? (person ? 'person' : 'term'));
      return `Which ${one} is described as “${said}”?`;
    }
    case 'command':
      return plural ? undefined : `How do you ${said}?`;
    case 'value':
    case 'did':
    case 'other':
      return undefined;
  }
}

/** 'directs attention, controls the other parts' is one predicate with two verbs. */
function conjoined(predicate: string): string {
  const parts = predicate.split(', ');
  const verbs = parts.length > 1 && parts.every((part) => formOf(part) === 'does');
  return verbs ? joined(parts) : predicate;
}

const VALUE =
  /^(normal|(?!lasts?\b)\p{Ll}{4,}) (?:(?:is|of|=) )?((?:approx\.?|about|around|ca\.?|c\.|up to|over|under|[<>≤≥~±])? ?\d.*|unlimited.*|unknown.*)$/u;
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
