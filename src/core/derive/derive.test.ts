import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import type { Deck } from '../model/deck.ts';
import type { DeckId } from '../model/identity.ts';
import { deriveDeck } from './derive.ts';
import { deckFaults } from './testing/deck-faults.ts';

const id = 'test' as DeckId;
const derive = (text: string): Deck => deriveDeck(parsePlainText(text, 'test.txt'), { id });
const keys = (deck: Deck) => new Set(deck.cards.map(({ key }) => key));

const bundled = 'content/collective-security-treaty-organization/document.txt';
const seed = '../shared/seeds/000_610fca214c9ce7db.txt';
const bundledText = readFileSync(bundled, 'utf8');

describe.each([
  ['the bundled article', bundled],
  ['the seed article (../shared, absent from a plain clone)', seed],
])('%s', (_, path) => {
  const load = () => readFileSync(path, 'utf8');

  test.skipIf(!existsSync(path))('gives at least 40 sound cards, none of them from page furniture', () => {
    const text = load();
    const deck = derive(text);
    expect(deckFaults(deck, text)).toEqual([]);
    expect(deck.cards.length).toBeGreaterThanOrEqual(40);
    const furniture = deck.passedOver.filter(({ reason }) => reason.startsWith('page furniture'));
    for (const { source } of deck.cards) {
      expect(furniture.some(({ start }) => start >= source.start && start < source.end)).toBe(false);
    }
  });

  test.skipIf(!existsSync(path))('reads as English', () => {
    for (const { kind, front, back } of derive(load()).cards) {
      expect(front).toMatch(kind === 'cloze' ? /____/ : /^[A-Z][^?]*\?$/);
      expect(`${front} ${back}`).not.toMatch(/\b(\w+) \1\b|\s{2}|\s[,.?]|\(\s|\[|\bThe The\b/);
      expect(front).not.toMatch(/[a-z,] The [A-Z]/);
      expect(back).toMatch(/^[\p{Lu}\d]/u);
      expect(back).not.toMatch(/[.;,]$/);
    }
  });

  test.skipIf(!existsSync(path))('asks who, what, when and where of what it says', () => {
    const cards = new Map(derive(load()).cards.map((card) => [card.front, card.back]));
    expect(cards.get('When was the CST signed?')).toBe('15 May 1992');
    expect(cards.get('Where was the CST signed?')).toBe('Tashkent, Uzbekistan');
    expect(cards.get("What is Armenia's status in the CSTO?")).toBe('Full member');
    expect(
      cards.get('Which body of the CSTO oversees military and defence strategy?') ??
        cards.get('Which body of the CSTO oversees military and defense strategy?'),
    ).toBe('The Council of Defense Ministers');
  });

  test.skipIf(!existsSync(path))('accounts for every sentence, and derives the same twice', () => {
    const text = load();
    const document = parsePlainText(text, 'test.txt');
    const deck = derive(text);
    expect(derive(text)).toEqual(deck);
    const spans = [...deck.cards.map(({ source }) => source), ...deck.passedOver];
    for (const { kind, start, end } of document.blocks) {
      if (kind === 'heading') continue;
      const covered = spans.filter((span) => span.start < end && span.end > start);
      expect(covered.length).toBeGreaterThan(0);
    }
  });
});

test('a derived deck is valid by the published JSON Schema', () => {
  const schema = JSON.parse(readFileSync('docs/deck.schema.json', 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(JSON.parse(JSON.stringify(derive(bundledText))))).toBe(true);
  expect(validate({ format: 'carrel-deck' })).toBe(false);
});

describe('texts that hold no facts give no cards', () => {
  test.each([
    [
      'a poem',
      'The Road\n\nTwo roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood',
    ],
    ['source code', 'main.c\n\nint main(void) {\n  return x == 1 ? foo(bar) : 0;\n}\n'],
    ['a menu', 'Home\nAbout\nLog in\nContact\nPrivacy policy\n'],
    [
      'another language',
      'Die Gezeiten\n\nDie Gezeiten sind die Wasserbewegungen der Ozeane. Sie werden vom Mond verursacht.',
    ],
    [
      'a log',
      'server.log\n\n2024-01-01 10:00:01 INFO started in 20 ms\n2024-01-01 10:00:02 WARN retry 1 of 3\n',
    ],
  ])('%s', (_, text) => {
    expect(derive(text).cards.map(({ front }) => front)).toEqual([]);
  });
});

const word = fc.constantFrom(
  'The',
  'Rome',
  'treaty',
  'is',
  'a',
  'was signed',
  'in 1990',
  ',',
  '.',
  'and',
  'which',
  'It',
  '(RX)',
  ':',
  '\n',
  '\n\n',
  '- ',
  'including',
  'members',
  'of',
  'X',
  '”',
  '# ',
  'consists of',
  '中文',
  '\u200B',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
);

test('any text gives a sound deck, and the same one again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const deck = derive(text);
      expect(deckFaults(deck, text)).toEqual([]);
      expect(derive(text)).toEqual(deck);
    }),
    { numRuns: 200 },
  );
});

describe('what did not change keeps its id', () => {
  const sections = bundledText.split(
    /\n\n(?=(?:History|Objectives|Membership|Structure|Activities|Challenges and criticism|Prospects)\n)/,
  );
  const [lead = '', ...rest] = sections;

  test('when bullets change places', () => {
    const bullets = bundledText
      .split('\n')
      .filter((line) => line.startsWith('* Council') || line.startsWith('* Joint'));
    const swap = fc.shuffledSubarray(bullets, { minLength: bullets.length });
    fc.assert(
      fc.property(swap, (order) => {
        let next = 0;
        const lines = bundledText
          .split('\n')
          .map((line) => (bullets.includes(line) ? (order[next++] ?? line) : line));
        expect(keys(derive(lines.join('\n')))).toEqual(keys(derive(bundledText)));
      }),
      { numRuns: 10 },
    );
  });

  test('when sections change places or one is added', () => {
    const before = keys(derive(bundledText));
    const added =
      'Budget\n\nThe budget of the CSTO was published in 2015. The audit office checks all accounts.';
    fc.assert(
      fc.property(fc.nat(rest.length), (at) => {
        const text = [lead, ...rest.slice(0, at), added, ...rest.slice(at)].join('\n\n');
        const after = keys(derive(text));
        expect([...before].filter((key) => !after.has(key))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('when a sentence is worded anew', () => {
    const cardsOf = (text: string) => new Map(derive(text).cards.map((card) => [card.front, card.id]));
    const before = cardsOf(bundledText).get('When was the CST signed?');
    const text = bundledText.replace(
      'was signed on 15 May 1992 in Tashkent, Uzbekistan',
      'was signed in Tashkent, Uzbekistan, on 15 May 1992',
    );
    expect(text).not.toBe(bundledText);
    expect(cardsOf(text).get('When was the CST signed?')).toBe(before);
  });
});
