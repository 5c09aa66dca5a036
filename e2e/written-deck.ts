import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, DECK_FORMAT, DECK_VERSION, type Deck } from '../src/core/model/deck.ts';
import { cardId, type DeckId, fingerprint } from '../src/core/model/identity.ts';
import type { Place } from './place.ts';

/** What a card by hand says; the rest follows from its place. */
export type Written = Pick<Card, 'key' | 'front' | 'back'> &
  Partial<Pick<Card, 'answerType' | 'category'>> & {
    readonly kind?: Card['kind'];
    readonly items?: readonly string[];
    readonly ordered?: true;
    /** Cards of one number come from one sentence. */
    readonly sentence?: number;
  };

const SENTENCE = 1000;

/** Puts a deck by hand beside the documents of a place, in place of them all if told. */
export function writeDeck({ content }: Place, title: string, cards: readonly Written[]): void {
  const id = title.toLowerCase().replace(/ /g, '-') as DeckId;
  const deck: Deck = {
    ...{ format: DECK_FORMAT, version: DECK_VERSION, id, title, passedOver: [] },
    document: { fingerprint: fingerprint(JSON.stringify(cards)), words: 0 },
    cards: cards.map((card, index) => cardOf(id, card, index)),
  };
  mkdirSync(join(content, id), { recursive: true });
  writeFileSync(join(content, id, 'deck.json'), JSON.stringify(deck));
}

function cardOf(deck: DeckId, written: Written, index: number): Card {
  const { key, front, back, kind = 'recall', category = 'kinds', items = [], ordered } = written;
  const { answerType = kind === 'set' ? 'set' : 'term', sentence = index } = written;
  const quote = 'A sentence from which the card was made.';
  const start = sentence * SENTENCE;
  const fields = {
    ...{ id: cardId(deck, key), key, category, section: [], front, back, answerType, rule: 'written' },
    source: { quote, start, end: start + quote.length },
  };
  return kind === 'set'
    ? { kind, ...fields, items: [...items], ...(ordered && { ordered }) }
    : { kind, ...fields };
}
