import type { ByteReader } from './byte-reader.ts';
import { FEATURE_BITS, hashText } from './features.ts';

/** Groups of words that stand in like contexts, so that what is learnt of one word helps with its neighbours. */
export class Clusters {
  /** Pairs of a word and its cluster. */
  private readonly table = new Int32Array(2 ** 18).fill(-1);

  /** Reads what the trainer has written: hashes in rising order, each with its cluster. */
  constructor(reader: ByteReader) {
    let hash = 0;
    for (let left = reader.number(); left > 0; left--) {
      hash += reader.number();
      const slot = this.slotOf(hash);
      this.table[slot] = hash;
      this.table[slot + 1] = reader.byte();
    }
  }

  /** The cluster of a word in lower case; 0 for a word that is in none. */
  of(word: string): number {
    const hash = clusterKey(word);
    const slot = this.slotOf(hash);
    return this.table[slot] === hash ? (this.table[slot + 1] ?? 0) : 0;
  }

  private slotOf(hash: number): number {
    const mask = this.table.length - 1;
    let slot = (hash * 2) & mask;
    while (this.table[slot] !== -1 && this.table[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }
}

/** What stands for a word in the table. */
export function clusterKey(word: string): number {
  return hashText(word) >>> (32 - FEATURE_BITS);
}
