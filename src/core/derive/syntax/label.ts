import { hashFeatures, templatesOf, wordsOf } from './features.ts';
import { best, type Scorer } from './linear-model.ts';
import { NONE, putNode, ROOT, type TaggedWords } from './tagged-words.ts';

/** A finished tree without names of relations, with what the features of a name need. */
export interface Skeleton {
  readonly words: TaggedWords;
  /** The head of each word, the count of words for the root. */
  readonly heads: Int32Array;
  /** Dependents of word `i`: `child[start[i] .. start[i + 1] - 1]`, from left to right. */
  readonly start: Int32Array;
  readonly child: Int32Array;
}

/** Lists the dependents of each word. */
export function skeletonOf(words: TaggedWords, heads: Int32Array): Skeleton {
  const { count } = words;
  const start = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    const at = (heads[i] ?? 0) + 1;
    start[at] = (start[at] ?? 0) + 1;
  }
  for (let i = 0; i <= count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const child = new Int32Array(count);
  const filled = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const head = heads[i] ?? 0;
    const place = filled[head] ?? 0;
    child[(start[head] ?? 0) + place] = i;
    filled[head] = place + 1;
  }
  return { words, heads, start, child };
}

const NODES = wordsOf(`
  d h g d-1 d+1 h-1 h+1 d.first d.second d.near d.last h.first h.near h.last before after d.next d.end
`);

const ATOMS = [
  ...NODES.flatMap((node) => [`${node}.w`, `${node}.l`, `${node}.t`, `${node}.c`]),
  ...wordsOf(`
  side gap comma h.rel before.rel d.be h.be d.left d.right h.left h.right d.tags h.tags h.rels
  `),
];

const TEMPLATES = templatesOf(
  ATOMS,
  `
  d.w side, d.t side, d.l d.t side, h.t side, h.l h.t side, d.t h.t side, d.l h.t side, d.t h.l side,
  d.l h.l side, d.t h.t side gap, d.t h.t side comma, d.t h.t side h.rel, h.rel d.t, h.rel d.l,
  d.t h.t g.t side, d.t h.t before.rel side, before.rel d.l side, before.rel d.t h.l side,
  d.t h.t before.t side, d.l h.t before.l, d.first.l d.t side, d.first.l d.l, d.first.l h.l side,
  d.first.l h.t d.t side, d.first.l d.l h.l, d.first.t d.t side, d.first.t d.second.t d.t h.t,
  d.first.l d.second.l d.t side, d.second.l d.t h.t side, d.near.l d.t h.t side, d.near.t d.t h.t side,
  d.last.t d.t h.t, d.last.l d.t side, d.tags d.t side, d.tags h.t side, d.tags d.t h.t h.rel,
  h.be d.t h.t side, d.be d.t h.t side, d.be d.t d.first.l, h.be d.l h.t side, h.tags d.t h.t side,
  h.tags d.l side, h.rels d.t h.t side, h.rels d.t h.l side, h.rels d.l, d-1.t d.t h.t side,
  d+1.t d.t h.t side, d-1.l d.t side, d+1.l d.t side, d-1.t d.t d+1.t side, h-1.t d.t h.t,
  h+1.t d.t h.t side, d.next.l d.t side, d.next.t d.t h.t side, d.end.t d.t h.t side, d.end.l d.t,
  d.left d.t side, d.right d.t side, h.left h.t d.t side, h.right h.t d.t side, h.first.l d.t h.t side,
  h.near.l d.t h.t side, h.first.t d.l side, after.t d.t h.t side, after.l d.l side,
  d.t h.t d.first.t before.t, d.w h.t, d.w h.w, gap side d.l, comma d.l side, comma d.first.l d.t h.t,
  before.t after.t d.t h.t, before.l d.l h.l,
  d.c d.t side, h.c d.t side, d.c h.c side, d.c d.first.l side, d.c d.first.l h.c, d.c d.first.l h.t, h.c d.first.l d.t side,
  d.c h.be h.t side, h.c h.be d.t side, d.c h.t side h.rel, d.c h.rels h.t, h.c h.rels d.t side, before.c d.c d.t h.t
  `,
);

/** How many features one arc has. */
export const LABEL_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(ATOMS.length + 1);

/** What hangs on one side of a word, or before some place: the nearest word, how many, and a hash of what they are. */
interface Side {
  readonly near: number;
  readonly count: number;
  readonly hash: number;
}

/** The dependents of `word` before place `end` of the text, told apart by `kinds`. */
function dependentsBefore(tree: Skeleton, word: number, end: number, kinds: Int32Array): Side {
  const { start, child } = tree;
  const from = start[word] ?? 0;
  const to = Math.min(start[word + 1] ?? child.length, from + MOST);
  let near = -1;
  let hash = 0;
  let at = from;
  for (; at < to && (child[at] ?? 0) < end; at++) {
    near = child[at] ?? 0;
    hash = Math.imul(hash ^ (kinds[near] ?? 0), 0x01000193);
  }
  return { near, count: at - from, hash };
}

/** Beyond so many dependents of one word, as in a very long list, the others are not looked at. */
const MOST = 40;

