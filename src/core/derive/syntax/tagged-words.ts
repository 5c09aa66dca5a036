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
  /** How many commas stand before each word, and before the end. */
  readonly commas: Int32Array;
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
    commas,
  };
  return { words, tags, lemmas };
}
