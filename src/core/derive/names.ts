import { acronymsIn } from './acronym.ts';
import type { Token } from './language.ts';
import type { Sentence } from './sentence.ts';
import { ACT_NOUN, BODY_NOUN, singular } from './words.ts';

/** A long form with the acronym that the document gives it. */
export interface Name {
  readonly long: string;
  readonly short: string;
  /** Whether it takes 'the' within a sentence. */
  readonly article: boolean;
  /** Whether the long form does: 'the North Atlantic Treaty Organization', but NATO. */
  readonly longArticle: boolean;
}

/** What the document calls things, and how to write it inside a question. */
export interface Names {
  readonly byShort: ReadonlyMap<string, Name>;
  /** By the long form, and by its words alone, both in lower case: a text is tried against few names, not all. */
  readonly byLong: ReadonlyMap<string, Name>;
  readonly byWords: ReadonlyMap<string, readonly Name[]>;
  /** How many words the long forms have. */
  readonly lengths: ReadonlySet<number>;
  /** Words that stand capitalised within sentences, and words that stand in lower case anywhere. */
  readonly proper: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Nouns that the document counts: 'a negative externality', 'externalities'. */
  readonly counted: ReadonlySet<string>;
}

export function collectNames(sentences: readonly Sentence[]): Names {
  const capital = new Map<string, number>();
  const common = new Map<string, number>();
  const inProse = new Map<string, number>();
  const articled = new Set<string>();
  for (const { tokens, role } of sentences) {
    tokens.forEach(({ text, pos }, i) => {
      if (/^(?:the|an?|this|these|its|their)$/i.test(tokens[i - 1]?.text ?? '')) articled.add(text);
      if (/^\p{Ll}/u.test(text) || (i === 0 && role === 'prose' && pos === 'NOUN'))
        count(common, text.toLowerCase());
      else if (i > 0 && /^\p{Lu}/u.test(text) && !/^[.:"“(]$/.test(tokens[i - 1]?.text ?? ''))
        for (const counts of role === 'prose' ? [capital, inProse] : [capital]) count(counts, text);
    });
  }
  // 'Git' is a name although its commands are written small: in prose it has a capital, and nowhere an article.
  const isNamed = (word: string) =>
    word.length > 2 && (inProse.get(word) ?? 0) >= 2 && !articled.has(word.toLowerCase());
  const proper = new Set(
    [...capital.keys()].filter((word) => isMostlyCapital(word, capital, common) || isNamed(word)),
  );
  const texts = sentences.map(({ text }) => text);
  const counted = new Set(sentences.flatMap(({ tokens }) => countedIn(tokens)));
  return { ...indexed(acronymNames(texts)), proper, common: new Set(common.keys()), counted };
}

/** The nouns that stand behind 'a' or 'an', or in the plural. */
function countedIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text, pos, lemma }, i) => {
    if (pos !== 'NOUN' || tokens[i + 1]?.pos === 'NOUN') return [];
    const word = text.toLowerCase();
    if (lemma !== word && /s$/.test(word) && lemma === singular(word)) return [lemma];
    let from = i - 1;
    while (from > i - 4 && /^(?:ADJ|NOUN)$/.test(tokens[from]?.pos ?? '')) from--;
    return /^an?$/i.test(tokens[from]?.text ?? '') ? [word] : [];
  });
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** 'Chlorine' in one heading or cell is no name where the prose has 'chlorine'. */
function isMostlyCapital(
  word: string,
  capital: ReadonlyMap<string, number>,
  common: ReadonlyMap<string, number>,
): boolean {
  return (capital.get(word) ?? 0) >= (common.get(word.toLowerCase()) ?? 0);
}

function acronymNames(texts: readonly string[]): readonly Name[] {
  const mentions = mentionsByWord(texts);
  const found = new Map<string, Name>();
  for (const { long, short } of texts.flatMap(acronymsIn)) {
    if (found.has(short)) continue;
    const longArticle = takesThe(long, mentionsOf(long, mentions)) === true || isTitled(long);
    found.set(short, { long, short, longArticle, article: takesArticle(short, longArticle, mentions) });
  }
  return [...found.values()];
}

function indexed(list: readonly Name[]): Omit<Names, 'proper' | 'common' | 'counted'> {
  const byLong = new Map<string, Name>();
  const byWords = new Map<string, readonly Name[]>();
  const lengths = new Set<number>();
  for (const name of list) {
    const long = name.long.toLowerCase();
    if (byLong.has(long)) continue;
    byLong.set(long, name);
    const words = long.match(WORDS) ?? [];
    byWords.set(words.join(' '), [...(byWords.get(words.join(' ')) ?? []), name]);
    lengths.add(words.length);
  }
  return { byShort: new Map(list.map((name) => [name.short, name])), byLong, byWords, lengths };
}

const WORDS = /[\p{L}\p{N}]+/gu;

type Mentions = ReadonlyMap<string, readonly string[]>;

/** For every word, the first texts that hold it: enough to see whether a name takes 'the'. */
function mentionsByWord(texts: readonly string[]): Mentions {
  const mentions = new Map<string, string[]>();
  for (const text of texts) {
    for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
      const known = mentions.get(word) ?? [];
      if (known.length < 50) known.push(text);
      mentions.set(word, known);
    }
  }
  return mentions;
}

/** The names whose long form may stand in `text`: its words do. */
export function namesIn(text: string, { byWords, lengths }: Names): readonly Name[] {
  if (lengths.size === 0) return [];
  const words = text.toLowerCase().match(WORDS) ?? [];
  const found = new Set<Name>();
  for (const length of lengths) {
    for (let i = 0; i + length <= words.length; i++)
      for (const name of byWords.get(words.slice(i, i + length).join(' ')) ?? []) found.add(name);
  }
  return [...found];
}

function takesArticle(short: string, longArticle: boolean, mentions: Mentions): boolean {
  return takesThe(short, mentionsOf(short, mentions)) ?? longArticle;
}

function mentionsOf(name: string, mentions: Mentions): readonly string[] {
  return mentions.get(name.match(WORDS)?.[0] ?? '') ?? [];
}

/** Behind a name that stands for itself, and does not describe a noun: 'the EFTA Council' says nothing of EFTA. */
const ALONE =
  "(?=$|['’]s?\\b|[.,;:?!)]| \\(| (?:is|was|are|were|has|had|have|does|did|can|could|may|might|must|will|would|should|and|or|but|in|on|at|of|to|for|by|with|from|as|than|who|which|that|when|while|where|after|before|since|until|also|did|\\p{Ll}+(?:ed|es))(?![\\p{L}-]))";

/** Whether the texts have 'the' before a name within sentences; undefined where they never have the name alone. */
export function takesThe(name: string, texts: readonly string[]): boolean | undefined {
  const form = new RegExp(`(?<![\\p{L}\\p{N}(-])(the )?${escaped(name)}${ALONE}`, 'giu');
  const found = texts.flatMap((text) => [...text.matchAll(form)]);
  const the = found.filter(([, article]) => article !== undefined).length;
  return found.length === 0 ? undefined : the * 2 > found.length;
}

/** Whether a name's last word makes it 'the X Treaty', 'the X Organization'. */
export function isTitled(name: string): boolean {
  const head =
    name
      .replace(/ (?:of|for|on|in) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  return /^\p{Lu}/u.test(head) && (BODY_NOUN.test(head) || ACT_NOUN.test(head));
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
