import { type Name, type Names, namesIn } from '../names.ts';
import { holderOf } from '../rules/list-item.ts';
import { isBody } from '../rules/role.ts';
import type { Sentence } from '../sentence.ts';
import { isOrganisation, isPerson, isTopic, type Topic } from '../topic.ts';
import { ACT_NOUN, GENERIC_BODY } from '../words.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention, Read } from './mention.ts';
import { said } from './write.ts';

/** 'The treaty', 'the organization' and 'this theory' by their names, where only one thing can be meant. */
export function resolveNamed(text: string, before: Read | undefined, knowledge: Knowledge): string {
  const { topic, names } = knowledge;
  const steps = [
    (from: string) => resolveTopicNoun(from, before?.sentence, knowledge),
    (from: string) => resolveGenericBody(from, topic, names),
    (from: string) => resolveAct(from, before?.sentence, names),
    (from: string) => resolvePointing(from, before, knowledge),
  ];
  return steps.reduce((from, step) => step(from), text);
}

/** Within one list item, 'It' is what the item is about. */
export function afterItem({ text }: Sentence, before: Sentence | undefined): string | undefined {
  if (before?.role !== 'item' || !/^It /.test(text)) return undefined;
  const holder = holderOf(before.text);
  if (!isBody(holder)) return undefined;
  return text.replace(/^It/, /^the /i.test(holder) ? holder : `The ${holder}`);
}

/** 'The country lies' in a document on one country, as long as no other country is spoken of. */
function resolveTopicNoun(text: string, before: Sentence | undefined, { topic, kinds }: Knowledge): string {
  const [, noun = ''] =
    /^The (\p{Ll}+)(?= (?:is|was|has|had|can|may|will|does|did|lies|\p{Ll}+(?:s|ed))\b)/u.exec(text) ?? [];
  const own = noun !== '' && (noun === topic.kind || noun === headOf(topic.title));
  if (
    !own ||
    !topic.certain ||
    isPerson(topic) ||
    !/^(?:the )?\p{Lu}/u.test(topic.display) ||
    VAGUE_KIND.test(noun)
  )
    return text;
  const nearby = `${before?.text ?? ''} ${text}`;
  for (const [name, known] of kinds)
    if (known.has(noun) && !isTopic(name, topic) && nearby.includes(name)) return text;
  const others = new RegExp(
    `(?<!\\p{L})(?:an?|another|other|this|that|each|\\p{Lu}\\p{Ll}+) (?:\\p{Ll}+ )?${noun}(?!\\p{L})`,
    'iu',
  );
  const lead = before?.clauses[0];
  if (before && !(lead && !lead.verb && isTopic(lead.subject, topic)) && others.test(before.text))
    return text;
  return text.replace(/^The \p{Ll}+/u, topic.display.charAt(0).toUpperCase() + topic.display.slice(1));
}

const VAGUE_KIND =
  /^(?:type|form|kind|sort|part|member|example|set|series|group|name|term|thing|way|result|process)$/;

/** 'This theory' and 'these cells' after one, and only one, such phrase in the sentence before. */
function resolvePointing(text: string, before: Read | undefined, knowledge: Knowledge): string {
  const found = POINTING.exec(text);
  if (!found || !before) return text;
  const [whole, which = '', noun = ''] = found;
  const plural = /^th[eo]se$/i.test(which);
  const [only, ...more] = before.mentions.filter(
    (mention) => mention.form !== 'pair' && isNounOf(noun, plural, mention, knowledge),
  );
  if (
    !only ||
    more.length > 0 ||
    !/^(?:name|indefinite|definite|bare)$/.test(only.form) ||
    before.sentence.dangling !== undefined
  )
    return text;
  const words = said(only, knowledge);
  const telling = only.form === 'name' || /\p{L} \p{L}/u.test(words.replace(/^(?:the|an?) /, ''));
  if (!telling || /\b(?:its|their|his|her|this|these|that|those)\b/i.test(words)) return text;
  const article = only.form === 'bare' && plural ? `the ${words}` : words;
  const next = `${text.slice(0, found.index)}${article}${text.slice(found.index + whole.length)}`;
  return found.index === 0 ? next.charAt(0).toUpperCase() + next.slice(1) : next;
}

const POINTING =
  /(?<![\p{L}-])([Tt]his|[Tt]hese|[Tt]hat|[Tt]hose) (\p{Ll}+)(?=[.,;]|$| (?:is|was|are|were|has|have|had|can|may|will|would|could|does|do|did|in|on|at|by|from|to|with|for|and)\b| \p{Ll}+(?:s|ed)\b)/u;

function isNounOf(noun: string, plural: boolean, mention: Mention, { kinds }: Knowledge): boolean {
  const one = plural ? noun.replace(/ies$/, 'y').replace(/s$/, '') : noun;
  if (mention.plural !== plural) return false;
  if (mention.form !== 'name') return mention.head === one;
  return (
    mention.kind === one ||
    mention.head.toLowerCase() === one ||
    (kinds.get(mention.core.replace(/^the /i, ''))?.has(one) ?? false)
  );
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
