import type { Token } from '../language.ts';
import { MAX_SENTENCE, type Sentence } from '../sentence.ts';
import { parse } from './parser.ts';
import type { Tree } from './tree.ts';

const bySentence = new WeakMap<readonly Token[], Tree>();

/** Lines that a document repeats, as long as they are few. */
const byText = new Map<string, Tree>();
const MOST_TEXTS = 500;

/** The tree of a sentence, made once however many rules ask for it. */
export function treeOf({ tokens, text }: Pick<Sentence, 'tokens' | 'text'>): Tree {
  const known = bySentence.get(tokens) ?? byText.get(text);
  if (known && known.words.length === tokens.length) return known;
  const tree = parse(text.length > MAX_SENTENCE ? [] : tokens, text);
  bySentence.set(tokens, tree);
  if (byText.size >= MOST_TEXTS) byText.clear();
  byText.set(text, tree);
  return tree;
}
