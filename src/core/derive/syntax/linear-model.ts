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

const STEEPNESS = 0.045;
const CODES = 127;

/** What each byte stands for, up to the weight `top`: steps are fine for light weights and coarse for heavy ones. */
export function codebook(top: number): Float32Array {
  const values = new Float32Array(256);
  for (let code = 1; code <= CODES; code++) {
    const value = (top * Math.expm1(code * STEEPNESS)) / Math.expm1(CODES * STEEPNESS);
    values[code] = value;
    values[256 - code] = -value;
  }
  return values;
}

/** The byte for a weight. */
export function codeOf(weight: number, top: number): number {
  const part = (Math.abs(weight) / top) * Math.expm1(CODES * STEEPNESS);
  const code = Math.min(CODES, Math.round(Math.log1p(part) / STEEPNESS));
  return weight < 0 && code > 0 ? 256 - code : code;
}

/**
 * Trained weights. A feature finds its row of weights in a hash table. What is slow is to fetch memory from afar, so a
 * row is a run of small numbers that lie together.
 */
export class LinearModel implements Scorer {
  readonly classes: number;
  /** Pairs of a feature and where its row begins. */
  private readonly table: Int32Array;
  /** For each weight its class and its code; LAST marks the end of a row. */
  private readonly weights: Uint16Array;
  private readonly values: Float32Array;

  /** Reads what `packModel` of the trainer has written. */
  constructor(reader: ByteReader) {
    this.classes = reader.number();
    const rows = reader.number();
    this.weights = new Uint16Array(reader.number());
    this.values = codebook(reader.number());
    this.table = new Int32Array(2 * tableSize(rows)).fill(-1);
    let feature = 0;
    let at = 0;
    for (let row = 0; row < rows; row++) {
      feature += reader.number();
      this.insert(feature, at);
      for (let isLast = false; !isLast; at++) {
        const index = reader.byte();
        isLast = index >= LAST;
        this.weights[at] = (index << 8) | reader.byte();
      }
    }
  }

  score(features: Int32Array, out: Float64Array): void {
    const { table, weights, values } = this;
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
      let at = table[slot + 1] as number;
      for (let isLast = false; !isLast; at++) {
        const weight = weights[at] as number;
        isLast = weight >= LAST << 8;
        const index = (weight >> 8) & (LAST - 1);
        out[index] = (out[index] as number) + (values[weight & 255] as number);
      }
    }
  }

  private insert(feature: number, start: number): void {
    const mask = this.table.length - 1;
    let slot = (feature * 2) & mask;
    while (this.table[slot] !== -1) slot = (slot + 2) & mask;
    this.table[slot] = feature;
    this.table[slot + 1] = start;
  }
}

/** A power of two with room to spare. */
function tableSize(rows: number): number {
  let size = 1024;
  while (size < 2 * rows) size *= 2;
  return size;
}
