import { onlyYearIn } from './dates.ts';
import { type Name, type Names, namesIn } from './names.ts';
import { withText } from './outline.ts';
import { resolveToSubject } from './resolve-subject.ts';
import { holderOf } from './rules/list-item.ts';
import { isBody } from './rules/role.ts';
import { MAX_SENTENCE, type Sentence } from './sentence.ts';
import { isOrganisation, isPerson, isTopic, type Topic } from './topic.ts';
import { ACT_NOUN, GENERIC_BODY } from './words.ts';

/**
 * The sentences with 'It', 'its', 'the treaty' and 'later that year' written out where one reading is certain; where
 * none is, the sentence says what dangles and no rule reads it.
 */
export function resolveReferences(
  sentences: readonly Sentence[],
  topic: Topic,
  names: Names,
): readonly Sentence[] {
  const resolved: Sentence[] = [];
  for (const sentence of sentences) {
    const last = resolved.at(-1);
    const before = last && last.paragraph === sentence.paragraph ? last : undefined;
    const text = resolveText(sentence, before, topic, names);
    const next = text === sentence.text ? sentence : withText(sentence, text);
    const dangling = danglingIn(next.text);
    resolved.push(dangling === undefined ? next : { ...next, dangling });
  }
  return resolved;
}

function resolveText(sentence: Sentence, before: Sentence | undefined, topic: Topic, names: Names): string {
  if (sentence.text.length > MAX_SENTENCE) return sentence.text;
  const steps = [
    (text: string) => resolvePronoun(text, before, topic),
    (text: string) => resolveToSubject(text, before, topic, names),
    (text: string) => resolveGenericBody(text, topic, names),
    (text: string) => resolveAct(text, before, names),
    (text: string) => resolveYear(text, before),
  ];
  return steps.reduce((text, step) => step(text), sentence.text);
}

/** 'It' and 'its' open a sentence as its subject; they mean the topic if that was the subject just before. */
function resolvePronoun(text: string, before: Sentence | undefined, topic: Topic): string {
  if (before?.role === 'item' && /^It /.test(text)) return afterItem(text, before);
  if (!before || before.dangling !== undefined || !topic.certain || !hasTopicSubject(before, topic))
    return text;
  if (
    /^(?:It|it)\b.*\b(?:that|to)\b/.test(text) &&
    /^It (?:is|was|has been) (?:\w+ly )?\w+(?:ed|ble|ant|ary|ely|cult|sy|ear) (?:that|to)\b/.test(text)
  )
    return text;
  const opening =
    /^((?:[A-Z][a-z]+,? )?|(?:In|After|Following|During|Since|With|Despite|Because of|As a result of)\s[^,]{1,80}, )(It|it|Its|its|He|he|She|she|His|his|Her|her)(?= )/;
  return text.replace(opening, (whole, lead: string, pronoun: string) => {
    if (isPerson(topic) === /^it/i.test(pronoun)) return whole;
    if (
      lead !== '' &&
      !/^(?:However|Moreover|Furthermore|Today|Later|Also|Then|In|After|Following|During|Since|With|Despite|Because|As)\b/.test(
        lead,
      )
    )
      return whole;
    const name = /s$|is$/i.test(pronoun) || /^her$/i.test(pronoun) ? `${topic.display}'s` : topic.display;
    return lead === '' ? name.charAt(0).toUpperCase() + name.slice(1) : lead + name;
  });
}

/** Within one list item, 'It' is what the item is about. */
function afterItem(text: string, before: Sentence): string {
  const holder = holderOf(before.text);
  if (!isBody(holder)) return text;
  return text.replace(/^It/, /^the /i.test(holder) ? holder : `The ${holder}`);
}

