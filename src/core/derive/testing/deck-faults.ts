import type { Deck } from '../../model/deck.ts';
import { readDeck } from '../../model/read-deck.ts';

/** What is wrong with a deck that was derived from `text`, in words; of every deck, whatever the text, nothing. */
export function deckFaults(deck: Deck, text: string): readonly string[] {
  const read = readDeck(deck, 'deck');
  const ids = new Set(deck.cards.map(({ id }) => id));
  const spans = [...deck.cards.map(({ source }) => source), ...deck.passedOver];
  return [
    ...(read.ok ? [] : [read.problem.message]),
    ...(ids.size === deck.cards.length ? [] : ['two cards have one id']),
    ...spans.flatMap(({ quote, start, end }) =>
      quote === text.slice(start, end) ? [] : [`the quotation at ${start} is not what the text says`],
    ),
  ];
}
