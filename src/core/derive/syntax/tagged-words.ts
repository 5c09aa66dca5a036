import type { Token } from '../language.ts';
import { hashText } from './features.ts';
import { lemmaOf } from './lemma.ts';
import type { WordForms } from './tagger.ts';

/** The words of a sentence as the parser looks at them: numbers for forms, dictionary forms and tags. */
export interface TaggedWords {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  /** How many commas stand before each word, and before the end. */
  readonly commas: Int32Array;
}

/** What stands for a word that is not there, and for the root. */
export const NONE = -7;
export const ROOT = -11;

/** Writes the word, lemma, tag and cluster of a node into the atoms of a decision, from place `at` on. */
export function putNode(words: TaggedWords, node: number, atoms: Int32Array, at: number): number {
  const isWord = node >= 0 && node < words.count;
  const otherwise = node === words.count ? ROOT : NONE;
  atoms[at] = isWord ? (words.word[node] ?? NONE) : otherwise;
  atoms[at + 1] = isWord ? (words.lemma[node] ?? NONE) : otherwise;
  atoms[at + 2] = isWord ? (words.tag[node] ?? NONE) : otherwise;
  atoms[at + 3] = isWord ? (words.cluster[node] ?? NONE) : otherwise;
  return at + 4;
}

interface Tagged {
  readonly words: TaggedWords;
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

/** Brings words and the numbers of their tags together. `grammar` says what the numbers stand for. */
export function taggedWords(
  tokens: readonly Token[],
  forms: WordForms,
  tag: Int32Array,
  grammar: { readonly tags: readonly string[]; readonly lemmas: ReadonlyMap<string, string> },
): Tagged {
  const tags = Array.from(tag, (number) => grammar.tags[number] ?? 'X');
  const lemmas = tokens.map((token, i) => lemmaOf(token, tags[i] ?? 'X', grammar.lemmas));
  const commas = new Int32Array(tokens.length + 1);
  for (const [i, name] of tags.entries()) commas[i + 1] = (commas[i] ?? 0) + (name === ',' ? 1 : 0);
  const words = {
    count: tokens.length,
    word: forms.word,
    lemma: Int32Array.from(lemmas, hashText),
    tag,
    cluster: forms.cluster,
    commas,
  };
  return { words, tags, lemmas };
}
