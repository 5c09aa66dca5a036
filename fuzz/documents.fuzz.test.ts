import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deriveDeck } from '../src/core/derive/derive.ts';
import { deckFaults } from '../src/core/derive/testing/deck-faults.ts';
import { PHRASES, UNITS } from '../src/core/derive/testing/units.ts';
import { deckSchema } from '../src/core/model/deck.ts';
import type { DeckId } from '../src/core/model/identity.ts';
import { documentPage } from '../src/core/model/page.ts';
import { pageOf } from '../src/core/model/page-of.ts';
import { readBytes } from '../src/reader/read.ts';
import { damagedText, fuzz } from './inputs.ts';

const CORPUS = join(import.meta.dirname, '../quality/corpus');
const LENGTH = 700;

/** Parts of real documents, by the format that they are of. */
const parts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  const format = /document\.(txt|md|html)$/.exec(path)?.[1];
  if (format === undefined) return [];
  const text = readFileSync(join(CORPUS, path), 'utf8');
  const count = Math.ceil(text.length / LENGTH);
  return Array.from({ length: count }, (_, i) => ({
    format,
    text: text.slice(i * LENGTH, (i + 1) * LENGTH),
  }));
});

const MARKUP = [
  '<table><tr><td rowspan=9999 colspan=9999>',
  '<script>',
  '</p>',
  '<!--',
  '<li><ul>',
  '![',
  '](',
  '```',
  '| a | b |\n|---|',
];
const pieces = fc
  .constantFrom('', ...MARKUP, ...PHRASES, ...Object.values(UNITS))
  .map((piece) => piece.repeat(3));

test.each(['txt', 'md', 'html'] as const)(
  'a damaged %s document gives a sound deck and page, or a sentence that says why not',
  async (format) => {
    const texts = parts.filter((part) => part.format === format).map(({ text }) => text);
    const bytes = damagedText(texts, pieces).map((text) => new TextEncoder().encode(text));
    await fuzz(format, bytes, (bytes) => {
      const document = readBytes(bytes, `odd.${format}`);
      if (!document.ok) {
        expect(document.problem.message).toMatch(/^odd\.[^\n]*\.$/);
        return;
      }
      const deck = deriveDeck(document.value, { id: 'odd' as DeckId });
      expect(deckFaults(deck, document.value.text)).toEqual([]);
      expect(v.is(deckSchema, deck)).toBe(true);
      const page = pageOf(
        document.value,
        deck.cards.map(({ source }) => source),
      );
      expect(v.is(documentPage, page)).toBe(true);
    });
  },
);
