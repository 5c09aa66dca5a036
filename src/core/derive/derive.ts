import type { Card, Deck } from '../model/deck.ts';
import { DECK_FORMAT, DECK_VERSION } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { cardId, type DeckId, fingerprint } from '../model/identity.ts';
import { passagesOf } from '../model/passages.ts';
import { categoriesOf } from './category.ts';
import { derivationOf } from './derivation.ts';
import type { Draft } from './draft.ts';

/** Raise it with every change of the rules that changes a deck: derived decks are cached under it. */
export const DERIVER_VERSION = 16;

/** The deck of a document: the same document and id always give the same deck. Never throws, may have no card. */
export function deriveDeck(document: Document, { id }: { readonly id: DeckId }): Deck {
  const { cards, passedOver } = derivationOf(document);
  const categories = categoriesOf(cards, document.title);
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id,
    title: document.title,
    document: { fingerprint: fingerprint(document.text), words: wordsIn(document) },
    cards: cards.map((draft, i) => cardOf(draft, categories[i] ?? 'overview', id, document)),
    passedOver: [...passedOver],
  };
}

function cardOf(draft: Draft, category: string, deckId: DeckId, { text }: Document): Card {
  const { kind, key, front, back, answerType, rule, start, end, section, items, ordered } = draft;
  const source = { quote: text.slice(start, end), start, end };
  const fields = {
    id: cardId(deckId, key),
    key,
    category,
    section: [...section],
    front,
    back,
    answerType,
    source,
    rule,
  };
  if (kind !== 'set') return { kind, ...fields };
  return { kind, ...fields, items: [...(items ?? [])], ...(ordered && { ordered }) };
}

function wordsIn({ blocks }: Document): number {
  return blocks.flatMap(passagesOf).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
