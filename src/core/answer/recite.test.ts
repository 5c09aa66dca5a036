import { describe, expect, it } from 'vitest';
import { checkOrder } from './check-order.ts';
import { gradeFor, proposeGrade } from './grade.ts';
import { matchItem, missedItems } from './match-item.ts';

const set = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const states = set('Armenia', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Uzbekistan');
const close = set('Slovakia', 'Slovenia', 'North Korea', 'South Korea');

describe('a typed item of a set', () => {
  it.each([
    ['Russia', [], { outcome: 'found', index: 3, verdict: 'exact' }],
    ['russia', [], { outcome: 'found', index: 3, verdict: 'accepted' }],
    ['Kirgyzstan', [], { outcome: 'found', index: 2, verdict: 'slip' }],
    ['Russia', [3], { outcome: 'repeated', index: 3 }],
    ['Rusia', [3], { outcome: 'repeated', index: 3 }],
    ['Belarus', [], { outcome: 'none' }],
    ['', [], { outcome: 'none' }],
    ['Uzbekistan', [0, 1, 2, 3, 4], { outcome: 'found', index: 5, verdict: 'exact' }],
  ])('%j with %j found', (given, found, expected) => {
    expect(matchItem(given, states, new Set(found))).toEqual(expected);
  });

  it.each([
    ['Slovenia', [], { outcome: 'found', index: 1, verdict: 'exact' }],
    ['Slovenai', [], { outcome: 'found', index: 1, verdict: 'slip' }],
    ['Slovania', [], { outcome: 'found', index: 1, verdict: 'slip' }],
    ['Slovakia', [0], { outcome: 'repeated', index: 0 }],
    ['Nroth Korea', [], { outcome: 'found', index: 2, verdict: 'slip' }],
    ['Korea', [], { outcome: 'none' }],
  ])('%j is the closest, with %j found', (given, found, expected) => {
    expect(matchItem(given, close, new Set(found))).toEqual(expected);
  });

  it('goes by aliases and, for persons, by surnames', () => {
    const presidents = [{ text: 'George Washington' }, { text: 'John Adams', aliases: ['Adams the Elder'] }];
    const persons = { answerType: 'person' } as const;
    expect(matchItem('adams the elder', presidents, new Set(), persons)).toMatchObject({
      index: 1,
      verdict: 'accepted',
    });
    expect(matchItem('Washington', presidents, new Set(), persons)).toMatchObject({
      index: 0,
      verdict: 'partial',
    });
    expect(matchItem('Washington', presidents, new Set())).toEqual({ outcome: 'none' });
  });

  it('that fits two equally well is the one not found yet', () => {
    const twins = set('Adams (father)', 'Adams (son)');
    expect(matchItem('Adams', twins, new Set([0]))).toEqual({
      outcome: 'found',
      index: 1,
      verdict: 'partial',
    });
  });

  it('leaves the missed ones in their order', () => {
    expect(missedItems(states, new Set([3, 0]))).toEqual([1, 2, 4, 5]);
  });
});

describe('a recited sequence', () => {
  const planets = set('Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter');
  const order = (...given: readonly string[]) => {
    const { placed, missed } = checkOrder(given, planets);
    return [placed.map(({ index, inOrder }) => (inOrder ? `${index}` : `(${index})`)).join(' '), missed];
  };

  it.each([
    [['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter'], '0 1 2 3 4', []],
    [['Mercury', 'Earth', 'Mars', 'Jupiter'], '0 2 3 4', [1]],
    [['Venus', 'Mercury', 'Earth', 'Mars', 'Jupiter'], '(1) 0 2 3 4', []],
    [['Jupiter', 'Mercury', 'Venus'], '(4) 0 1', [2, 3]],
    [['Mercury', 'Pluto', 'Venus'], '0 (null) 1', [2, 3, 4]],
    [['Mercury', 'Mercury', 'Venus'], '0 (null) 1', [2, 3, 4]],
    [['venus', 'erath'], '1 2', [0, 3, 4]],
    [[], '', [0, 1, 2, 3, 4]],
  ])('%j', (given, expected, missed) => {
    expect(order(...given)).toEqual([expected, missed]);
  });
});

describe('the proposed grade', () => {
  it.each([
    ['exact', 3],
    ['accepted', 3],
    ['slip', 3],
    ['partial', 2],
    ['wrong', 1],
  ] as const)('of an answer that is %s is %i', (verdict, grade) => {
    expect(gradeFor(verdict)).toBe(grade);
  });

  it.each([
    [0, 6, 0, 1],
    [2, 6, 0, 1],
    [3, 6, 0, 2],
    [5, 6, 0, 2],
    [6, 6, 0, 3],
    [6, 6, 3, 3],
    [6, 6, 4, 2],
    [1, 2, 0, 2],
    [1, 3, 0, 1],
    [2, 3, 2, 2],
    [0, 0, 0, 1],
  ])('of %i of %i with %i slips is %i', (found, total, slips, grade) => {
    expect(proposeGrade(found, total, slips)).toBe(grade);
  });
});
