import { LAST } from '../../src/core/derive/syntax/linear-model.ts';
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

interface Row {
  readonly feature: number;
  readonly weights: readonly (readonly [index: number, weight: number])[];
}

/** Writes a model with its `budget` heaviest weights, each in one byte. */
export function packModel(learner: Learner, budget: number, writer: ByteWriter): void {
  const sizes: number[] = [];
  for (let row = 0; row < learner.rows; row++)
    for (let i = 0; i < learner.classes; i++) {
      const size = Math.abs(learner.weight(row, i));
      if (size > 0) sizes.push(size);
    }
  const sorted = Float64Array.from(sizes).sort();
  const least = sorted[Math.max(0, sorted.length - budget)] ?? 0;
  const unit = (sorted[Math.floor(sorted.length * CLIPPED)] ?? 1) / 127;
  const rows = rowsOf(learner, least, unit);
  writer.number(learner.classes);
  writer.number(rows.length);
  writer.number(rows.reduce((sum, row) => sum + row.weights.length, 0));
  let before = 0;
  for (const { feature, weights } of rows) {
    writer.number(feature - before);
    before = feature;
    for (const [i, [index, weight]] of weights.entries()) {
      writer.byte(i === weights.length - 1 ? index + LAST : index);
      writer.byte(weight);
    }
  }
}

/** The heaviest weights of all are cut, so that the others keep their differences. */
const CLIPPED = 0.9998;

function rowsOf(learner: Learner, least: number, unit: number): Row[] {
  const rows: Row[] = [];
  for (let feature = 0; feature < learner.rowOf.length; feature++) {
    const row = learner.rowOf[feature] ?? -1;
    if (row < 0) continue;
    const weights: [number, number][] = [];
    for (let i = 0; i < learner.classes; i++) {
      const weight = learner.weight(row, i);
      const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) >= least && whole !== 0) weights.push([i, whole]);
    }
    if (weights.length > 0) rows.push({ feature, weights });
  }
  return rows;
}
