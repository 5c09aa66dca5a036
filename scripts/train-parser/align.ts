import { annotate, type Token } from '../../src/core/derive/language.ts';
import type { GoldDocument, GoldSentence, GoldWord } from './treebank.ts';

/** A sentence as the application cuts it into words, with the grammar that the treebank gives them. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
}

export interface ExampleDocument {
  readonly name: string;
  readonly genre: string;
  readonly examples: readonly Example[];
}

export function alignDocument(document: GoldDocument): ExampleDocument {
  const examples = document.sentences.map(align).filter((example) => example !== undefined);
  return { name: document.name, genre: document.genre, examples };
}

/** A group of tokens and the group of gold words that cover the same text. */
interface Group {
  readonly tokens: number[];
  readonly words: number[];
}

/** Undefined where the two cannot be brought together. */
function align(gold: GoldSentence): Example | undefined {
  const tokens = annotate(gold.text).flat();
  const groups = groupsOf(tokens, gold.words);
  const tokenOf = groups && tokensOfWords(groups, gold.words.length);
  if (!groups || !tokenOf) return undefined;
  const example: Mutable = { tokens, tags: [], heads: [], relations: [], lemmas: [], upos: [] };
  for (const group of groups) {
    if (group.tokens.length === group.words.length) {
      for (const [i, at] of group.words.entries())
        put(example, group.tokens[i] ?? 0, gold.words[at], tokenOf);
    } else putGroup(example, group, gold, tokenOf);
  }
  return isWhole(example) ? example : undefined;
}

interface Mutable extends Example {
  readonly tags: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly lemmas: string[];
  readonly upos: string[];
}

/** For each word of the treebank its token, or the first of its tokens. */
function tokensOfWords(groups: readonly Group[], words: number): Int32Array | undefined {
  const tokenOf = new Int32Array(words).fill(-1);
  for (const group of groups) {
    const isParallel = group.tokens.length === group.words.length;
    if (!isParallel && group.tokens.length > 1 && group.words.length > 1) return undefined;
    for (const [i, word] of group.words.entries()) tokenOf[word] = group.tokens[isParallel ? i : 0] ?? -1;
  }
  return tokenOf;
}

function put(example: Mutable, token: number, word: GoldWord | undefined, tokenOf: Int32Array): void {
  if (!word) return;
  example.tags[token] = word.tag;
  example.heads[token] = word.head < 0 ? -1 : (tokenOf[word.head] ?? -1);
  example.relations[token] = word.relation;
  example.lemmas[token] = word.lemma;
  example.upos[token] = word.upos;
}

/** One token for several words, or the reverse. The word whose head lies outside the group stands for the group. */
function putGroup(example: Mutable, group: Group, gold: GoldSentence, tokenOf: Int32Array): void {
  const inside = new Set(group.words);
  const at = group.words.find((word) => !inside.has(gold.words[word]?.head ?? -1)) ?? group.words[0] ?? 0;
  const [first = 0, ...rest] = group.tokens;
  put(example, first, gold.words[at], tokenOf);
  for (const token of rest) {
    const text = example.tokens[token]?.text ?? '';
    const isMark = /^\p{P}+$/u.test(text);
    put(example, token, gold.words[at], tokenOf);
    example.heads[token] = first;
    example.relations[token] = isMark ? 'punct' : 'goeswith';
    if (!isMark) continue;
    example.tags[token] = punctuationTag(text);
    example.upos[token] = 'PUNCT';
    example.lemmas[token] = text;
  }
}

function isWhole({ tokens, heads }: Example): boolean {
  const isTree = heads.every((head, i) => head !== undefined && head !== i);
  return heads.length === tokens.length && isTree && heads.filter((head) => head < 0).length === 1;
}

function punctuationTag(text: string): string {
  if (text === '-') return 'HYPH';
  return text === ',' || text === '.' ? text : ':';
}

function groupsOf(tokens: readonly Token[], words: readonly GoldWord[]): Group[] | undefined {
  const groups: Group[] = [];
  let t = 0;
  let w = 0;
  while (t < tokens.length && w < words.length) {
    const group: Group = { tokens: [t], words: [w] };
    let tokenEnd = tokens[t++]?.end ?? 0;
    let wordEnd = words[w++]?.end ?? 0;
    while (tokenEnd !== wordEnd) {
      if (tokenEnd < wordEnd && t < tokens.length) {
        group.tokens.push(t);
        tokenEnd = tokens[t++]?.end ?? 0;
      } else if (tokenEnd > wordEnd && w < words.length) {
        group.words.push(w);
        wordEnd = words[w++]?.end ?? 0;
      } else return undefined;
    }
    groups.push(group);
  }
  return t === tokens.length && w === words.length ? groups : undefined;
}
