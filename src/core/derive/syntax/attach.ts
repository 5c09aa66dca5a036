import { Configuration, MOVES, SHIFT } from './arc-hybrid.ts';
import { hashFeatures, templatesOf, wordsOf } from './features.ts';
import type { Scorer } from './linear-model.ts';
import { NONE, putNode, type TaggedWords } from './tagged-words.ts';

/** Nodes whose word, lemma and tag the features may name: the stack, the words to come, and their dependents. */
const NODES = wordsOf(`
  s0 s1 s2 b0 b1 b2 s0.first s0.near s0.last s0.last2 s1.first s1.near s1.last s1.last2 b0.first b0.second
  b0.near s2.last s0-1 s0+1 b0-1
`);

const ATOMS = [
  ...NODES.flatMap((node) => [`${node}.w`, `${node}.l`, `${node}.t`, `${node}.c`]),
  ...wordsOf(`
  gap gap1 s0.left s0.right s1.right s1.left b0.left comma comma1 b3.t
  `),
];

const TEMPLATES = templatesOf(
  ATOMS,
  `
  s0.w, s0.t, s0.w s0.t, s0.l, s1.w, s1.t, s1.l s1.t, s2.t, s2.l s2.t, b0.w, b0.t, b0.l b0.t, b1.w, b1.t,
  b1.w b1.t, b2.w, b2.t, s0.l s0.t b0.l b0.t, s0.l s0.t b0.l, s0.l b0.l b0.t, s0.l s0.t b0.t,
  s0.t b0.l b0.t, s0.l b0.l, s0.t b0.t, b0.t b1.t, b0.l b1.l, s1.l s1.t s0.l s0.t, s1.t s0.t, s1.l s0.t,
  s1.t s0.l, s1.l s0.l, s1.t b0.t, s1.l b0.t, s1.t b0.l, s1.l b0.l, b0.t b1.t b2.t, s0.t b0.t b1.t,
  s1.t s0.t b0.t, s1.t s0.t b0.t b1.t, s2.t s1.t s0.t, s2.t s1.t s0.t b0.t, s2.t s1.t b0.t,
  s0.l b0.t b1.t, s0.t b0.l b1.t, s0.t b0.t b1.l, s1.l s0.t b0.t, s1.t s0.l b0.t, s1.t s0.t b0.l,
  s1.l s0.l b0.t, s1.l s0.t b0.l, s1.t s0.l b0.l, b1.t b2.t b3.t, s0.t b0.t b1.t b2.t,
  s0.t s0.first.t b0.t, s0.t s0.last.t b0.t, s0.t b0.t b0.first.t, s0.t b0.t b0.near.t,
  s0.t s0.near.t b0.t, s1.t s1.last.t s0.t, s1.t s1.first.t s0.t, s1.t s0.t s0.first.t,
  s1.t s0.t s0.last.t, s1.t s1.last.t b0.t, s0.t b0.t b0.first.l, s0.l b0.first.l, s0.l b0.l b0.first.l,
  s0.l b0.t b0.first.l, s1.l b0.first.l, s1.l b0.l b0.first.l, s1.t s0.t b0.first.l,
  s1.t s0.t b0.t b0.first.l, s1.l s0.t b0.first.l, s1.t s0.l b0.first.l, s0.t s0.first.l b0.t b0.first.l,
  s0.t s0.first.l b0.t, s1.t s1.first.l s0.t s0.first.l, s1.t s0.l s0.first.l, s1.l s0.t s0.first.l,
  s1.l s0.first.l, s1.l s0.l s0.first.l, s1.l s1.last.l s0.l, s1.l s1.t s1.last.t s0.t,
  s0.l s0.last.t b0.t, s0.t s0.last.t s0.last2.t, s1.t s1.last.t s1.last2.t, b0.t b0.first.t b0.second.t,
  b0.t b0.first.t b0.near.t, s0.t b0.t b0.second.t, s0.t b0.t b0.second.l, s0.l gap, s0.t gap, b0.l gap,
  b0.t gap, s0.t b0.t gap, s1.t s0.t gap1, s1.l s0.t gap1, s1.t s0.t gap1 b0.t, s0.l s0.right,
  s0.t s0.right, s0.t s0.left, s0.l s0.left, b0.t b0.left, b0.l b0.left, s1.t s1.right, s1.l s1.right,
  s1.t s1.left, s1.t s1.left s0.t s0.left, s0.t s0.left b0.t b0.left, s0.t b0.t comma, s1.t s0.t comma1,
  s1.t s0.t b0.t comma, s1.t s0.t b0.t comma1, s0.t b0.t b0.first.t comma, s2.t s2.last.t s1.t,
  s2.l s1.t s0.t, s2.l b0.first.l, s2.t s1.t s0.t b0.first.l, s0.t s0-1.t b0.t, s0.t s0+1.t b0-1.t b0.t,
  s0.t s0+1.t b0.t, s0.t b0-1.t b0.t,
  s0.c s0.t, s1.c s1.t, b0.c b0.t, b1.c b1.t, s0.c b0.c, s0.c b0.t, s0.t b0.c, s1.c s0.c, s1.c s0.t, s1.t s0.c, s1.c b0.c,
  s1.c s0.t b0.c, s1.c s0.c b0.t, s0.c b0.first.l, s0.c b0.first.l b0.c, s1.c b0.first.l, s1.c b0.first.l b0.c,
  s0.l b0.first.l b0.c, s1.l b0.first.l b0.c, s1.c s0.l s0.first.l, s1.c s0.first.l s0.c, s1.c s0.first.l, b0.first.c b0.c b0.first.t,
  s0.first.c s0.c s0.first.t b0.t, s2.c b0.first.l b0.c, s1.c s1.last.c s0.c
  `,
);

