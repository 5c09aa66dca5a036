import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import type { Card, Deck } from '../model/deck.ts';
import type { DeckId } from '../model/identity.ts';
import { deriveDeck } from './derive.ts';
import { type Editable, editableOf, printed } from './testing/editable.ts';
import { EDITS, type Edit } from './testing/edits.ts';

/** Every text document that the repository holds and that gives cards, as its author would edit it. */
const originals = ['content', 'quality/corpus'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) =>
    ['txt', 'md'].flatMap((type) => originalIn(`${folder}/${name}/document.${type}`, name)),
  ),
);

interface Original {
  readonly name: string;
  readonly text: Editable;
  readonly deck: Deck;
  /** Each card with the sentences that it was made of. */
  readonly facts: readonly { readonly card: Card; readonly sentences: readonly number[] }[];
}

function originalIn(path: string, name: string): readonly Original[] {
  if (!existsSync(path)) return [];
  const text = editableOf(parsePlainText(readFileSync(path, 'utf8'), `${name}.txt`));
  const deck = derive(text, name);
  if (deck.cards.length === 0) return [];
  const spans = spansOf(text);
  const facts = deck.cards.map((card) => {
    const { start, end } = card.source;
    const within = spans.filter((span) => span.start < end && span.end > start);
    return { card, sentences: within.map(({ number }) => number) };
  });
  return [{ name, text, deck, facts }];
}

function derive(text: Editable, name: string): Deck {
  return deriveDeck(parsePlainText(printed(text), `${name}.txt`), { id: 'edited' as DeckId });
}

function spansOf(text: Editable) {
  const whole = printed(text);
  let at = text.head.length;
  return text.pieces.flatMap(({ sentences }) =>
    sentences.map(({ number, text: sentence }) => {
      const start = whole.indexOf(sentence, at);
      at = start + sentence.length;
      return { number, start, end: at };
    }),
  );
}

interface Untouched {
  readonly card: Card;
  readonly reworded: boolean;
}

/**
 * The facts that the edits leave untouched: all their sentences are still there, as they were or with a synonym for a
 * verb; and a sentence that is read by the one before it ('It', 'the treaty') still follows that.
 */
function untouched({ text, facts }: Original, edited: Editable): readonly Untouched[] {
  const [before, after] = [neighbours(text), neighbours(edited)];
  return facts.flatMap(({ card, sentences }) => {
    const pairs = sentences.map((number) => [before.get(number), after.get(number)] as const);
    const stands = pairs.every(([was, is]) => is && (!was?.leans || was.follows === is.follows));
    return stands ? [{ card, reworded: pairs.some(([was, is]) => was?.text !== is?.text) }] : [];
  });
}

function neighbours({ pieces }: Editable) {
  return new Map(
    pieces.flatMap(({ sentences }) =>
      sentences.map(({ number, leans, text }, i) => {
        const follows = sentences[i - 1]?.number;
        return [number, { leans, text, follows }] as const;
      }),
    ),
  );
}

const place = fc.nat(9999);
const anyRun = fc.record({
  original: fc.constantFrom(...originals),
  edits: fc.array(fc.tuple(fc.constantFrom(...EDITS), place, place), { minLength: 1, maxLength: 4 }),
});

/** Notes of one fact a line: wrapped, they would say something else. */
function isNotes({ pieces }: Editable): boolean {
  const sentences = pieces.flatMap((piece) => piece.sentences);
  return sentences.filter(({ text }) => !/[.!?:]$/.test(text)).length * 2 > sentences.length;
}

/** Applies what can be applied, and says what that was. */
function edit(original: Editable, edits: readonly (readonly [Edit, number, number])[]) {
  let text = original;
  const done: string[] = [];
  const lines = isNotes(original);
  for (const [{ name, apply }, a, b] of edits) {
    if (lines && name === 'wrap lines') continue;
    const next = apply(text, a, b);
    if (next) done.push(name);
    text = next ?? text;
  }
  return { text, done };
}

/** The card of the same id, asking for the same: a set in any order, a reworded answer in other words. */
function isKept({ card, reworded }: Untouched, { cards }: Deck): boolean {
  const now = cards.find(({ id }) => id === card.id);
  return now?.kind === card.kind && (reworded || card.kind === 'set' || now.back === card.back);
}

/** Some 560 decks are derived: minutes on a fast machine, many on a busy one. */
const MANY_DECKS = 1_800_000;

test(
  'over 1,000 edits at least 99 of 100 untouched facts keep the id of their card',
  () => {
    const applied: string[] = [];
    const lost: string[] = [];
    let facts = 0;
    for (const { original, edits } of fc.sample(anyRun, { seed: 20_020_514, numRuns: 560 })) {
      const { text, done } = edit(original.text, edits);
      applied.push(...done);
      const deck = derive(text, original.name);
      for (const fact of untouched(original, text)) {
        facts += 1;
        if (!isKept(fact, deck)) lost.push(`${original.name}: ${fact.card.key}, after ${done.join(', ')}`);
      }
    }
    expect(applied.length).toBeGreaterThanOrEqual(1000);
    for (const { name } of EDITS) expect(applied.filter((one) => one === name).length).toBeGreaterThan(40);
    expect(lost.length / facts, lost.join('\n')).toBeLessThanOrEqual(0.01);
  },
  MANY_DECKS,
);

test('the same bytes give the same deck, whatever was derived before', () => {
  for (const { text, name, deck } of originals)
    expect(JSON.stringify(derive(text, name)) === JSON.stringify(deck), name).toBe(true);
});