function hasTopicSubject(sentence: Sentence, topic: Topic): boolean {
  const subject = sentence.clauses[0]?.subject ?? '';
  return isTopic(subject, topic) || isTopic(subject.replace(/['’]s? .*$/, ''), topic);
}

/** 'the organization' in a document about one. */
function resolveGenericBody(text: string, topic: Topic, names: Names): string {
  if (!topic.certain || !isOrganisation(topic)) return text;
  return text.replace(
    /(?<![\p{L}'’])([Tt]he) (\p{Ll}+)(?=['’]s\b|[ ,.;:]|$)(?! (?:of|that|which|for|called|known|\p{Ll}+ed)\b)/gu,
    (whole, the: string, noun: string) => {
      if (!GENERIC_BODY.test(noun) || rivals(topic, names).has(noun) || isCompound(text, whole)) return whole;
      const own = noun === topic.kind || headOf(topic.title) === noun || /^organi[sz]ation$/.test(noun);
      if (!own) return whole;
      return the === 'The' ? topic.display.charAt(0).toUpperCase() + topic.display.slice(1) : topic.display;
    },
  );
}

/** The heads of other names: 'the organization' may mean them. */
function rivals(topic: Topic, names: Names): ReadonlySet<string> {
  const known = rivalsOf.get(names);
  if (known) return known;
  const found = [...names.byLong.values()]
    .filter(({ long }) => !isTopic(long, topic))
    .map(({ long }) => headOf(long));
  const heads = new Set(found);
  rivalsOf.set(names, heads);
  return heads;
}

const rivalsOf = new WeakMap<Names, ReadonlySet<string>>();

/** 'the group members': the noun describes the next one. */
function isCompound(text: string, phrase: string): boolean {
  const after = text.slice(text.indexOf(phrase) + phrase.length);
  return /^ (?:member|membership|leader|headquarter|state)s?\b/.test(after);
}

/** 'the treaty' after one, and only one, such name in the sentence before. */
function resolveAct(text: string, before: Sentence | undefined, names: Names): string {
  if (!before) return text;
  return text.replace(
    /(?<![\p{L}])([Tt]he) (\p{Ll}+)(?=['’]s\b|[ ,.;:]|$)(?! (?:of|that|which|on|for|called|known)\b)/gu,
    (whole, the: string, noun: string) => {
      if (!ACT_NOUN.test(noun)) return whole;
      const candidates = namedActs(before.text, noun, names);
      const [only] = candidates;
      if (candidates.length !== 1 || only === undefined) return whole;
      return `${the} ${only}`;
    },
  );
}

/** The names that `text` holds, in either form. */
function mentioned(text: string, names: Names): readonly Name[] {
  const shorts = text.match(/[\p{L}\p{N}&-]+/gu)?.flatMap((word) => names.byShort.get(word) ?? []) ?? [];
  return [...new Set([...namesIn(text, names), ...shorts])];
}

function namedActs(text: string, noun: string, names: Names): readonly string[] {
  const found = new Set<string>();
  for (const { long, short } of mentioned(text, names)) {
    const used = text.includes(long) || new RegExp(`(?<![\\w-])${short}(?![\\w-])`).test(text);
    if (used && headOf(long) === noun) found.add(short);
  }
  if (found.size > 0) return [...found];
  const head = noun.charAt(0).toUpperCase() + noun.slice(1);
  for (const [name] of text.matchAll(
    new RegExp(`(?:\\p{Lu}[\\p{L}-]* )+${head}(?: of \\p{Lu}\\p{L}+)?`, 'gu'),
  ))
    found.add(name.replace(/^The /, ''));
  return [...found];
}

function headOf(name: string): string {
  return (
    name
      .replace(/ (?:of|for|on) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).toLowerCase();
}

function resolveYear(text: string, before: Sentence | undefined): string {
  const own = /^(.*\d{1,2} \p{Lu}\p{Ll}+) of (?:the same|that) year\b(.*)$/su.exec(text);
  const said = own ? (onlyYearIn(own[1] ?? '') ?? (before && onlyYearIn(before.text))) : undefined;
  if (own && said) return `${own[1]} ${said}${own[2]}`;
  const year = before && onlyYearIn(before.text);
  if (!year) return text;
  return text
    .replace(/\b(later|earlier) (?:that|the same|in the same|in that) year\b/g, `$1 in ${year}`)
    .replace(/\b([Ll])ater (?:that|the same) year\b/g, `$1ater in ${year}`)
    .replace(/\b([Ii]n) (?:that|the same) year\b/g, `$1 ${year}`);
}

const OPENING_REFERENCE =
  /^(?:(?:However|Moreover|Furthermore|Therefore|Thus|Instead|In addition|As a result|Nevertheless|Still|Today|Later|Then|Also|Yet|But|And|Consequently|Meanwhile|In turn|For example|For instance),? )?(it|its|they|their|he|she|his|her|this|that|these|those|such|both|others?|another|some(?! \d)|the former|the latter|there|here|one|we|you|i|my|our|your)\b/i;

/** The word that leaves the sentence dangling when it stands alone, if there is one. */
function danglingIn(text: string): string | undefined {
  const opening = OPENING_REFERENCE.exec(text)?.[1];
  if (opening) return opening;
  const generic =
    /(?<![\p{L}])the (treaty|agreement|pact|bloc|article|passage|former|latter|above|aforementioned)\b(?! (?:of|that|which|for|between|on|called|known|\p{Lu}))/u.exec(
      text,
    );
  if (generic) return generic[0];
  const place =
    /(?<!\bover )\b(?:[Tt]here(?! (?:is|are|was|were|has|have|had|may|can|must)\b)|[Hh]ere|afterwards|thereafter)\b/.exec(
      text,
    )?.[0];
  if (place) return place;
  return /\b(?:that|the same|the previous|the following) (?:event|time|year|month|day|decade|century)\b|\b(?:these|this|those) \p{Ll}+/u.exec(
    text,
  )?.[0];
}
