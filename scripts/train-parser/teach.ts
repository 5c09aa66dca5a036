import { Configuration, LEFT, MOVES, RIGHT, SHIFT } from '../../src/core/derive/syntax/arc-hybrid.ts';
import { bestMove, MOVE_FEATURES, moveFeatures } from '../../src/core/derive/syntax/attach.ts';
import {
  auxiliaries,
  LABEL_FEATURES,
  labelFeatures,
  namingOrder,
  skeletonOf,
} from '../../src/core/derive/syntax/label.ts';
import { best } from '../../src/core/derive/syntax/linear-model.ts';
import type { TaggedWords } from '../../src/core/derive/syntax/tagged-words.ts';
import { TAG_FEATURES, tagFeatures, type WordForms } from '../../src/core/derive/syntax/tagger.ts';
import { Learner } from './learner.ts';
import { randomFrom, shuffled } from './random.ts';

/** A sentence with what is known of it in numbers; `words` follow once there are predicted tags. */
export interface Lesson {
  readonly forms: WordForms;
  readonly tags: Int32Array;
  /** The number of words stands for the root. */
  readonly heads: Int32Array;
  readonly names: Int32Array;
  readonly words: TaggedWords;
  readonly lemmas: readonly string[];
}

/** Learns tags, from left to right, with the tags that it has guessed itself as context. */
export function teachTags(
  lessons: readonly Pick<Lesson, 'forms' | 'tags'>[],
  classes: number,
  epochs: number,
  only?: Uint8Array,
): Learner {
  const learner = new Learner(classes, only);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { forms, tags } of shuffled(lessons, random)) {
      const guessed = new Int32Array(forms.count);
      for (let i = 0; i < forms.count; i++) {
        tagFeatures(forms, guessed, i, features);
        learner.score(features, scores);
        const guess = best(scores);
        guessed[i] = guess;
        learner.decide(features, tags[i] ?? 0, guess);
      }
    }
  }
  learner.average();
  return learner;
}

/** How far the right move has to lead before there is nothing more to learn from it: about one correction. */
const MARGIN = 400;
/** How often the learner goes on with its own move, so that it learns to live with its mistakes. */
const EXPLORE = 0.9;

/** Learns the moves with a dynamic oracle (Goldberg and Nivre 2013). */
export function teachMoves(lessons: readonly Lesson[], epochs: number, only?: Uint8Array): Learner {
  const learner = new Learner(MOVES, only);
  const features = new Int32Array(MOVE_FEATURES);
  const scores = new Float64Array(MOVES);
  const random = randomFrom(2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(lessons, random)) {
      const state = new Configuration(lesson.words.count);
      const dependents = dependentsOf(lesson.heads);
      while (!state.isDone) {
        moveFeatures(lesson.words, state, features);
        learner.score(features, scores);
        const guess = bestMove(state, scores);
        const costs = costsOf(state, lesson.heads, dependents);
        const right = cheapest(state, costs, scores);
        const isRight = costs[guess] === costs[right];
        const rival = rivalOf(state, costs, scores, right);
        const isSure = rival < 0 || (scores[right] ?? 0) - (scores[rival] ?? 0) > MARGIN;
        learner.decide(features, right, isSure ? right : rival);
        state.apply(isRight || (epoch > 0 && random() < EXPLORE) ? guess : right);
      }
    }
  }
  learner.average();
  return learner;
}

function dependentsOf(heads: Int32Array): readonly (readonly number[])[] {
  const dependents: number[][] = Array.from(heads, () => []);
  for (const [word, head] of heads.entries()) dependents[head]?.push(word);
  return dependents;
}

/** How many arcs of the treebank can no longer be had after each move. */
function costsOf(
  state: Configuration,
  heads: Int32Array,
  dependents: readonly (readonly number[])[],
): readonly number[] {
  const [top, below, next] = [state.top(0), state.top(1), state.next];
  const head = heads[top] ?? -1;
  const lost = (dependents[top] ?? []).filter((word) => word >= next).length;
  const isFree = (word: number) => state.heads[word] === -1;
  const nextHead = heads[next] ?? -1;
  const cutOff = nextHead >= 0 && nextHead < next && nextHead !== top && isFree(nextHead) ? 1 : 0;
  const costs: number[] = [];
  costs[SHIFT] = cutOff + (dependents[next] ?? []).filter((word) => word < next && isFree(word)).length;
  costs[LEFT] = lost + (head === below || head > next ? 1 : 0);
  costs[RIGHT] = lost + (head >= next ? 1 : 0);
  return costs;
}

/** Of the cheapest allowed moves the one that the learner likes best. */
function cheapest(state: Configuration, costs: readonly number[], scores: Float64Array): number {
  const allowed = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move));
  const least = Math.min(...allowed.map((move) => costs[move] ?? 0));
  return allowed
    .filter((move) => costs[move] === least)
    .reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
}

/** The best of the moves that cost more. */
function rivalOf(
  state: Configuration,
  costs: readonly number[],
  scores: Float64Array,
  right: number,
): number {
  return [SHIFT, LEFT, RIGHT]
    .filter((move) => state.allows(move) && (costs[move] ?? 0) > (costs[right] ?? 0))
    .reduce((a, b) => (a < 0 || (scores[b] ?? 0) > (scores[a] ?? 0) ? b : a), -1);
}

/** Learns the names of arcs on the trees of the treebank. */
export function teachNames(
  lessons: readonly Lesson[],
  classes: number,
  epochs: number,
  only?: Uint8Array,
): Learner {
  const learner = new Learner(classes, only);
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(classes);
  const random = randomFrom(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(lessons, random)) {
      const tree = skeletonOf(lesson.words, lesson.heads);
      const be = auxiliaries(tree, lesson.lemmas);
      const names = new Int32Array(lesson.words.count + 1).fill(-1);
      for (const word of namingOrder(tree)) {
        labelFeatures(tree, names, be, word, features);
        learner.score(features, scores);
        const guess = best(scores);
        names[word] = guess;
        learner.decide(features, lesson.names[word] ?? 0, guess);
      }
    }
  }
  learner.average();
  return learner;
}
