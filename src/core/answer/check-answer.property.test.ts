import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../model/deck.ts';
import { checkAnswer } from './check-answer.ts';

const answerType = fc.constantFrom<AnswerType>(
  'person',
  'place',
  'date',
  'number',
  'term',
  'body',
  'phrase',
  'set',
);
const language = fc.constantFrom(undefined, 'en', 'de', 'tr', 'fr', 'sv');
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
/** Texts in which every rule has something to bite on. */
const word = fc.constantFrom(
  ...[
    'the',
    'a',
    'about',
    'over',
    'and',
    '&',
    'May',
    'second',
    'Straße',
    'İzmir',
    'defence',
    'II',
    'X',
    'colours',
  ],
  ...[
    'km',
    'per cent',
    '%',
    '$',
    '°C',
    'two',
    'hundred',
    'million',
    'thirds',
    'half',
    '(CST)',
    'C++',
    'U.S.',
    '北京',
  ],
  ...[
    'Tashkent',
    'Uzbekistan',
    'not',
    'of',
    'BC',
    'c.',
    'é',
    '1990s',
    'x²',
    '½',
    'القاهرة',
    'May 1992',
    '15.5.1992',
  ],
);
const number = fc.oneof(
  fc.nat(9_999_999).map(String),
  fc.nat(99_999).map((n) => n.toLocaleString('en')),
  fc.nat(31).map(String),
);
const answer = fc
  .array(fc.oneof(word, number), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const text = fc.oneof(anyText, answer);

const verdictOf = (given: string, back: string, type: AnswerType) =>
  checkAnswer(given, { back, answerType: type }).verdict;

describe('any two answers', () => {
  it('are compared without an error, and their diff rebuilds both', () => {
    fc.assert(
      fc.property(text, text, answerType, language, (given, back, type, tongue) => {
        const context = tongue === undefined ? {} : { language: tongue };
        const { diff } = checkAnswer(
          given,
          { back, answerType: type },
          { ...context, rivals: [given, 'Rival'] },
        );
        expect(diff.given.map((part) => part.text).join('')).toBe(given);
        expect(diff.expected.map((part) => part.text).join('')).toBe(back);
      }),
      { numRuns: 500 },
    );
  });

  it('are compared the same every time', () => {
    fc.assert(
      fc.property(answer, answer, answerType, (given, back, type) => {
        const expected = { back, answerType: type };
        expect(checkAnswer(given, expected)).toEqual(checkAnswer(given, expected));
      }),
    );
  });
});

describe('the answer itself', () => {
  it('is exact', () => {
    fc.assert(
      fc.property(text, answerType, (back, type) => {
        fc.pre(back.trim() !== '');
        expect(verdictOf(back, back, type)).toBe('exact');
      }),
      { numRuns: 500 },
    );
  });

  it('is never wrong in another case or with other blanks', () => {
    const change = fc.constantFrom<(back: string) => string>(
      (back) => back.toUpperCase(),
      (back) => back.toLowerCase(),
      (back) => ` ${back}\u00a0`,
      (back) => back.replaceAll(' ', '  '),
      (back) => back.replaceAll(' ', '\t'),
    );
    fc.assert(
      fc.property(text, answerType, change, (back, type, changed) => {
        fc.pre(/[\p{L}\p{N}]/u.test(back));
        expect(verdictOf(changed(back), back, type)).not.toBe('wrong');
      }),
      { numRuns: 500 },
    );
  });

  it('is wrong or a part with another digit', () => {
    fc.assert(
      fc.property(answer, answerType, fc.nat(), fc.integer({ min: 1, max: 9 }), (back, type, place, step) => {
        const digits = [...back.matchAll(/\d/g)];
        const digit = digits[place % Math.max(1, digits.length)];
        fc.pre(digit !== undefined);
        const at = digit?.index ?? 0;
        const other = (Number(digit?.[0]) + step) % 10;
        const given = `${back.slice(0, at)}${other}${back.slice(at + 1)}`;
        expect(['wrong', 'partial']).toContain(verdictOf(given, back, type));
      }),
      { numRuns: 500 },
    );
  });

  it('is never wrong with one letter swapped, doubled or dropped in a long word', () => {
    const slip = fc.constantFrom<(back: string, at: number) => string>(
      (back, at) => back.slice(0, at) + back.charAt(at + 1) + back.charAt(at) + back.slice(at + 2),
      (back, at) => back.slice(0, at) + back.charAt(at) + back.slice(at),
      (back, at) => back.slice(0, at) + back.slice(at + 1),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('Tashkent', 'Kazakhstan', 'Photosynthesis'),
        fc.integer({ min: 1, max: 5 }),
        slip,
        (back, at, slipped) => {
          expect(['accepted', 'exact', 'slip']).toContain(verdictOf(slipped(back, at), back, 'place'));
        },
      ),
    );
  });
});

describe('a very long answer', () => {
  it.each([
    ['words', 'word '.repeat(400), 'ward '.repeat(400)],
    ['letters', 'a'.repeat(2000), 'ab'.repeat(1000)],
    ['brackets', '('.repeat(2000), '(a'.repeat(1000)],
    ['digits', '1'.repeat(2000), '1,1'.repeat(666)],
    ['groups', '1 000 '.repeat(330), '1 001 '.repeat(330)],
    ['marks', `a${'\u0301'.repeat(1999)}`, 'a b '.repeat(500)],
    ['dashes', '- '.repeat(1000), '1-'.repeat(1000)],
    ['blanks', `a${' '.repeat(1998)}b`, `(${' '.repeat(1998)}b`],
  ])('of %s is compared within a moment', (_, given, back) => {
    const begin = performance.now();
    expect(checkAnswer(given, { back, answerType: 'phrase' }, { rivals: [back, given] }).verdict).toBeTypeOf(
      'string',
    );
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
