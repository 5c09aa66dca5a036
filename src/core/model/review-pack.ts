import type { CardId, DeckId } from './identity.ts';
import type { ReviewEvent } from './journal.ts';
import type { Grade, LearnedMemory, Memory } from './review.ts';
import type { StudyDay } from './time.ts';

/**
 * Reviews in columns, a fraction of the size of so many objects and one record in place of thousands. Nothing is lost:
 * what is unpacked equals, to the bit, what was packed.
 */
export interface ReviewPack {
  /** 16 bytes for each review. */
  readonly ids: Uint8Array;
  /** The decks named by the column of decks. */
  readonly decks: readonly DeckId[];
  /** One for each of `COLUMNS`, with a number for each review. */
  readonly columns: readonly Column[];
}

type Column = Int8Array | Int16Array | Int32Array | Float64Array;

/** Packs are stored: the order stands for ever. Fields that a memory has not are 0. */
const COLUMNS = [
  ...['cardId', 'deck', 'grade', 'at', 'offset', 'day', 'took', 'hasNextDue', 'nextDue'],
  ...['state', 'stability', 'difficulty', 'reps', 'lapses', 'lastAt', 'lastDay', 'step', 'due'],
  ...['state', 'stability', 'difficulty', 'reps', 'lapses', 'lastAt', 'lastDay', 'step', 'due'],
] as const;
const DAY_COLUMN = 5;
const BEFORE = 9;
const AFTER = 18;
const STATES = ['new', 'learning', 'relearning', 'review'] as const satisfies readonly Memory['state'][];

/** The number of reviews in a pack. */
export function packSize({ ids }: ReviewPack): number {
  return ids.length / 16;
}

export function packReviews(reviews: readonly ReviewEvent[]): ReviewPack {
  const ids = new Uint8Array(16 * reviews.length);
  const decks = new Map<DeckId, number>();
  const columns = COLUMNS.map(() => new Float64Array(reviews.length));
  reviews.forEach((review, index) => {
    writeId(ids, 16 * index, review.id);
    if (!decks.has(review.deckId)) decks.set(review.deckId, decks.size);
    writeReview(columns, index, review, decks.get(review.deckId) ?? 0);
  });
  return { ids, decks: [...decks.keys()], columns: columns.map(narrowed) };
}

/** @param only the study day wanted; all days unless told */
export function unpackReviews(pack: ReviewPack, only?: StudyDay): ReviewEvent[] {
  const days = pack.columns[DAY_COLUMN];
  const reviews: ReviewEvent[] = [];
  for (let index = 0; index < packSize(pack); index += 1) {
    if (only === undefined || days?.[index] === only) reviews.push(reviewAt(pack, index));
  }
  return reviews;
}

/** Written out, here and below, because a million are packed and unpacked when a database is filled anew. */
function writeReview(
  columns: readonly Float64Array[],
  index: number,
  review: ReviewEvent,
  deck: number,
): void {
  const write = (place: number, number: number) => {
    const column = columns[place];
    if (column !== undefined) column[index] = number;
  };
  write(0, review.cardId);
  write(1, deck);
  write(2, review.grade);
  write(3, review.moment.at);
  write(4, review.moment.offset);
  write(DAY_COLUMN, review.day);
  write(6, review.took);
  write(7, review.nextDue === null ? 0 : 1);
  write(8, review.nextDue ?? 0);
  writeMemory(write, BEFORE, review.before);
  writeMemory(write, AFTER, review.after);
}

function writeMemory(write: (place: number, number: number) => void, first: number, memory: Memory): void {
  write(first, STATES.indexOf(memory.state));
  if (memory.state === 'new') return;
  write(first + 1, memory.stability);
  write(first + 2, memory.difficulty);
  write(first + 3, memory.reps);
  write(first + 4, memory.lapses);
  write(first + 5, memory.lastAt);
  write(first + 6, memory.lastDay);
  write(first + 7, memory.state === 'review' ? 0 : memory.step);
  write(first + 8, memory.state === 'review' ? memory.dueDay : memory.dueAt);
}

/** The smallest kind of array that holds the very same numbers. */
function narrowed(numbers: Float64Array): Column {
  for (const Kind of [Int8Array, Int16Array, Int32Array]) {
    const column = new Kind(numbers);
    if (numbers.every((number, index) => Object.is(number, column[index]))) return column;
  }
  return numbers;
}

function reviewAt({ ids, decks, columns }: ReviewPack, index: number): ReviewEvent {
  const number = (place: number) => columns[place]?.[index] ?? 0;
  return {
    v: 1,
    type: 'review',
    id: readId(ids, 16 * index),
    cardId: number(0) as CardId,
    deckId: decks[number(1)] as DeckId,
    grade: number(2) as Grade,
    moment: { at: number(3), offset: number(4) },
    day: number(DAY_COLUMN) as StudyDay,
    took: number(6),
    before: memoryAt(number, BEFORE),
    after: memoryAt(number, AFTER) as LearnedMemory,
    nextDue: number(7) === 0 ? null : (number(8) as StudyDay),
  };
}

function memoryAt(number: (place: number) => number, first: number): Memory {
  const state = STATES[number(first)] ?? 'new';
  if (state === 'new') return { state };
  const stability = number(first + 1);
  const difficulty = number(first + 2);
  const reps = number(first + 3);
  const lapses = number(first + 4);
  const lastAt = number(first + 5);
  const lastDay = number(first + 6) as StudyDay;
  const due = number(first + 8);
  if (state === 'review') {
    return { state, stability, difficulty, reps, lapses, lastAt, lastDay, dueDay: due as StudyDay };
  }
  const step = number(first + 7);
  return { state, stability, difficulty, reps, lapses, lastAt, lastDay, step, dueAt: due };
}

function writeId(ids: Uint8Array, start: number, id: string): void {
  let half = 0;
  for (let place = 0; place < id.length; place += 1) {
    const code = id.charCodeAt(place);
    if (code === HYPHEN) continue;
    const byte = start + (half >> 1);
    ids[byte] = 16 * (ids[byte] ?? 0) + (code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10);
    half += 1;
  }
}

const HYPHEN = 45;
const DIGIT_0 = 48;
const LETTER_A = 97;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const HYPHEN_AFTER = 0b0000_0010_1010_1000;

function readId(ids: Uint8Array, start: number): string {
  let id = '';
  for (let byte = 0; byte < 16; byte += 1) {
    id += HEX[ids[start + byte] ?? 0];
    if ((HYPHEN_AFTER >> byte) & 1) id += '-';
  }
  return id;
}
