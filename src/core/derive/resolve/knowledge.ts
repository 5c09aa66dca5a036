import type { Names } from '../names.ts';
import type { Sentence } from '../sentence.ts';
import { isPerson, isTopic, type Topic } from '../topic.ts';
import { ACT_NOUN, BODY_NOUN, PERSON_NOUN, singular } from '../words.ts';
import type { Mention } from './mention.ts';
import {
  type Gender,
  genderOfFirstName,
  genderOfNoun,
  genderOfTitle,
  isKin,
  isShip,
  isTitle,
} from './people-words.ts';

/** What the document tells of the names in it. */
export interface Knowledge {
  readonly topic: Topic;
  readonly names: Names;
  /** By full name and by surname. */
  readonly people: ReadonlyMap<string, Person>;
  /** The common nouns that the text calls a name by: 'Imo' is a 'steamer'. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that are a place's: they stand behind 'in'. */
  readonly places: ReadonlySet<string>;
  /** Names behind 'at', 'from', 'of': hardly a person's. */
  readonly things: ReadonlySet<string>;
  /** Nouns with 'a', or bare in the plural: kinds of things that the text explains. */
  readonly introduced: ReadonlySet<string>;
}

export interface Person {
  readonly name: string;
  readonly gender: Gender | undefined;
}

export type Sort = 'person' | 'thing' | 'time' | 'unknown';

/** Reads all sentences once, before any reference is resolved. */
export function learn(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  topic: Topic,
  names: Names,
): Knowledge {
  const people = new Map<string, Person>();
  const kinds = new Map<string, Set<string>>();
  const places = new Set<string>();
  const introduced = new Set<string>();
  const things = new Set<string>();
  sentences.forEach((sentence, i) => {
    for (const [, place = ''] of sentence.text.matchAll(NAMED_PLACE)) places.add(place);
    for (const mention of mentions[i] ?? []) {
      if (mention.form === 'indefinite' || (mention.form === 'bare' && mention.plural))
        introduced.add(mention.head);
      if (mention.form !== 'name') continue;
      if (/^(?:in|near)$/.test(mention.after)) places.add(bareName(mention.core));
      if (/^(?:in|at|near|from|to|into|of)$/.test(mention.after)) things.add(bareName(mention.core));
      if (mention.kind !== undefined) addKind(kinds, bareName(mention.core, mention.kind), mention.kind);
      const kind = kindBehind(sentence.text, mention);
      if (kind !== undefined) addKind(kinds, bareName(mention.core, mention.kind), kind);
      addPerson(people, sentence.text, mention, kind);
    }
  });
  if (isPerson(topic)) {
    const gender =
      topic.pronoun ?? genderOfFirstName(topic.title.split(' ')[0] ?? '') ?? people.get(topic.title)?.gender;
    for (const alias of [topic.title, topic.title.split(' ').at(-1) ?? topic.title])
      people.set(alias, { name: topic.title, gender });
  }
  addGivenNames(people);
  if (topic.kind !== undefined) addKind(kinds, topic.title, topic.kind);
  return { topic, names, people, kinds, places, things, introduced };
}

/** 'his home town, Nuremberg,' and 'the city of Kyoto'. */
const NAMED_PLACE =
  /\b(?:town|city|village|port|capital|island|country|region|province|state|suburb|district)(?: of|,) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu;

function addKind(kinds: Map<string, Set<string>>, name: string, kind: string): void {
  const known = kinds.get(name) ?? new Set<string>();
  known.add(kind);
  kinds.set(name, known);
}

/** 'Imo, a Norwegian steamer,' and 'Imo was a steamer': the noun. */
function kindBehind(text: string, { end }: Mention): string | undefined {
  const found =
    /^(?: \([^)]{1,60}\))?(?:,| is| was| are| were) (?:an?|the|one of the|then an?|formerly an?) ((?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;]| (?:of|in|at|on|for|who|that|which|from|by|and|named|called|to|with)\b)/u.exec(
      text.slice(end, end + 160),
    )?.[1];
  return found?.split(' ').at(-1)?.toLowerCase();
}

