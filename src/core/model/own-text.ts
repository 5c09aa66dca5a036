import type { DerivedText, OwnText } from './card-events.ts';
import { type CardMarks, standingOf } from './card-marks.ts';
import type { Card } from './deck.ts';

/** A card as the learner sees it. */
export type ShownCard = Card & {
  /** Other answers that are as right as `back`. */
  readonly aliases: readonly string[];
};

/** The derived card with the learner's own words, where there are any, in place of its own. */
export function shownCard(card: Card, marks: CardMarks): ShownCard {
  const words: OwnText | undefined = standingOf(marks).edit?.text ?? marks.making?.text;
  if (words === undefined) return { ...card, aliases: [] };
  const { front, back, items, aliases = [] } = words;
  return card.kind === 'set'
    ? { ...card, front, back, items: items ?? card.items, aliases }
    : { ...card, front, back, aliases };
}

/** What a derived card says: the part of it that an edit replaces. */
export function derivedTextOf(card: Card): DerivedText {
  const { front, back } = card;
  return card.kind === 'set' ? { front, back, items: card.items } : { front, back };
}

/** Why a card cannot be asked in these words, in words for the learner; null if it can. */
export function flawOf(card: Card, { front, back, items }: OwnText): string | null {
  if (front.trim() === '') return 'The question is empty. Write one, or take the change back.';
  if (back.trim() === '') return 'The answer is empty. Write one, or take the change back.';
  if (card.kind === 'cloze' && front.split(GAP).length !== 2) {
    return 'The sentence needs one gap. Write it as four underscores: ____';
  }
  if (card.kind === 'set' && (items === undefined || items.length < 2)) {
    return 'The answer is a list. Give at least two items.';
  }
  return null;
}

/** As the deck format has it. */
const GAP = '____';
