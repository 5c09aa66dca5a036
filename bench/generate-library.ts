import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../e2e/place.ts';
import { type Card, DECK_FORMAT, DECK_VERSION, type Deck } from '../src/core/model/deck.ts';
import { type CardId, cardId, type DeckId, fingerprint } from '../src/core/model/identity.ts';
import type { ReviewEvent } from '../src/core/model/journal.ts';
import type { Grade, Memory } from '../src/core/model/review.ts';
import { addDays, DAY, type Moment, type StudyDay, studyDayOf } from '../src/core/model/time.ts';
import { gradeCard } from '../src/core/schedule/grading.ts';

export const DECK_SIZE = 2000;
const HOUR = 3_600_000;

/**
 * Writes a learner's years into an empty place: decks of 2000 cards as content, and the journal of their reviews,
 * from which the app fills its database at the first start. The same arguments always write the same, but for the
 * dates, which end yesterday, so that a usual day's cards are due.
 */
export function generateLibrary(place: Place, cards: number, reviewsPerCard: number, today: StudyDay): void {
  const journal = join(place.profile, 'journal');
  mkdirSync(journal, { recursive: true });
  writeFileSync(join(journal, 'device'), 'bec0bec0\n');
  const random = generator(20260301);
  const histories = Array.from({ length: Math.min(DECK_SIZE, cards) }, () =>
    history(reviewsPerCard, today, random),
  );
  for (let start = 0; start < cards; start += DECK_SIZE) {
    const id = `deck-${start / DECK_SIZE + 1}` as DeckId;
    const deck = deckOf(id, Math.min(DECK_SIZE, cards - start));
    mkdirSync(join(place.content, id), { recursive: true });
    writeFileSync(join(place.content, id, 'deck.json'), JSON.stringify(deck));
    const events = deck.cards.flatMap((card, index) =>
      (histories[index] ?? []).map((answer) => eventOf(answer, card.id, id, random)),
    );
    const lines = events
      .sort((a, b) => a.moment.at - b.moment.at)
      .map((event) => `${JSON.stringify(event)}\n`);
    writeFileSync(
      join(journal, `bec0bec0-${String(start / DECK_SIZE).padStart(4, '0')}.jsonl`),
      lines.join(''),
    );
  }
}

function deckOf(id: DeckId, size: number): Deck {
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id,
    title: `The generated deck ${id}`,
    document: { fingerprint: fingerprint(id), words: size * 12 },
    cards: Array.from({ length: size }, (_, index) => cardOf(id, index)),
    passedOver: [],
  };
}

function cardOf(deck: DeckId, index: number): Card {
  const key = `fact/${index}`;
  const quote = `Fact number ${index} of ${deck} is that the answer to it is answer ${index}.`;
  return {
    kind: 'recall',
    id: cardId(deck, key),
    key,
    category: index % 2 === 0 ? 'membership' : 'structure',
    section: [`Chapter ${Math.floor(index / 50)}`],
    front: `What is the answer to fact number ${index} of ${deck}?`,
    back: `Answer ${index}`,
    answerType: 'phrase',
    source: { quote, start: index * 100, end: index * 100 + quote.length },
    rule: 'written',
  };
}

type Answer = Pick<ReviewEvent, 'grade' | 'moment' | 'day' | 'before' | 'after'>;

/**
 * Reviews before today, each a quarter of the way to when it was due, so that many fit into a few years; about one in ten forgotten. The last leaves
 * the card due today or later, within its interval, as with a learner who keeps up. The cards of each deck live through
 * the same ones, as working them out is what takes long.
 */
function history(reviews: number, today: StudyDay, random: () => number): readonly Answer[] {
  const number = Math.floor(random() * 2 ** 32) as CardId;
  const grades = Array.from({ length: reviews }, (_, index): Grade => {
    if (index === 0) return 4;
    return random() < 0.1 && index < reviews - 1 ? 1 : 3;
  });
  const last = lived(grades, today, number).at(-1);
  if (last?.after.state !== 'review')
    throw new Error('A card whose last answer was right is past its steps.');
  const interval = last.after.dueDay - last.day;
  const ago = 1 + Math.floor(random() * interval);
  return lived(grades, addDays(today, today - last.day - ago), number);
}

/** A card's reviews from a day on. */
function lived(grades: readonly Grade[], from: StudyDay, number: CardId): readonly Answer[] {
  const answers: Answer[] = [];
  let before: Memory = { state: 'new' };
  let day = from;
  for (const grade of grades) {
    const moment: Moment = { at: day * DAY + 12 * HOUR, offset: 0 };
    const after = gradeCard(before, grade, moment, { cardId: number });
    answers.push({ grade, moment, day: studyDayOf(moment), before, after });
    before = after;
    day = after.state === 'review' ? addDays(day, Math.ceil((after.dueDay - day) / 4)) : addDays(day, 1);
  }
  return answers;
}

function eventOf(answer: Answer, cardId: CardId, deckId: DeckId, random: () => number): ReviewEvent {
  const { grade, moment, day, before, after } = answer;
  const id = uuid(random);
  return {
    ...{ v: 1, type: 'review', id, cardId, deckId, grade, moment, day, took: 4000 },
    ...{ before, after, nextDue: null },
  };
}

function uuid(random: () => number): string {
  const word = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [word(), word(), word(), word()] as const;
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** Numbers from 0 to below 1: a linear congruential generator with the constants of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
