import type { Reading } from '../fact.ts';
import { annotate } from '../language.ts';
import { isTitled } from '../names.ts';
import { parseClauses } from '../parse-clauses.ts';
import { capitalised, isPlural, PERSON_NOUN, singular, wordCount } from '../words.ts';
import { type Form, formOf, hasClause } from './form.ts';
import type { NoteLine } from './line.ts';
import type { LinePlace } from './line-place.ts';
import {
  asOne,
  bareHeading,
  isAdjective,
  isAttribute,
  lowered,
  needsNoArticle,
  pluralHeading,
  within,
} from './subject.ts';

/** The question from a term to what its line says, worded by what that is; undefined where none is natural. */
export function forward(line: NoteLine, form: Form, place: LinePlace, reading: Reading): string | undefined {
  const { term, mark, says } = line;
  const name = nameOf(term, place, reading);
  if (name === undefined) return undefined;
  const heading = capitalised(headingOf(place, reading.names) ?? '');
  const event = form === 'clause' || (form === 'noun' && /^(?:the|each|every) /i.test(says));
  if (place.list === 'steps' && event) return `${stepsOf(place)}what happens in the “${name}” step?`;
  if (place.list === 'remarks' && form !== 'does')
    return heading === '' || form === 'value' ? undefined : notedFor(heading, name);
  if (isAdjective(name) && mark !== 'equals')
    return heading === '' ? undefined : `${heading}: what is meant by “${name}”?`;
  if (STATEMENT.test(name) && hasClause(says)) return `What does the ${proper(line)} say?`;
  switch (form) {
    case 'does':
    case 'command':
      return doing(line, name, form);
    case 'clause':
      if (isPastClause(says)) return pluralHeading(place.section) ? notedFor(heading, name) : undefined;
      return isProcess(name) && mark !== 'equals' ? `What happens in ${name}?` : meant(line, name);
    case 'value':
      return valueQuestion(name, line, place);
    case 'noun':
      return being(line, name, place, reading);
    case 'did':
    case 'other':
      return undefined;
  }
}

function notedFor(heading: string, name: string): string {
  return `${heading}: what is noted for ${needsNoArticle(name) ? name : `“${name}”`}?`;
}

function meant({ term }: NoteLine, name: string): string {
  return `What is meant by “${/^\p{Lu}\p{Ll}/u.test(term) && isEponym(term) ? term : name}”?`;
}

function isProcess(name: string): boolean {
  return /(?:ing|osis|[gn]esis|ference)$/.test(name);
}

function doing({ term, mark }: NoteLine, name: string, form: 'does' | 'command'): string {
  const free = needsNoArticle(name);
  const plural = isPluralTerm(name);
  // 'Diuretics' has the ending of 'physics', but does what many do.
  if (form === 'command')
    return plural || /ics$/.test(name) ? `What do ${name} do?` : `What does “${term}” do?`;
  if (mark === 'equals') return `What is meant by “${name}”?`;
  if (free || isTitled(term)) return `What ${plural ? 'do' : 'does'} ${free ? name : `the ${name}`} do?`;
  return `${capitalised(term)}: what ${plural ? 'do they' : 'does it'} do?`;
}

/** What is asked of a term whose line says, in a noun phrase, what it is. */
function being(line: NoteLine, name: string, place: LinePlace, reading: Reading): string | undefined {
  const { term, says, mark } = line;
  const be = reading.past ? 'were' : 'are';
  if (/^\p{Lu}\p{Ll}/u.test(name) && isPersonNoun(says)) return `Who ${reading.past ? 'was' : 'is'} ${name}?`;
  if (
    /^\p{Lu}\p{Ll}/u.test(term) &&
    isPersonNoun(says) &&
    within(says, reading.names) === says &&
    /^\p{Lu}/u.test(says)
  )
    return `Who ${WAS.test(says) || reading.past ? 'was' : 'is'} ${term}?`;
  if (isPluralTerm(name) && /^\p{Lu}/u.test(term) && isPeople(says)) return `Who ${be} the ${term}?`;
  if (/^\p{Ll}.* (?:of|for) /u.test(name) && wordCount(says) <= 4) return `What is the ${name}?`;
  if (isTitled(term) || /^\p{Lu}.* of .*\p{Lu}/u.test(name))
    return `What is the ${name.replace(/^the /, '')}?`;
  // 'rate-limiting enzyme = isocitrate dehydrogenase' names one; it does not say what such an enzyme is.
  if (mark === 'equals' && wordCount(says) <= 2 && wordCount(term) > 1)
    return place.subject === undefined
      ? undefined
      : `${capitalised(place.subject)}: what is given for “${name}”?`;
  const one = asOne(name, reading.names);
  return one === undefined ? meant(line, name) : `What is ${one}?`;
}

const WAS = /\b1\d{3}\b/;

/** 'radical republicans, led by X', 'working people of Paris' */
function isPeople(says: string): boolean {
  const head = headOf(says).split(' ').at(-1) ?? '';
  return (
    /^(?:people|men|women|peasants|citizens|nobles|workers|members|supporters|monks|children)$/.test(head) ||
    (isPlural(head) &&
      ((PERSON_NOUN.test(singular(head)) && head.length > 5) || /(?:icans|ians)$/.test(head)))
  );
}

