import type { Token } from '../language.ts';
import { attach } from './attach.ts';
import { english } from './grammar.ts';
import { auxiliaries, nameArcs, skeletonOf } from './label.ts';
import { partOfSpeech } from './part-of-speech.ts';
import { taggedWords } from './tagged-words.ts';
import { tagWords, wordForms } from './tagger.ts';
import type { Tree, Word } from './tree.ts';

/**
 * The grammar of one sentence, whose tokens come from `annotate`. The same tokens give the same tree; what is no
 * language gets a tree as well, if a senseless one.
 */
export function parse(tokens: readonly Token[], text: string): Tree {
  if (tokens.length === 0) return { text, words: [], children: [] };
  const grammar = english();
  const forms = wordForms(tokens);
  const { words, tags, lemmas } = taggedWords(tokens, forms, tagWords(forms, grammar.tagger), grammar);
  const { heads, margins } = attach(words, grammar.attacher);
  const skeleton = skeletonOf(words, heads);
  const named = nameArcs(skeleton, auxiliaries(skeleton, lemmas), grammar.namer);
  const result: Word[] = tokens.map((token, index) => {
    const tag = tags[index] ?? 'X';
    const head = heads[index] ?? words.count;
    const relation = head === words.count ? 'root' : (grammar.relations[named.names[index] ?? 0] ?? 'dep');
    const pos = partOfSpeech(tag, relation, token.text.toLowerCase());
    const margin = Math.min(margins[index] ?? 0, named.margins[index] ?? 0);
    return {
      ...token,
      pos,
      lemma: lemmas[index] ?? token.lemma,
      index,
      tag,
      head: head === words.count ? -1 : head,
      relation,
      margin,
    };
  });
  return { text, words: result, children: childrenOf(result) };
}

function childrenOf(words: readonly Word[]): number[][] {
  const children: number[][] = words.map(() => []);
  for (const word of words) if (word.head >= 0) children[word.head]?.push(word.index);
  return children;
}
