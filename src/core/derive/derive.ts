import type { Card, Deck, PassedOver } from '../model/deck.ts';
import { DECK_FORMAT, DECK_VERSION } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { cardId, type DeckId, fingerprint } from '../model/identity.ts';
import { passagesOf } from '../model/passages.ts';
import { draftCards } from './cards.ts';
import { categoryOf } from './category.ts';
import { clozeOf } from './cloze.ts';
import { passedOver } from './coverage.ts';
import type { Draft } from './draft.ts';
import { findFacts } from './facts.ts';
import { judge } from './gates.ts';
import { inOrder } from './order.ts';
import { readDocument } from './read-document.ts';

/** Raise it with every change of the rules that changes a deck: derived decks are cached under it. */
export const DERIVER_VERSION = 3;

/** The deck of a document: the same document and id always give the same deck. Never throws, may have no card. */
export function deriveDeck(document: Document, { id }: { readonly id: DeckId }): Deck {
  const { outline: read, reading } = readDocument(document);
  const drafts = draftCards(findFacts(read, reading), reading);
  const verdicts = judge(drafts, reading);
  const kept = verdicts.filter(({ reason }) => reason === undefined).map(({ draft }) => draft);
  const covered = new Set(kept.map(({ start }) => start));
  const gaps = read.sentences
    .filter(({ start }) => !covered.has(start))
    .flatMap((sentence) => clozeOf(sentence, reading) ?? []);
  const judged = judge([...kept, ...gaps], reading);
  const final = inOrder(judged.filter(({ reason }) => reason === undefined).map(({ draft }) => draft));
  const dropped = [...verdicts, ...judged].filter(({ reason }) => reason !== undefined);
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id,
    title: document.title,
    document: { fingerprint: fingerprint(document.text), words: wordsIn(document) },
    cards: final.map((draft) => cardOf(draft, id, document)),
    passedOver: [...passedOver(document, read, final, dropped)] as PassedOver[],
  };
}

function cardOf(draft: Draft, deckId: DeckId, { text }: Document): Card {
  const { kind, key, front, back, answerType, rule, start, end, section, items } = draft;
  const source = { quote: text.slice(start, end), start, end };
  const fields = {
    id: cardId(deckId, key),
    key,
    category: categoryOf(draft),
    section: [...section],
    front,
    back,
    answerType,
    source,
    rule,
  };
  return kind === 'set' ? { kind, ...fields, items: [...(items ?? [])] } : { kind, ...fields };
}

function wordsIn({ blocks }: Document): number {
  return blocks.flatMap(passagesOf).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
