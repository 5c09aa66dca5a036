import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../reader/plain-text.ts';
import type { Deck } from '../model/deck.ts';
import type { DeckId } from '../model/identity.ts';
import { deriveDeck } from './derive.ts';
import { deckFaults } from './testing/deck-faults.ts';
import { pathologicalTexts } from './testing/pathological.ts';
import { PHRASES, UNITS } from './testing/units.ts';

// No test here asserts a time: what is not linear in the text runs into the time limit instead.
const LIMIT = 900_000;

/** The deck of the text as a file, or the sentence that says why there is none. */
function deriveFile(text: string): { readonly deck?: Deck; readonly faults: readonly string[] } {
  const read = readPlainText(new TextEncoder().encode(text), 'odd.txt');
  if (!read.ok)
    return { faults: /^odd\.txt [^\n]*\.$/.test(read.problem.message) ? [] : [read.problem.message] };
  const deck = deriveDeck(read.value, { id: 'odd' as DeckId });
  return { deck, faults: deckFaults(deck, read.value.text) };
}

describe('gives a sound deck, or says why not, for', () => {
  test.each(pathologicalTexts(10_000))(
    '%s',
    (_, text) => {
      expect(deriveFile(text).faults).toEqual([]);
      expect(deriveFile(`Board\n\nThe Board is a body of six states. ${text}`).faults).toEqual([]);
    },
    LIMIT,
  );
});

describe('ends within bounds for', () => {
  const bullets = Array.from({ length: 100_000 }, (_, i) => `- the part ${i} of the machine`).join('\n');
  const prose = 'The Harbour Board (HB) was founded in 1950 by Ada Veld. It meets every year in Kiel. ';

  test.each([
    ['one line of 5 MB', prose.repeat(5_000_000 / prose.length)],
    ['one word of 5 MB', 'a'.repeat(5_000_000)],
    ['100,000 bullets', `The Board\n\nThe parts of the Board are:\n${bullets}`],
    ['a row of 200 cells that ends as a sentence', `${'Andes | '.repeat(200)}${prose}`],
    ['50,000 headings', 'Part\n====\n\nIt is so.\n\n'.repeat(50_000)],
  ])(
    '%s',
    (_, text) => {
      expect(deriveFile(text).faults).toEqual([]);
    },
    LIMIT,
  );
});

const pieces = [
  ...Object.values(UNITS),
  ...PHRASES,
  '\n',
  '\n\n',
  '. ',
  '.\n- ',
  '.\n\n# Part\n\n',
  'The Board ',
];
const oddText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 30 })), { maxLength: 40 })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

test(
  'gives a sound deck, or says why not, for any mixture of them, and the same again',
  () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { deck, faults } = deriveFile(text);
        expect(faults).toEqual([]);
        expect(deriveFile(text).deck).toEqual(deck);
      }),
      { numRuns: 200, seed: 5_000_000 },
    );
  },
  LIMIT,
);
