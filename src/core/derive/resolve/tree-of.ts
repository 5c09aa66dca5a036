import type { Token } from '../language.ts';
import { MAX_SENTENCE, type Sentence } from '../sentence.ts';
import { parse } from '../syntax/parser.ts';
import type { Tree } from '../syntax/tree.ts';

const trees = new WeakMap<readonly Token[], Tree>();

/** The tree of a sentence, made once. */
export function treeOf({ tokens, text }: Sentence): Tree {
  const known = trees.get(tokens);
  if (known) return known;
  const tree = parse(text.length > MAX_SENTENCE ? [] : tokens, text);
  trees.set(tokens, tree);
  return tree;
}
