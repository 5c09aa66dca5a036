import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, type DeckId, fingerprint, slug } from './identity.ts';

const deck = (id: string) => id as DeckId;

describe('cardId', () => {
  it('is made of the lower 53 of the first 64 bits of a SHA-256', () => {
    // printf 'csto\0founded' | sha256sum
    expect(cardId(deck('csto'), 'founded')).toBe(6651792728151730);
  });

  it('stays what it is: progress hangs on it', () => {
    expect(cardId(deck('csto'), 'founded')).toBe(cardId(deck('csto'), 'founded'));
  });

  it('tells apart decks and keys that read the same when joined', () => {
    expect(cardId(deck('ab'), 'c')).not.toBe(cardId(deck('a'), 'bc'));
  });

  it('is a whole number that a database key holds exactly', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (id, key) => {
        const number = cardId(deck(id), key);
        expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
      }),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Collective Security Treaty Organization', 'collective-security-treaty-organization'],
    ['  Élan vital!  ', 'elan-vital'],
    ['ОДКБ и мир', 'одкб-и-мир'],
    ['集体安全', '集体安全'],
    ['C++ & C#', 'c-c'],
    ['2024', '2024'],
    ['', 'untitled'],
    ['?!', 'untitled'],
  ])('of "%s" is "%s"', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it('is always fit for a deck id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slug(title)).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fingerprint', () => {
  it('is the SHA-256 of the text as UTF-8', () => {
    expect(fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(fingerprint('ä')).toBe('33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc');
  });
});
