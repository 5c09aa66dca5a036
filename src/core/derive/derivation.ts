import type { PassedOver } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { draftCards } from './cards.ts';
import { clozeCards } from './cloze/cloze.ts';
import { passedOver } from './coverage.ts';
import type { Draft } from './draft.ts';
import type { FoundFact } from './fact.ts';
import { findFacts } from './facts.ts';
import type { Verdict } from './gates/pairs.ts';
import { judge } from './gates.ts';
import { inOrder } from './order.ts';
import { mostWorthKnowing } from './rank.ts';
import { readDocument } from './read-document.ts';
import type { Outline } from './sentence.ts';
import { withStableKeys } from './stable-key.ts';

/** All that one run over a document found and decided: the deck and its explanation are two views of it. */
export interface Derivation {
  readonly outline: Outline;
  readonly facts: readonly FoundFact[];
  /** In the order in which they are taught. */
  readonly cards: readonly Draft[];
  /** The drafts that are no cards, each with its reason. */
  readonly dropped: readonly Verdict[];
  readonly passedOver: readonly PassedOver[];
}

/** Runs the pipeline. Never throws, and gives the same for the same document. */
export function derivationOf(document: Document): Derivation {
  const { outline, reading } = readDocument(document);
  const facts = findFacts(outline, reading);
  const verdicts = judge(draftCards(facts, reading), reading);
  const kept = verdicts.filter(passes).map(({ draft }) => draft);
  const gaps = clozeCards(outline.sentences, kept, reading);
  const judged = judge([...kept, ...gaps], reading);
  const sound = judged.filter(passes).map(({ draft }) => draft);
  const ranked = mostWorthKnowing(sound, outline, reading);
  const cards = withStableKeys(inOrder(ranked.filter(passes).map(({ draft }) => draft)));
  const dropped = [...verdicts, ...judged, ...ranked].filter((verdict) => !passes(verdict));
  return { outline, facts, cards, dropped, passedOver: passedOver(document, outline, cards, dropped) };
}

function passes({ reason }: Verdict): boolean {
  return reason === undefined;
}
