import type { NewCardEvent, OwnText } from '../../core/model/card-events.ts';
import type { Card, Deck } from '../../core/model/deck.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { readEvent } from '../../core/model/journal.ts';
import { byMaking, ownCard, ownCardId } from '../../core/model/own-card.ts';
import { flawOf } from '../../core/model/own-text.ts';
import { done, failed, type Outcome } from '../../core/model/problem.ts';
import type { Moment } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { deckCards } from './load-queue.ts';
import type { CardMarksRow } from './rows.ts';
import { scheduleRow } from './schedules.ts';
import { stampOver } from './stamp.ts';
import { alone } from './sync-lock.ts';
import { applyTallies } from './tallies.ts';

/** Cards that the learner wrote. What makes them is among the marks, and so outlives every sync of their deck. */

/** What the learner writes a card from. */
export interface OwnWords {
  readonly text: OwnText;
  /** One of the deck's sections; the learner's own cards have one of their own. */
  readonly section?: readonly string[];
}

/** The deck with the learner's own cards after those that were derived. */
export async function withOwnCards(db: CarrelDatabase, deck: Deck): Promise<Deck> {
  const own = (await makings(db, deck.id)).flatMap((making) => ownCard({ making }) ?? []);
  return own.length === 0 ? deck : { ...deck, cards: [...deck.cards, ...own] };
}

/**
 * Adds a card in the learner's words to a deck: card, schedule, counts and the event for the journal together.
 *
 * @returns the card's id; problem `deck-gone`, `bad-edit` if it cannot be asked in these words or is asked already, or
 *   `bad-event`
 */
export function writeCard(
  db: CarrelDatabase,
  deckId: DeckId,
  { text, section }: OwnWords,
  moment: Moment,
): Promise<Outcome<CardId>> {
  const tables = [db.decks, db.cards, db.schedules, db.tallies, db.cardMarks, db.outbox];
  return alone(db, () =>
    db.transaction('rw', tables, async () => {
      const deck = await db.decks.get(deckId);
      if (!deck?.present) return failed('deck-gone', 'This deck is no longer in your library.');
      const stamp = stampOver((await makings(db, deckId)).at(-1), moment);
      const made = {
        ...stamp,
        v: 3,
        type: 'new-card',
        deckId,
        cardId: ownCardId(deckId, stamp.id),
        text,
        ...(section && { section: [...section] }),
      } as const;
      const card = ownCard({ making: made });
      const flaw = card && (flawOf(card, text) ?? (await flawBeside(db, deckId, text)));
      if (card === null || flaw !== null) return failed('bad-edit', flaw ?? '');
      const event = readEvent<NewCardEvent>(made);
      if (!event.ok) return event;
      await add(db, { id: card.id, deckId, marks: { making: event.value } }, card, deck.cardCount);
      const categories = new Map(deck.categories);
      categories.set(card.category, (categories.get(card.category) ?? 0) + 1);
      await db.decks.update(deckId, { cardCount: deck.cardCount + 1, categories });
      await db.outbox.add({ event: event.value });
      return done(card.id);
    }),
  );
}

async function add(db: CarrelDatabase, row: CardMarksRow, card: Card, position: number): Promise<void> {
  const { id, deckId, marks } = row;
  const schedule = scheduleRow({ id, deckId }, { state: 'new' }, position, marks);
  await db.cardMarks.put(row);
  await db.cards.add({ id, deckId, position, card });
  await db.schedules.add(schedule);
  await applyTallies(db, deckId, [[schedule, 1]]);
}

/** Why a card cannot stand beside the others of its deck, in words for the learner; null if it can. */
async function flawBeside(db: CarrelDatabase, deckId: DeckId, { front }: OwnText): Promise<string | null> {
  const asked = front.trim().toLowerCase();
  const other = (await deckCards(db, deckId)).find((card) => card.front.trim().toLowerCase() === asked);
  return other ? `This deck asks that already, and the answer is “${other.back}”.` : null;
}

/** What made the deck's own cards, in their order. */
async function makings(db: CarrelDatabase, deckId: DeckId): Promise<readonly NewCardEvent[]> {
  const marked = await db.cardMarks.where('deckId').equals(deckId).toArray();
  return marked.flatMap(({ marks }) => marks.making ?? []).sort(byMaking);
}
