import { escaped, isTitled, type Names, takesThe } from './names.ts';
import { genderOfFirstName } from './resolve/people-words.ts';
import type { Sentence } from './sentence.ts';
import { BODY_NOUN, GENERIC_BODY, isPlural, NAMED_KIND, PERSON_NOUN, singular } from './words.ts';

/** What the document is about, and how it speaks of it. */
export interface Topic {
  readonly title: string;
  /** Its name within a sentence: 'the CSTO', 'Marie Curie', 'photosynthesis'. */
  readonly display: string;
  /** All its names, longest first, without article. */
  readonly aliases: readonly string[];
  /** What the lead says it is: 'alliance', 'physicist'. */
  readonly kind: string | undefined;
  /** Whether the lead sentence is about the title: only then do pronouns resolve to it. */
  readonly certain: boolean;
  /** What its members are called: 'states', where the text says 'member states'. */
  readonly members: string | undefined;
  /** The pronoun that nearly all sentences have, where the topic is a person: whom it means is then hardly in doubt. */
  readonly pronoun: 'he' | 'she' | undefined;
  /** Whether its name is a person's, whatever the lead says. */
  readonly named: boolean;
}

export function findTopic(title: string, sentences: readonly Sentence[], names: Names): Topic {
  const printed = asPrinted(title.replace(/\s*\([^)]*\)\s*$/, '').replace(/^the /i, ''), sentences);
  const opening = sentences.slice(0, 4).filter(({ role, clauses }) => role !== 'item' && clauses.length > 0);
  const bare = openingTerm(printed, opening, sentences) ?? printed;
  const known = names.byLong.get(bare.toLowerCase()) ?? names.byShort.get(bare);
  const aliases = known ? [known.long, known.short] : [bare, ...oneOf(bare), ...lastName(bare, sentences)];
  const lead = opening.find(({ text }) => isSubject(text, aliases))?.text ?? '';
  const pronoun = commonPronoun(sentences);
  const named = isPersonName(bare, aliases, pronoun, names);
  const certain = lead !== '' || named;
  const article = known ? known.article : isTitled(bare) || saysThe(bare, sentences);
  const short = known?.short ?? bareInText(bare, lead, names);
  return {
    title: bare,
    display: article ? `the ${short}` : short,
    aliases,
    kind: certain ? kindOf(lead) : undefined,
    certain,
    members: memberNoun(sentences),
    pronoun,
    named,
  };
}

/** 'NEUTRON STARS' as the text has it: 'neutron stars'. */
function asPrinted(title: string, sentences: readonly Sentence[]): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title;
  const form = new RegExp(`(?<![\\p{L}\\d])${escaped(title)}(?![\\p{L}\\d])`, 'iu');
  for (const { text } of sentences) {
    const found = form.exec(text)?.[0];
    if (found !== undefined && found !== title) return found;
  }
  return title.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** What the first sentence defines, where the title is another and the document goes on to speak of it. */
function openingTerm(
  title: string,
  [first]: readonly Sentence[],
  sentences: readonly Sentence[],
): string | undefined {
  const clause = first?.clauses[0];
  if (!first || !clause || clause.verb || clause.lead !== '' || !/^(?:an?|the) /.test(clause.rest))
    return undefined;
  const term = clause.subject.replace(/^(?:an?|the) /i, '').replace(/ \([^)]*\)$/, '');
  if (term.split(' ').length > 3 || isSubject(first.text, [title, ...oneOf(title)])) return undefined;
  const uses = sentences.filter(({ text }) => text.includes(term)).length;
  return uses * 8 >= sentences.length && uses >= 3 ? term : undefined;
}

/** 'neutron star', of 'neutron stars'. */
function oneOf(title: string): readonly string[] {
  return isPlural(title) ? [singular(title)] : [];
}

/** Whether `subject` is one of the topic's names, with or without 'the' and a bracketed acronym. */
export function isTopic(subject: string, topic: Topic): boolean {
  const bare = subject.replace(/^(?:the|an?) /i, '').replace(/\s*\([^)]*\)\s*$/, '');
  return topic.aliases.some((alias) => same(alias, bare));
}

export function mentionsTopic(text: string, topic: Topic): boolean {
  return topic.aliases.some((alias) =>
    new RegExp(`(?<![\\p{L}\\d])${escaped(alias)}(?![\\p{L}\\d])`, 'iu').test(text),
  );
}

/** 'Curie' of 'Marie Curie', where sentences begin with it. */
function lastName(title: string, sentences: readonly Sentence[]): readonly string[] {
  const words = title.split(' ');
  const last = words.at(-1) ?? '';
  if (
    words.length < 2 ||
    words.length > 3 ||
    !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ||
    isTitled(title)
  )
    return [];
  return sentences.filter(({ text }) => text.startsWith(`${last} `)).length >= 2 ? [last] : [];
}

