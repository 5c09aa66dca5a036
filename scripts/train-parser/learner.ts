import { FEATURE_BITS } from '../../src/core/derive/syntax/features.ts';
import type { Scorer } from '../../src/core/derive/syntax/linear-model.ts';

/** An averaged perceptron (Collins 2002). A feature gets a row of weights when a mistake first touches it. */
export class Learner implements Scorer {
  readonly classes: number;
  readonly rowOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  rows = 0;
  private weights: Float32Array;
  private sums: Float64Array;
  private step = 1;

  private readonly only: Uint8Array | undefined;

  /** Learns about the features that `only` marks, or about all. */
  constructor(classes: number, only?: Uint8Array) {
    this.classes = classes;
    this.only = only;
    this.weights = new Float32Array(classes * 4096);
    this.sums = new Float64Array(classes * 4096);
  }

  score(features: Int32Array, out: Float64Array): void {
    const { classes, rowOf, weights } = this;
    out.fill(0);
    for (let f = 0; f < features.length; f++) {
      const row = rowOf[features[f] as number] as number;
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + (weights[base + c] as number);
    }
  }

  /** Takes a decision into account: where it was wrong, weight moves from the guessed class to the right one. */
  decide(features: Int32Array, right: number, guess: number): void {
    this.step++;
    if (right === guess) return;
    for (const feature of features) {
      this.add(feature, right, 1);
      this.add(feature, guess, -1);
    }
  }

  private add(feature: number, index: number, by: number): void {
    let row = this.rowOf[feature] ?? -1;
    if (row < 0) {
      if (this.only && this.only[feature] !== 1) return;
      row = this.rows++;
      this.rowOf[feature] = row;
      if ((row + 1) * this.classes > this.weights.length) this.grow();
    }
    const at = row * this.classes + index;
    this.weights[at] = (this.weights[at] ?? 0) + by;
    this.sums[at] = (this.sums[at] ?? 0) + by * this.step;
  }

  private grow(): void {
    const weights = new Float32Array(this.weights.length * 2);
    weights.set(this.weights);
    this.weights = weights;
    const sums = new Float64Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
  }

  /** Replaces each weight by its average over all steps. Learning is over then. */
  average(): void {
    const used = this.rows * this.classes;
    for (let i = 0; i < used; i++) this.weights[i] = (this.weights[i] ?? 0) - (this.sums[i] ?? 0) / this.step;
    this.sums = new Float64Array(0);
  }

  /** A weight after averaging. */
  weight(row: number, index: number): number {
    return this.weights[row * this.classes + index] ?? 0;
  }

  /** Marks the features that weigh most. */
  heaviest(budget: number): Uint8Array {
    const sizes = new Float64Array(this.rows);
    for (let row = 0; row < this.rows; row++)
      for (let i = 0; i < this.classes; i++)
        sizes[row] = Math.max(sizes[row] ?? 0, Math.abs(this.weight(row, i)));
    const least = sizes.slice().sort()[Math.max(0, this.rows - budget)] ?? 0;
    return Uint8Array.from(this.rowOf, (row) => (row >= 0 && (sizes[row] ?? 0) >= least ? 1 : 0));
  }
}
