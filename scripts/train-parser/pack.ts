import { LEFT, RIGHT, SHIFT } from '../../src/core/derive/syntax/arc-hybrid.ts';
import { clusterKey } from '../../src/core/derive/syntax/clusters.ts';
import { codeOf, LAST } from '../../src/core/derive/syntax/linear-model.ts';
import type { Learner } from './learner.ts';

/** Writes numbers as bytes; `ByteReader` reads them. */
export class ByteWriter {
  readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bytes.push((rest & 127) | 128);
    this.bytes.push(rest);
  }
}

/** Writes a model with at most `budget` weights, the heaviest; `LinearModel` reads it. */
export function packModel(learner: Learner, budget: number, writer: ByteWriter): void {
  const sizes = Float64Array.from(weightsOf(learner), Math.abs).sort();
  const top = Math.ceil(sizes.at(-1) ?? 1);
  const least = sizes[Math.max(0, sizes.length - budget)] ?? 0;
  const rows: [feature: number, weights: [index: number, code: number][]][] = [];
  for (const [feature, row] of learner.rowOf.entries()) {
    if (row < 0) continue;
    const weights: [number, number][] = [];
    for (let i = 0; i < learner.classes; i++) {
      const weight = learner.weight(row, i);
      const code = codeOf(weight, top);
      if (code !== 0 && Math.abs(weight) >= least) weights.push([i, code]);
    }
    if (weights.length > 0) rows.push([feature, weights]);
  }
  writer.number(learner.classes);
  writer.number(rows.length);
  writer.number(rows.reduce((sum, [, weights]) => sum + weights.length, 0));
  writer.number(top);
  let before = 0;
  for (const [feature, weights] of rows) {
    writer.number(feature - before);
    before = feature;
    for (const [i, [index, code]] of weights.entries()) {
      writer.byte(i === weights.length - 1 ? index + LAST : index);
      writer.byte(code);
    }
  }
}

function* weightsOf(learner: Learner): Generator<number> {
  for (let row = 0; row < learner.rows; row++)
    for (let i = 0; i < learner.classes; i++) if (learner.weight(row, i) !== 0) yield learner.weight(row, i);
}

/** Writes the model of the moves: what LEFT and RIGHT weigh more than SHIFT; `MoveModel` reads it. */
export function packMoves(learner: Learner, writer: ByteWriter): void {
  const lead = (row: number, move: number) => learner.weight(row, move) - learner.weight(row, SHIFT);
  let top = 1;
  for (let row = 0; row < learner.rows; row++)
    top = Math.max(top, Math.ceil(Math.max(Math.abs(lead(row, LEFT)), Math.abs(lead(row, RIGHT)))));
  const rows: [feature: number, left: number, right: number][] = [];
  for (const [feature, row] of learner.rowOf.entries()) {
    const codes = row < 0 ? [0, 0] : [codeOf(lead(row, LEFT), top), codeOf(lead(row, RIGHT), top)];
    const [left = 0, right = 0] = codes;
    if (left !== 0 || right !== 0) rows.push([feature, left, right]);
  }
  writer.number(rows.length);
  writer.number(top);
  let before = 0;
  for (const [feature, left, right] of rows) {
    writer.number(feature - before);
    before = feature;
    writer.byte(left);
    writer.byte(right);
  }
}

/** Writes which word is in which cluster; `Clusters` reads it. */
export function packClusters(clusters: ReadonlyMap<string, number>, writer: ByteWriter): void {
  const keyed = new Map<number, number>();
  for (const [word, cluster] of clusters)
    if (!keyed.has(clusterKey(word))) keyed.set(clusterKey(word), cluster);
  writer.number(keyed.size);
  let before = 0;
  for (const [key, cluster] of [...keyed].sort((a, b) => a[0] - b[0])) {
    writer.number(key - before);
    before = key;
    writer.byte(cluster);
  }
}
