import type { Token } from '../language.ts';

/** One word of a sentence in a dependency tree, by the basic relations of Universal Dependencies, version 2. */
export interface Word extends Token {
  /** Its place in `Tree.words`. */
  readonly index: number;
  /** Penn Treebank tag, which tells 'signed' the past (VBD) from 'signed' the participle (VBN). */
  readonly tag: string;
  /** Index of the word that it depends on; -1 for the root. */
  readonly head: number;
  /** 'nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'acl:relcl', 'aux:pass', ... */
  readonly relation: string;
  /** How likely the arc and its name are right, from 0 to 1, as held-out documents show; below 0.5 rather wrong. */
  readonly confidence?: number;
}

/** The grammar of one sentence. Every word has one head and there are no cycles; branches may not cross. */
export interface Tree {
  /** The text that the offsets of the words count in. */
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word its dependents, from left to right. */
  readonly children: readonly (readonly Word[])[];
}
