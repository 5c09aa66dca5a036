import { describe, expect, test } from 'vitest';
import { countLine, countPlaywright, countStep, countVitest, sumCounts } from './counts.mjs';

const five = { passed: 5, failed: 0, skipped: 0 };

describe('what a step counts for', () => {
  test.each([
    ['a good step counts what it reports', five, 0, five],
    ['a step that reports failures counts them', { ...five, failed: 2 }, 1, { ...five, failed: 2 }],
    ['a step that ended badly has failed once more than it says', five, 1, { ...five, failed: 1 }],
    ['a step without a report has failed', undefined, 0, { passed: 0, failed: 1, skipped: 0 }],
    [
      'a step that only skipped has failed',
      { passed: 0, failed: 0, skipped: 3 },
      0,
      { passed: 0, failed: 1, skipped: 3 },
    ],
  ])('%s', (_, reported, code, counts) => {
    expect(countStep(reported, code)).toEqual(counts);
  });
});

test('a test file that could not be loaded is a failure of its own', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults };
  expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test('a journey that passed only on a second try has failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('the last line counts over everything, and speaks of skipped tests only where there are some', () => {
  expect(countLine(sumCounts([five, five]))).toBe('10 passed, 0 failed');
  expect(countLine(sumCounts([five, { passed: 0, failed: 1, skipped: 2 }]))).toBe(
    '5 passed, 1 failed, 2 skipped',
  );
});
