import type { Document } from '../model/document.ts';
import { coveringCards } from './coverage.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { sayFact } from './say-fact.ts';

/** What the deriver made of one sentence, list or piece of page furniture. */
export interface PassageTrace {
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** As printed in the document; `start` is its UTF-16 offset there. */
  readonly quote: string;
  readonly start: number;
  /** The sentence as the rules read it, where references were written out. */
  readonly readAs: string | undefined;
  readonly facts: readonly { readonly rule: string; readonly says: string }[];
  readonly cards: readonly Sides[];
  readonly dropped: readonly (Sides & { readonly reason: string })[];
  /** The question of a card on a longer passage that covers this one. */
  readonly coveredBy: string | undefined;
  /** Why no card covers it. */
  readonly passedOver: string | undefined;
}

interface Sides {
  readonly front: string;
  readonly back: string;
}

/** How `deriveDeck` comes to the deck of this document: every passage in order, by the same run of the pipeline. */
export function explainDocument(document: Document): readonly PassageTrace[] {
  const derivation = derivationOf(document);
  const { outline, facts, cards, dropped, passedOver } = derivation;
  const covering = coveringCards(outline.sentences, cards);
  const sentences = new Map(outline.sentences.map((sentence) => [sentence.start, sentence]));
  const factsAt = byStart(facts);
  const cardsAt = byStart(cards);
  const droppedAt = byStart(dropped.map(({ draft, reason }) => ({ ...draft, reason: reason ?? '' })));
  const reasons = new Map(passedOver.map(({ start, reason }) => [start, reason]));
  return placesOf(derivation).map(({ start, end, section }) => {
    const sentence = sentences.get(start);
    const own = cardsAt.get(start) ?? [];
    return {
      section,
      quote: document.text.slice(start, end),
      start,
      readAs: sentence && sentence.text !== sentence.printed ? sentence.text : undefined,
      facts: (factsAt.get(start) ?? []).map(({ fact, rule }) => ({ rule, says: sayFact(fact) })),
      cards: own.map(({ front, back }) => ({ front, back })),
      dropped: (droppedAt.get(start) ?? []).map(({ front, back, reason }) => ({ front, back, reason })),
      coveredBy: own.length > 0 ? undefined : covering.get(start)?.front,
      passedOver: reasons.get(start),
    };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
}

/** Where anything begins, in order; a sentence's own bounds go before those of a list that begins with it. */
function placesOf({ outline, facts, cards, dropped, passedOver }: Derivation): readonly Place[] {
  const places = new Map<number, Place>();
  const drafts = dropped.map(({ draft }) => draft);
  for (const { start, end, section } of [...outline.sentences, ...facts, ...cards, ...drafts])
    if (!places.has(start)) places.set(start, { start, end, section });
  for (const { start, end } of passedOver)
    if (!places.has(start)) places.set(start, { start, end, section: [] });
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function byStart<T extends { readonly start: number }>(
  things: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const here = found.get(thing.start);
    if (here) here.push(thing);
    else found.set(thing.start, [thing]);
  }
  return found;
}