/** The place of a word among the dependents of its head. */
function placeOf(tree: Skeleton, word: number, head: number): number {
  const { start, child } = tree;
  let low = start[head] ?? 0;
  let high = (start[head + 1] ?? child.length) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((child[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The features of the arc to word `d`, given the names of those arcs that have one already. */
export function labelFeatures(
  tree: Skeleton,
  names: Int32Array,
  be: Uint8Array,
  d: number,
  out: Int32Array,
): void {
  const { words, heads, start, child } = tree;
  const { count, commas } = words;
  const h = heads[d] ?? count;
  const [dFrom, dTo] = [start[d] ?? 0, start[d + 1] ?? count];
  const [hFrom, hTo] = [start[h] ?? 0, h < count ? (start[h + 1] ?? count) : count];
  const place = placeOf(tree, d, h);
  const before = place > hFrom ? (child[place - 1] ?? -1) : -1;
  const after = place + 1 < hTo ? (child[place + 1] ?? -1) : -1;
  const ownLeft = dependentsBefore(tree, d, d, words.tag);
  const headLeft = dependentsBefore(tree, h, h, words.tag);
  const last = dTo > dFrom ? (child[dTo - 1] ?? -1) : -1;
  const isRoot = h === count;
  const nodes = [
    ...[d, h, isRoot ? -1 : (heads[h] ?? -1)],
    ...[d - 1, d + 1 < count ? d + 1 : -1, isRoot ? -1 : h - 1, h + 1 < count ? h + 1 : -1],
    ownLeft.count > 0 ? (child[dFrom] ?? -1) : -1,
    ownLeft.count > 1 ? (child[dFrom + 1] ?? -1) : -1,
    ...[ownLeft.near, last > d ? last : -1],
    headLeft.count > 0 ? (child[hFrom] ?? -1) : -1,
    ...[headLeft.near, hTo > hFrom ? (child[hTo - 1] ?? -1) : -1],
    ...[before, after, d + 2 < count ? d + 2 : -1, count - 1],
  ];
  let at = 1;
  for (const node of nodes) at = putNode(words, node, atoms, at);
  atoms[at++] = d < h ? 1 : 2;
  atoms[at++] = Math.min(6, Math.abs(h - d));
  atoms[at++] = Math.min(3, Math.abs((commas[h] ?? 0) - (commas[d] ?? 0)));
  atoms[at++] = isRoot ? ROOT : (names[h] ?? NONE);
  atoms[at++] = before < 0 ? NONE : (names[before] ?? NONE);
  atoms[at++] = be[d] ?? 0;
  atoms[at++] = be[h] ?? 0;
  atoms[at++] = Math.min(4, ownLeft.count);
  atoms[at++] = Math.min(4, dTo - dFrom - ownLeft.count);
  atoms[at++] = Math.min(4, headLeft.count);
  atoms[at++] = Math.min(4, hTo - hFrom - headLeft.count);
  atoms[at++] = ownLeft.hash;
  atoms[at++] = headLeft.hash;
  atoms[at++] = dependentsBefore(tree, h, d, names).hash;
  hashFeatures(TEMPLATES, atoms, out);
}

/** The words in the order in which their arcs get names: heads first, and dependents from left to right. */
export function namingOrder(tree: Skeleton): Int32Array {
  const { words, start, child } = tree;
  const order = new Int32Array(words.count);
  let filled = 0;
  for (let k = start[words.count] ?? 0; k < words.count; k++) order[filled++] = child[k] ?? 0;
  for (let at = 0; at < filled; at++) {
    const word = order[at] ?? 0;
    for (let k = start[word] ?? 0; k < (start[word + 1] ?? 0); k++) order[filled++] = child[k] ?? 0;
  }
  return order;
}

const AUXILIARIES = ['be', 'have', 'get', 'do', 'to'];

/** For each word what form of 'be', 'have' or 'get' depends on it on its left. */
export function auxiliaries(tree: Skeleton, lemmas: readonly string[]): Uint8Array {
  const { words, heads } = tree;
  const found = new Uint8Array(words.count + 1);
  for (let i = 0; i < words.count; i++) {
    const kind = AUXILIARIES.indexOf(lemmas[i] ?? '') + 1;
    const head = heads[i] ?? 0;
    if (kind > 0 && i < head) found[head] = kind;
  }
  return found;
}

/** A name for each arc, as a number, and its lead over the next best. */
export function nameArcs(
  tree: Skeleton,
  be: Uint8Array,
  model: Scorer,
): { readonly names: Int32Array; readonly leads: Float64Array } {
  const { count } = tree.words;
  const names = new Int32Array(count + 1).fill(-1);
  const leads = new Float64Array(count);
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(model.classes);
  for (const word of namingOrder(tree)) {
    labelFeatures(tree, names, be, word, features);
    model.score(features, scores);
    const name = best(scores);
    names[word] = name;
    let second = -Infinity;
    for (let i = 0; i < model.classes; i++) if (i !== name) second = Math.max(second, scores[i] ?? 0);
    leads[word] = (scores[name] ?? 0) - second;
  }
  return { names, leads };
}