/** Whether the lead calls the topic a person by trade: pronouns are then 'he' and 'she'. */
export function isPerson({ kind, title, named }: Topic): boolean {
  if (named) return true;
  return (
    / /.test(title) &&
    kind !== undefined &&
    /(?:ist|ian|er|or|ant|ess|man|poet|king|queen|monk|saint|chef|judge|athlete|hero|president)$/.test(kind)
  );
}

/** 'Ada Lovelace', and 'Ichiyo Higuchi' where sentences begin with 'Higuchi' and nearly all pronouns are 'she'. */
function isPersonName(
  title: string,
  aliases: readonly string[],
  pronoun: 'he' | 'she' | undefined,
  { common }: Names,
): boolean {
  const words = title.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const shaped =
    words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  if (!shaped || pronoun === undefined || common.has(last) || BODY_NOUN.test(last)) return false;
  return genderOfFirstName(words[0] ?? '') === pronoun || aliases.length > 1;
}

export function isOrganisation(topic: Topic): boolean {
  const head =
    topic.title
      .replace(/ (?:of|for|on) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  // A comet is 'a small icy body' too: what is called a body or a group is one of people only under a name.
  const kind = /^\p{Lu}/u.test(topic.display.replace(/^the /, '')) ? topic.kind : undefined;
  return BODY_NOUN.test(head) || (kind !== undefined && (BODY_NOUN.test(kind) || GENERIC_BODY.test(kind)));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isSubject(lead: string, aliases: readonly string[]): boolean {
  return aliases.some((alias) =>
    new RegExp(`^(?:the |an? )?${escaped(alias)}(?![\\p{L}\\d])`, 'iu').test(lead),
  );
}

/** The title as the text writes it: 'Photosynthesis' is 'photosynthesis' where the text has it so. */
function bareInText(title: string, lead: string, names: Names): string {
  const words = title.split(' ');
  if (words.length > 1 && words.slice(1).every((word) => /^\p{Lu}/u.test(word))) return title;
  if (words.length > 1 && names.proper.has(words[0] ?? '')) return title;
  const lower = title.charAt(0).toLowerCase() + title.slice(1);
  if (words.length === 1 && isCommon(title, lead, names)) return lower;
  return lead.slice(1).includes(lower) ||
    (words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word))) ||
    /(?:sis|ism|tion|ment|ity|ness|ing|phy|gy|try)$/.test(words.at(-1) ?? '')
    ? lower
    : title;
}

/** 'Asthma is a disease', 'A comet is a body' under 'Comets': no name, though it stands only where every word has a capital. */
function isCommon(title: string, lead: string, { proper }: Names): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(title) || proper.has(title)) return false;
  if (new RegExp(`^An? ${singular(title).toLowerCase()}\\b`).test(lead)) return true;
  const kind = lead.startsWith(`${title} is`) ? kindOf(lead) : undefined;
  return (
    kind !== undefined &&
    /^\p{Ll}+$/u.test(kind) &&
    !NAMED_KIND.test(kind) &&
    !PERSON_NOUN.test(kind) &&
    !BODY_NOUN.test(kind)
  );
}

function saysThe(name: string, sentences: readonly Sentence[]): boolean {
  return (
    takesThe(
      name,
      sentences.slice(0, 200).map(({ text }) => text),
    ) === true
  );
}

/** The head noun of 'X is a(n) ... KIND': the last word before a preposition, relative or comma. */
function kindOf(lead: string): string | undefined {
  const match = /\b(?:is|was|are|were) (?:an?|the|one of the) ([^.,;()]*)/.exec(lead)?.[1];
  return match
    ?.split(
      / (?:that|which|who|whose|where|when|by|of|for|in|on|at|as|from|with|formed|founded|established|made|created|between|to|\p{Ll}+ed (?:to|by|in|for|on|at|as|from))\b/u,
    )[0]
    ?.split(' ')
    .at(-1);
}

function commonPronoun(sentences: readonly Sentence[]): 'he' | 'she' | undefined {
  const count = (form: RegExp) =>
    sentences.reduce((sum, { text }) => sum + (text.match(form)?.length ?? 0), 0);
  const she = count(/\b(?:she|her|hers)\b/gi);
  const he = count(/\b(?:he|his|him)\b/gi);
  if (she + he < 3) return undefined;
  return she >= 5 * he ? 'she' : he >= 5 * she ? 'he' : undefined;
}

function memberNoun(sentences: readonly Sentence[]): string | undefined {
  for (const { text } of sentences) {
    const noun =
      /\bmember (states|countries|nations|companies|parties|organi[sz]ations|cities|banks|clubs|churches)\b/i.exec(
        text,
      )?.[1];
    if (noun) return noun.toLowerCase();
  }
  return undefined;
}

/** 'state' for an organisation of 'member states'. */
export function memberNounOf(topic: Topic, plural: boolean): string | undefined {
  return plural || topic.members === undefined ? topic.members : singular(topic.members);
}