function addPerson(
  people: Map<string, Person>,
  text: string,
  mention: Mention,
  behind: string | undefined,
): void {
  const name = bareName(mention.core, mention.kind);
  const words = name.split(' ');
  const first = words[0] ?? '';
  const title = isTitle(first) ? first : titleBefore(text, mention);
  const plain = isTitle(first) ? words.slice(1).join(' ') : name;
  if (
    plain === '' ||
    !/^\p{Lu}/u.test(plain) ||
    BODY_NOUN.test(words.at(-1) ?? '') ||
    ACT_NOUN.test(words.at(-1) ?? '')
  )
    return;
  const given = words.length > 1 ? genderOfFirstName(plain.split(' ')[0] ?? '') : undefined;
  const called = [mention.kind, behind].some((kind) => kind !== undefined && isHuman(kind));
  const lived =
    /^(?: \((?:born |c\. ?)?\d{1,2}? ?\p{L}* ?\d{4}|,? who | was born\b| married\b| died\b)/u.test(
      text.slice(mention.end, mention.end + 40),
    );
  const initials = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u.test(plain);
  if (!title && given === undefined && !called && !lived && !initials) return;
  if (/^the /i.test(mention.core) && mention.kind === undefined) return;
  const gender =
    given ?? (title ? genderOfTitle(title) : undefined) ?? genderOfNoun(mention.kind ?? behind ?? '');
  for (const alias of [plain, plain.split(' ').at(-1) ?? plain]) {
    const known = people.get(alias);
    if (known === undefined || known.gender === undefined)
      people.set(alias, { name: known?.name ?? plain, gender });
  }
}

/** 'Robert', where the text has one person of that name. */
function addGivenNames(people: Map<string, Person>): void {
  const named = new Map<string, Person | undefined>();
  for (const person of new Set(people.values())) {
    const [given = '', ...more] = person.name.split(' ');
    if (more.length === 0 || genderOfFirstName(given) === undefined) continue;
    const known = named.get(given);
    named.set(given, named.has(given) && known?.name !== person.name ? undefined : person);
  }
  for (const [given, person] of named) if (person && !people.has(given)) people.set(given, person);
}

function titleBefore(text: string, { start }: Mention): string | undefined {
  const word = /(\p{Lu}\p{L}+\.?) $/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  return word !== undefined && isTitle(word) ? word : undefined;
}

/** A name without its article, its kind and what describes it: 'Imo' of 'the Norwegian steamer Imo'. */
function bareName(core: string, kind?: string): string {
  const own = kind === undefined ? core : core.slice(core.toLowerCase().indexOf(kind) + kind.length).trim();
  return own.replace(/^(?:the|an?) /i, '').replace(/['’]s?$/, '');
}

export function isHuman(noun: string): boolean {
  return (
    !isShip(noun) &&
    (isKin(singular(noun)) || (PERSON_NOUN.test(singular(noun)) && !mayBeTool(singular(noun))))
  );
}

/** 'engraver' and 'flower': the ending does not tell. */
function mayBeTool(noun: string): boolean {
  return (
    /(?:er|or)$/.test(noun) &&
    !/^(?:writer|author|painter|teacher|leader|ruler|founder|farmer|soldier|worker|actor|doctor|professor|emperor|governor|director|inventor|explorer|philosopher|photographer|composer|singer|dancer|designer|engineer|lawyer|officer|prisoner|commander|minister|researcher|speaker|reader|player|owner|manager|employer|mother|father|brother|sister|daughter|sculptor|conductor|senator|ambassador|supervisor|instructor|professor|sailor|tailor|warrior|survivor|successor|predecessor|ancestor|astronomer|lover|killer|murderer|reformer|publisher|engraver|biographer|lecturer|preacher|trader|settler|hunter|fisher|miller|baker|butcher|weaver|potter|carpenter|gardener|journeyman|foreigner|newcomer|teenager|user|customer|consumer|lender|borrower|buyer|seller|voter|programmer|maker|jeweller|stepfather|stepmother|grandfather|grandmother)$/.test(
      noun,
    )
  );
}

const TIME =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|millennium|spring|summer|autumn|winter|era|period|time|moment|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|kilometre|kilometer|metre|meter|mile|foot|inch|tonne|ton|gram|kilogram|litre|per|percent|percentage|degree|half|today|tomorrow|yesterday|third|quarter|hundred|thousand|million|billion|dozen|number|amount|lot|kind|type|sort|example|case|way|part|order|fact|addition|course|turn|result|instance|age|extent)$/;

/** What sort of thing a mention names. */
export function sortOf(mention: Mention, { people, topic, places, things, kinds }: Knowledge): Sort {
  if (mention.form === 'name') {
    const name = bareName(mention.core, mention.kind);
    if (TIME.test(mention.head)) return 'time';
    if (mention.kind !== undefined) return isHuman(mention.kind) ? 'person' : 'thing';
    if (isTopic(name, topic)) return isPerson(topic) ? 'person' : 'thing';
    if (people.has(name) || isTitle(name.split(' ')[0] ?? '')) return 'person';
    if (genderOfFirstName(name) !== undefined && !places.has(name)) return 'person';
    if (/^the /i.test(mention.core) || BODY_NOUN.test(mention.head) || ACT_NOUN.test(mention.head))
      return 'thing';
    if (places.has(name) || things.has(name) || kinds.has(name) || /^[\p{Lu}\d-]{2,}$/u.test(name))
      return 'thing';
    return 'unknown';
  }
  if (/^\d+$|^(?:one|two|three)$/.test(mention.head) || TIME.test(mention.head)) return 'time';
  if (PERSON_NOUN.test(mention.head) && mayBeTool(mention.head))
    return isTopic(bareName(mention.core), topic) && !isPerson(topic) ? 'thing' : 'unknown';
  return isHuman(mention.head) ? 'person' : 'thing';
}

export function genderOf(mention: Mention, { people, topic }: Knowledge): Gender | undefined {
  const name = bareName(mention.core, mention.kind);
  if (isTopic(name, topic)) return topic.pronoun ?? genderOfFirstName(topic.title.split(' ')[0] ?? '');
  return (
    people.get(name)?.gender ??
    genderOfFirstName(name) ??
    genderOfTitle(name.split(' ')[0] ?? '') ??
    genderOfNoun(mention.kind ?? mention.head)
  );
}

/** Two mentions with one key are one thing. */
export function keyOf(mention: Mention, { people, topic, names }: Knowledge): string {
  const name = bareName(mention.core, mention.kind);
  if (isTopic(name, topic)) return topic.title.toLowerCase();
  const known = names.byShort.get(name)?.long ?? people.get(name)?.name ?? name;
  return known.toLowerCase();
}
