import { expect, test } from 'vitest';
import { clauseIn, leans } from './standalone.ts';

test.each([
  'the person who makes it',
  'it is revoked',
  'these cells swell',
  'another ship came',
  'the other party pays',
  'he left',
  'they rise',
  'such waves exist',
])('needs what stands before it: %s', (text) => {
  expect(leans(text)).toBe(true);
});

test.each([
  'an offer ends if it is revoked',
  'a system that spends most of its time moving pages',
  'two states of which neither gives way to the other',
  'those who fish',
  'workers expect that they will earn more',
])('says it all: %s', (text) => {
  expect(leans(text)).toBe(false);
});

test('reads one clause, and only one', () => {
  expect(clauseIn('the tide turns')?.subject).toBe('the tide');
  expect(clauseIn('the high tide')).toBeUndefined();
});
