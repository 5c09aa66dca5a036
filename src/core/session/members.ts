import type { Card } from '../model/deck.ts';
import { slug } from '../model/identity.ts';
import { sourceOf } from '../model/own-card.ts';

export type SetCard = Extract<Card, { readonly kind: 'set' }>;

/**
 * The cards that ask for single members of a set: of the cards from the set's own passage, for each item the one whose
 * answer it is, or whose key ends in it. An item without such a card is passed over.
 *
 * @param items those wanted, as the set has them
 * @param cards of the set's deck
 */
export function memberCards<Other extends Card>(
  set: SetCard,
  items: readonly string[],
  cards: readonly Other[],
): readonly Other[] {
  const near = cards.filter((card) => {
    const source = sourceOf(card);
    const within = source !== null && source.start >= set.source.start && source.end <= set.source.end;
    return card.kind === 'recall' && within;
  });
  const found = items.flatMap((item) => {
    const name = plain(item);
    const asked = near.find(({ back }) => plain(back) === name);
    return asked ?? near.find(({ key }) => key.endsWith(`/${name}`)) ?? [];
  });
  return [...new Set(found)];
}

function plain(text: string): string {
  return slug(text).replace(/^(?:the|an?)-/, '');
}