/** 'leader of the Jacobins' */
export function isPersonNoun(says: string): boolean {
  return PERSON_NOUN.test(headOf(says).split(' ').at(-1) ?? '');
}

function headOf(says: string): string {
  return says.split(/ (?:of|in|for|at|from|who|that|which|and) |,/)[0] ?? '';
}

/** How a term is called in a question: 'complex III', where the list says that 'III' is a complex. */
export function nameOf(term: string, { kind }: LinePlace, { names }: Reading): string | undefined {
  if (!/^(?:[IVX]{1,4}|\d{1,2}|\p{L})$/u.test(term)) return within(term, names);
  return kind === undefined ? undefined : `${kind.split(' of ')[0]} ${term}`;
}

export function isPluralTerm(name: string): boolean {
  return isPlural(name.split(/ (?:of|in|for) /)[0] ?? name);
}

export const STATEMENT = /(?:principle|law|rule|theory|theorem|hypothesis)$/;

/** 'Coase theorem' keeps its capital, 'Encoding specificity principle' does not. */
function proper({ term }: NoteLine): string {
  return isEponym(term) ? term : lowered(term.replace(/^the /i, ''));
}

/** Whether the first of several words is somebody's name, as far as the shape of words tells. */
function isEponym(term: string): boolean {
  const [first = '', second] = term.split(' ');
  if (second !== undefined && /^\p{Lu}\p{Ll}+[–-]\p{Lu}/u.test(first)) return true;
  if (second === undefined || !/^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(first)) return false;
  const [, word] = annotate(`the ${term}`).flat();
  const [, small] = annotate(`the ${lowered(term)}`).flat();
  return (
    word?.pos === 'PROPN' &&
    small?.pos !== 'ADJ' &&
    !/(?:ings?|tion|sion|al|ic|ive|ed|ous|ary|ent|ant|able|ible|ity|y|less|ful)$/.test(first)
  );
}

/** 'alcohols: -OH' under 'Functional groups', 'Normal EF: 55-70%', 'Type A: pH < 7'. */
function valueQuestion(
  name: string,
  { says, mark }: NoteLine,
  { section, subject }: LinePlace,
): string | undefined {
  if (/^normal /i.test(name)) return `What is the ${lowered(name)}?`;
  const group = pluralHeading(section);
  if (group !== undefined && !isAttribute(group) && wordCount(group) <= 3)
    return `Which ${singular(group)} is given for “${name}”?`;
  if (/^\p{L}+ [<>≤≥]/u.test(says)) return `What is given for “${name}”?`;
  return mark === 'equals' && subject !== undefined && !isAttribute(name) && /^\p{Ll}{3}/u.test(name)
    ? `${capitalised(subject)}: what is the ${name}?`
    : undefined;
}

/** 'Types of heart failure', where the heading is but 'Types'. */
export function headingOf(
  { section, group, subject }: LinePlace,
  names: Reading['names'],
): string | undefined {
  const label = group?.replace(/:$/, '') ?? pluralHeading(section);
  if (label === undefined) return subject;
  const own = subject !== undefined && subject.toLowerCase() !== label.toLowerCase();
  if (!own || !isAttribute(label) || / (?:of|for|in) /.test(label)) return label;
  const whose = within(subject, names);
  return needsNoArticle(whose) ? `${label} of ${whose}` : `${subject}, ${lowered(label)}`;
}

/** 'The four-step exchange: ', what the steps are of. */
export function stepsOf({ section, subject }: LinePlace): string {
  const heading = bareHeading(section.at(-1) ?? '') || subject;
  return heading === undefined ? '' : `${capitalised(heading)}: `;
}

/** Whether a clause tells what happened once: no meaning of a word. */
export function isPastClause(says: string): boolean {
  return parseClauses(annotate(says).flat(), says).some(
    ({ auxiliaries, verb }) =>
      verb?.form === 'past' || auxiliaries.some((word) => /^(?:was|were|had|did|would)$/.test(word)),
  );
}

/** The form of what a line says, where the label helps to tell. */
export function formIn(says: string, term: string): Form {
  const form = formOf(says);
  const plural = isPluralTerm(term);
  if (/^\d/.test(says) && / [+×] \d/.test(says)) return 'value';
  if ((plural || /[^s]s$/.test(term)) && doesPlural(says) && (OPENS.test(says) || form === 'clause'))
    return 'command';
  // 'plates move apart': what takes an -s is the noun.
  if (plural && form === 'does') return hasClause(says) ? 'clause' : 'other';
  // 'cost to a third party' is a noun phrase where the label is one thing, though 'cost' may be a verb.
  const nominal =
    form === 'other' &&
    !/^\p{L}+(?:ed|wn|en) /u.test(says) &&
    /^\p{Ll}+ (?:of|to|in|for|between|from) /u.test(says);
  return nominal && !plural ? 'noun' : form;
}

const OPENS = /^\p{Ll}+ (?:the|an?|their|all|no|more|less)\b/u;

/** Whether a bare verb that fits 'they' may begin it. */
export function doesPlural(says: string): boolean {
  const verb = annotate(`They ${says}`).flat()[1];
  return verb?.pos === 'VERB' && verb.lemma === verb.text.toLowerCase();
}
