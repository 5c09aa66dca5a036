import { readFileSync } from 'node:fs';

const WORDS = 40_000;
const ROUNDS = 12;

/** Words that stand in like contexts: each word with the number of its cluster, 1 .. 255. */
export function clusterWords(embeddings: string, clusters: number): Map<string, number> {
  const { words, vectors } = JSON.parse(readFileSync(embeddings, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const chosen = words.filter((word) => /^[a-z][a-z-]*[a-z]$/.test(word)).slice(0, WORDS);
  const size = 100;
  const points = new Float32Array(chosen.length * size);
  for (const [i, word] of chosen.entries()) points.set((vectors[word] ?? []).slice(0, size), i * size);
  normalise(points, size);
  const clusterOf = nearest(points, size, clusters);
  return new Map(chosen.map((word, i) => [word, (clusterOf[i] ?? 0) + 1]));
}

function normalise(points: Float32Array, size: number): void {
  for (let at = 0; at < points.length; at += size) {
    const point = points.subarray(at, at + size);
    const length = Math.hypot(...point) || 1;
    for (let d = 0; d < size; d++) point[d] = (point[d] ?? 0) / length;
  }
}

/** k-means on the sphere, from centres spread over the list, which is in the order of frequency. */
function nearest(points: Float32Array, size: number, clusters: number): Int32Array {
  const count = points.length / size;
  const centres = new Float32Array(clusters * size);
  for (let c = 0; c < clusters; c++)
    centres.set(points.subarray(c * 20 * size, (c * 20 + 1) * size), c * size);
  const clusterOf = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) clusterOf[i] = closest(points, i * size, centres, size);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (clusterOf[i] ?? 0) * size;
      for (let d = 0; d < size; d++) centres[to + d] = (centres[to + d] ?? 0) + (points[i * size + d] ?? 0);
    }
    normalise(centres, size);
  }
  return clusterOf;
}

function closest(points: Float32Array, from: number, centres: Float32Array, size: number): number {
  let found = 0;
  let best = -Infinity;
  for (let c = 0, at = 0; at < centres.length; c++, at += size) {
    let likeness = 0;
    for (let d = 0; d < size; d++) likeness += (points[from + d] as number) * (centres[at + d] as number);
    if (likeness > best) {
      best = likeness;
      found = c;
    }
  }
  return found;
}
