/** Features are hashed: what a model knows is looked up by these many bits. */
export const FEATURE_BITS = 24;

/** A 32-bit hash of a text (FNV-1a over its code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

const WIDTH = 4;

/** Which atoms (facts about one decision, such as 'the tag of the next word') are looked at together. */
export interface Templates {
  readonly count: number;
  /** WIDTH places in the atoms per template; place 0 is always empty. */
  readonly places: Uint8Array;
}

/** The words of a list that is written as a text. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Reads templates written as 's0.t b0.w, b0.t'. The atoms lie in the order of `names`, from place 1 on. */
export function templatesOf(names: readonly string[], list: string): Templates {
  const lines = list.split(',').map(wordsOf);
  const places = new Uint8Array(lines.length * WIDTH);
  for (const [row, line] of lines.entries()) {
    for (const [column, name] of line.entries()) {
      const place = names.indexOf(name);
      if (place < 0 || column >= WIDTH) throw new RangeError(`Not a template: ${line.join(' ')}`);
      places[row * WIDTH + column] = place + 1;
    }
  }
  return { count: lines.length, places };
}

/** Hashes the atoms of each template into `out`. `atoms[0]` must be 0. */
export function hashFeatures(templates: Templates, atoms: Int32Array, out: Int32Array): void {
  const { count, places } = templates;
  for (let row = 0, at = 0; row < count; row++) {
    let hash = Math.imul(row + 1, 0x9e3779b1);
    for (let column = 0; column < WIDTH; column++, at++) {
      const place = places[at] ?? 0;
      if (place === 0) {
        at += WIDTH - column;
        break;
      }
      hash = Math.imul(hash ^ (atoms[place] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    hash = Math.imul(hash, 0xc2b2ae35);
    out[row] = (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
  }
}
