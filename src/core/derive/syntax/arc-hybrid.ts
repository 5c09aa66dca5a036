/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The next word becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second word of the stack becomes the head of its top. */
export const RIGHT = 2;
export const MOVES = 3;

/** A sentence half parsed: words on the stack, words to come, and the arcs so far. The root stands after the last word. */
export class Configuration {
  readonly count: number;
  /** The head of each word; -1 while it has none, `count` for the root. */
  readonly heads: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** The next word. */
  next = 0;
  /** The first left dependent so far, the one after it, and the nearest; -1 for none. So on the right. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly near: Int32Array;
  readonly last: Int32Array;
  readonly lastButOne: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(count: number) {
    const column = () => new Int32Array(count + 1).fill(-1);
    this.count = count;
    this.heads = column();
    this.stack = new Int32Array(count + 1);
    this.first = column();
    this.second = column();
    this.near = column();
    this.last = column();
    this.lastButOne = column();
    this.leftCount = new Int32Array(count + 1);
    this.rightCount = new Int32Array(count + 1);
  }

  get isDone(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** The word at a place of the stack, 0 being its top; -1 where there is none. */
  top(place: number): number {
    return place < this.depth ? (this.stack[this.depth - 1 - place] ?? -1) : -1;
  }

  /** The root takes one word only, the last of the stack. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.count;
    if (move === LEFT) return this.depth > 0 && (this.next < this.count || this.depth === 1);
    return this.depth > 1;
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const word = this.top(0);
    const head = move === LEFT ? this.next : this.top(1);
    this.depth--;
    this.heads[word] = head;
    if (move === LEFT) {
      this.second[head] = this.first[head] ?? -1;
      this.first[head] = word;
      if (this.near[head] === -1) this.near[head] = word;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
    } else {
      this.lastButOne[head] = this.last[head] ?? -1;
      this.last[head] = word;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
    }
  }
}
