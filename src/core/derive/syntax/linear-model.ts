import type { ByteReader } from './byte-reader.ts';

/** Gives each class of a decision a score: the sum of what its features weigh. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites `out` with the score of each class. */
  score(features: Int32Array, out: Float64Array): void;
}

/** The class with the best score. */
export function best(scores: Float64Array): number {
  let found = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[found] ?? 0)) found = i;
  return found;
}

/** Added to the class of the last weight of a row. */
export const LAST = 128;

/** Trained weights. A feature finds its row of weights in a hash table; most features of a text have none. */
export class LinearModel implements Scorer {
  readonly classes: number;
  /** Pairs of a feature and its row. */
  private readonly table: Int32Array;
  /** Where the weights of each row begin. */
  private readonly starts: Int32Array;
  private readonly classOf: Uint8Array;
  private readonly weightOf: Int8Array;

  /** Reads what `packModel` of the trainer has written. */
  constructor(reader: ByteReader) {
    this.classes = reader.number();
    const rows = reader.number();
    const weights = reader.number();
    this.table = new Int32Array(2 * tableSize(rows)).fill(-1);
    this.starts = new Int32Array(rows + 1);
    this.classOf = new Uint8Array(weights);
    this.weightOf = new Int8Array(weights);
    let feature = 0;
    let at = 0;
    for (let row = 0; row < rows; row++) {
      feature += reader.number();
      this.insert(feature, row);
      this.starts[row] = at;
      for (let isLast = false; !isLast; at++) {
        const index = reader.byte();
        isLast = index >= LAST;
        this.classOf[at] = index % LAST;
        this.weightOf[at] = reader.byte();
      }
    }
    this.starts[rows] = at;
  }

  score(features: Int32Array, out: Float64Array): void {
    const { table, starts, classOf, weightOf } = this;
    const mask = table.length - 1;
    out.fill(0);
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number;
      let slot = (feature * 2) & mask;
      let found = table[slot] as number;
      while (found !== feature && found !== -1) {
        slot = (slot + 2) & mask;
        found = table[slot] as number;
      }
      if (found === -1) continue;
      const row = table[slot + 1] as number;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const index = classOf[at] as number;
        out[index] = (out[index] as number) + (weightOf[at] as number);
      }
    }
  }

  private insert(feature: number, row: number): void {
    const mask = this.table.length - 1;
    let slot = (feature * 2) & mask;
    while (this.table[slot] !== -1) slot = (slot + 2) & mask;
    this.table[slot] = feature;
    this.table[slot + 1] = row;
  }
}

/** A power of two with room to spare. */
function tableSize(rows: number): number {
  let size = 1024;
  while (size < 2 * rows) size *= 2;
  return size;
}
