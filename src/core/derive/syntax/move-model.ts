import { MOVES } from './arc-hybrid.ts';
import type { ByteReader } from './byte-reader.ts';
import { FEATURE_BITS } from './features.ts';
import { codebook, type Scorer } from './linear-model.ts';

const TABLE_BITS = 20;
/** The lower half of a feature tells it from the others near its slot. */
const LOW = 0xffff;

/**
 * Trained weights of the moves. This model is asked most of all, so each feature is one number, which is fetched at
 * once: half of it says which feature it is, a quarter each what it weighs for LEFT and for RIGHT more than for SHIFT.
 */
export class MoveModel implements Scorer {
  readonly classes = MOVES;
  /** 0 is an empty slot: no feature is kept that weighs nothing. */
  private readonly table = new Int32Array(2 ** TABLE_BITS);
  private readonly values: Float32Array;

  /** Reads what `packMoves` of the trainer has written. */
  constructor(reader: ByteReader) {
    const rows = reader.number();
    this.values = codebook(reader.number());
    let feature = 0;
    for (let row = 0; row < rows; row++) {
      feature += reader.number();
      const left = reader.byte();
      this.insert(feature, (left << 8) | reader.byte());
    }
  }

  score(features: Int32Array, out: Float64Array): void {
    const { table, values } = this;
    const mask = table.length - 1;
    let left = 0;
    let right = 0;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number;
      let slot = feature >>> (FEATURE_BITS - TABLE_BITS);
      let entry = table[slot] as number;
      while (entry !== 0 && entry >>> 16 !== (feature & LOW)) {
        slot = (slot + 1) & mask;
        entry = table[slot] as number;
      }
      left += values[(entry >>> 8) & 255] as number;
      right += values[entry & 255] as number;
    }
    out[0] = 0;
    out[1] = left;
    out[2] = right;
  }

  private insert(feature: number, codes: number): void {
    const mask = this.table.length - 1;
    let slot = feature >>> (FEATURE_BITS - TABLE_BITS);
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = ((feature & LOW) << 16) | codes;
  }
}
