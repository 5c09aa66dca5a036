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
    const numbers = numbersOf(review, decks.get(review.deckId) ?? 0);
    columns.forEach((column, place) => {
      column[index] = numbers[place] ?? 0;
    });
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

function numbersOf(review: ReviewEvent, deck: number): readonly number[] {
  const { cardId, grade, moment, day, took, nextDue, before, after } = review;
  return [
    ...[cardId, deck, grade, moment.at, moment.offset, day, took],
    ...(nextDue === null ? [0, 0] : [1, nextDue]),
    ...memoryNumbers(before),
    ...memoryNumbers(after),
  ];
}

function memoryNumbers(memory: Memory): readonly number[] {
  const state = STATES.indexOf(memory.state);
  if (memory.state === 'new') return [state, 0, 0, 0, 0, 0, 0, 0, 0];
  const { stability, difficulty, reps, lapses, lastAt, lastDay } = memory;
  const [step, due] = memory.state === 'review' ? [0, memory.dueDay] : [memory.step, memory.dueAt];
  return [state, stability, difficulty, reps, lapses, lastAt, lastDay, step, due];
}

/** The smallest kind of array that holds the very same numbers. */
function narrowed(numbers: Float64Array): Column {
  for (const kind of [Int8Array, Int16Array, Int32Array]) {
    const column = kind.from(numbers);
    if (numbers.every((number, index) => Object.is(number, column[index]))) return column;
  }
  return numbers;
}

function reviewAt({ ids, decks, columns }: ReviewPack, index: number): ReviewEvent {
  const number = (place: number) => columns[place]?.[index] ?? 0;
  const day = number(DAY_COLUMN) as StudyDay;
  return {
    ...{ v: 1, type: 'review', id: readId(ids, 16 * index) },
    ...{ cardId: number(0) as CardId, deckId: decks[number(1)] as DeckId, grade: number(2) as Grade },
    ...{ moment: { at: number(3), offset: number(4) }, day, took: number(6) },
    before: memoryAt(number, BEFORE),
    after: memoryAt(number, AFTER) as LearnedMemory,
    nextDue: number(7) === 0 ? null : (number(8) as StudyDay),
  };
}

function memoryAt(number: (place: number) => number, first: number): Memory {
  const state = STATES[number(first)] ?? 'new';
  if (state === 'new') return { state };
  const learned = {
    ...{ stability: number(first + 1), difficulty: number(first + 2) },
    ...{ reps: number(first + 3), lapses: number(first + 4) },
    ...{ lastAt: number(first + 5), lastDay: number(first + 6) as StudyDay },
  };
  const due = number(first + 8);
  return state === 'review'
    ? { state, ...learned, dueDay: due as StudyDay }
    : { state, ...learned, step: number(first + 7), dueAt: due };
}

function writeId(ids: Uint8Array, start: number, id: string): void {
  const digits = id.replaceAll('-', '');
  for (let byte = 0; byte < 16; byte += 1) {
    ids[start + byte] = Number.parseInt(digits.slice(2 * byte, 2 * byte + 2), 16);
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function readId(ids: Uint8Array, start: number): string {
  const hex = (from: number, to: number) => {
    let digits = '';
    for (let byte = from; byte < to; byte += 1) digits += HEX[ids[start + byte] ?? 0];
    return digits;
  };
  return `${hex(0, 4)}-${hex(4, 6)}-${hex(6, 8)}-${hex(8, 10)}-${hex(10, 16)}`;
}