/** How many features one decision has. */
export const MOVE_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(ATOMS.length + 1);

/** Cuts a number to the few sizes that matter. */
function size(value: number): number {
  if (value <= 4) return value;
  return value <= 6 ? 5 : value <= 10 ? 6 : 7;
}

/** Writes the words of the stack, those to come, and their dependents. */
function putNodes(words: TaggedWords, state: Configuration): number {
  const { first, second, near, last, lastButOne } = state;
  const [s0, s1, s2, b0] = [state.top(0), state.top(1), state.top(2), state.next];
  const of = (column: Int32Array, node: number) => (node < 0 ? -1 : (column[node] ?? -1));
  let at = 1;
  const put = (node: number) => {
    at = putNode(words, node, atoms, at);
  };
  put(s0);
  put(s1);
  put(s2);
  put(b0);
  put(b0 < words.count ? b0 + 1 : -1);
  put(b0 + 1 < words.count ? b0 + 2 : -1);
  for (const column of [first, near, last, lastButOne]) put(of(column, s0));
  for (const column of [first, near, last, lastButOne]) put(of(column, s1));
  for (const column of [first, second, near]) put(of(column, b0));
  put(of(last, s2));
  put(s0 - 1);
  put(s0 < 0 ? -1 : s0 + 1);
  put(b0 - 1);
  return at;
}

/** The features of the next decision about a sentence. */
export function moveFeatures(words: TaggedWords, state: Configuration, out: Int32Array): void {
  const { leftCount, rightCount } = state;
  const { commas } = words;
  const [s0, s1, b0] = [state.top(0), state.top(1), state.next];
  let at = putNodes(words, state);
  atoms[at++] = s0 < 0 ? NONE : size(b0 - s0);
  atoms[at++] = s1 < 0 ? NONE : size(s0 - s1);
  atoms[at++] = s0 < 0 ? NONE : size(leftCount[s0] ?? 0);
  atoms[at++] = s0 < 0 ? NONE : size(rightCount[s0] ?? 0);
  atoms[at++] = s1 < 0 ? NONE : size(rightCount[s1] ?? 0);
  atoms[at++] = s1 < 0 ? NONE : size(leftCount[s1] ?? 0);
  atoms[at++] = size(leftCount[b0] ?? 0);
  atoms[at++] = s0 < 0 ? NONE : Math.min(3, (commas[b0] ?? 0) - (commas[s0] ?? 0));
  atoms[at++] = s1 < 0 ? NONE : Math.min(3, (commas[s0] ?? 0) - (commas[s1] ?? 0));
  atoms[at++] = words.tag[b0 + 3] ?? NONE;
  hashFeatures(TEMPLATES, atoms, out);
}

/** The best allowed move. */
export function bestMove(state: Configuration, scores: Float64Array): number {
  let found = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!state.allows(move)) continue;
    if (found < 0 || (scores[move] ?? 0) > (scores[found] ?? 0)) found = move;
  }
  return found;
}

/** A head for every word, and for each word the least lead of a move that it had a part in over the next best move. */
export interface Attachment {
  readonly heads: Int32Array;
  readonly leads: Float64Array;
}

/** Attaches every word in one pass. */
export function attach(words: TaggedWords, model: Scorer): Attachment {
  const state = new Configuration(words.count);
  const features = new Int32Array(MOVE_FEATURES);
  const scores = new Float64Array(MOVES);
  const leads = new Float64Array(words.count).fill(Infinity);
  while (!state.isDone) {
    moveFeatures(words, state, features);
    model.score(features, scores);
    const move = bestMove(state, scores);
    const lead = leadOf(state, scores, move);
    const top = state.top(0);
    if (top >= 0) leads[top] = Math.min(leads[top] ?? 0, lead);
    if (move === SHIFT) leads[state.next] = Math.min(leads[state.next] ?? 0, lead);
    state.apply(move);
  }
  return { heads: state.heads, leads };
}

/** By how much a move is better than the next best one. */
function leadOf(state: Configuration, scores: Float64Array, move: number): number {
  let lead = Infinity;
  for (let other = 0; other < MOVES; other++)
    if (other !== move && state.allows(other)) {
      lead = Math.min(lead, (scores[move] ?? 0) - (scores[other] ?? 0));
    }
  return lead;
}
