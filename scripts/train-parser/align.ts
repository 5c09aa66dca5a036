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
export function align(gold: GoldSentence): Example | undefined {
  const tokens = annotate(gold.text).flat();
  const groups = groupsOf(tokens, gold.words);
  if (!groups) return undefined;
  const tokenOf = new Int32Array(gold.words.length).fill(-1);
  const groupHead: number[] = [];
  for (const group of groups) {
    if (group.tokens.length > 1 && group.words.length > 1) {
      if (group.tokens.length !== group.words.length) return undefined;
      for (const [i, word] of group.words.entries()) tokenOf[word] = group.tokens[i] ?? -1;
      continue;
    }
    for (const word of group.words) tokenOf[word] = group.tokens[0] ?? -1;
  }
  const tags: string[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  const lemmas: string[] = [];
  const upos: string[] = [];
  const put = (token: number, word: GoldWord, head: number, relation: string) => {
    tags[token] = word.tag;
    heads[token] = head;
    relations[token] = relation;
    lemmas[token] = word.lemma;
    upos[token] = word.upos;
  };
  for (const group of groups) {
    if (group.tokens.length === group.words.length) {
      for (const [i, at] of group.words.entries()) {
        const word = gold.words[at];
        if (word)
          put(group.tokens[i] ?? 0, word, word.head < 0 ? -1 : (tokenOf[word.head] ?? -1), word.relation);
      }
      continue;
    }
    // The word of the group whose head lies outside it stands for the group.
    const inside = new Set(group.words);
    const at = group.words.find((word) => !inside.has(gold.words[word]?.head ?? -1)) ?? group.words[0] ?? 0;
    const word = gold.words[at];
    if (!word) return undefined;
    const first = group.tokens[0] ?? 0;
    put(first, word, word.head < 0 ? -1 : (tokenOf[word.head] ?? -1), word.relation);
    groupHead.push(first);
    for (const rest of group.tokens.slice(1)) {
      const token = tokens[rest];
      if (token && /^\p{P}+$/u.test(token.text))
        put(
          rest,
          { ...word, tag: punctuationTag(token.text), upos: 'PUNCT', lemma: token.text },
          first,
          'punct',
        );
      else put(rest, word, first, 'goeswith');
    }
  }
  if (heads.length !== tokens.length || heads.filter((head) => head < 0).length !== 1) return undefined;
  if (heads.some((head, i) => head === i || head === undefined)) return undefined;
  return { tokens, tags, heads, relations, lemmas, upos };
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
