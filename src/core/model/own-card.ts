import type { NewCardEvent } from './card-events.ts';
import type { CardMarks } from './card-marks.ts';
import type { Card } from './deck.ts';
import { type CardId, cardId, type DeckId } from './identity.ts';

const RULE = 'own';
/** Where a deck shows the cards that the learner wrote, unless told otherwise. */
export const OWN_SECTION = 'Your own cards';

/** The id of the card that an event of this id makes. */
export function ownCardId(deckId: DeckId, event: string): CardId {
  return cardId(deckId, keyOf(event));
}

/** The card that the learner wrote, as the deck has it; null for any other, and for one that goes by another's id. */
export function ownCard({ making }: CardMarks): Card | null {
  if (making === undefined || making.cardId !== ownCardId(making.deckId, making.id)) return null;
  return {
    ...{ kind: 'recall', id: making.cardId, key: keyOf(making.id), category: 'own' },
    section: making.section ?? [OWN_SECTION],
    ...{ front: making.text.front, back: making.text.back, answerType: 'phrase' },
    ...{ source: { quote: '', start: 0, end: 0 }, rule: RULE },
  };
}

/** Where the card comes from in its document; null for one that the learner wrote. */
export function sourceOf(card: Card): Card['source'] | null {
  return isOwn(card) ? null : card.source;
}

/** Whether the learner wrote the card: it has no source. */
export function isOwn({ rule }: Pick<Card, 'rule'>): boolean {
  return rule === RULE;
}

/** In the order in which they were written. */
export function byMaking(a: NewCardEvent, b: NewCardEvent): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function keyOf(event: string): string {
  return `own/${event}`;
}
