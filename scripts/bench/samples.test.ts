import { expect, test } from 'vitest';
import { summarize, tableOf } from './samples.mjs';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

test('percentiles are measured values, whatever the order', () => {
  expect(summarize(hundred, 'ms')).toEqual({ median: 50, p95: 95, p99: 99, unit: 'ms', n: 100 });
});

test('one sample is all of its percentiles', () => {
  expect(summarize([7], 'ms')).toEqual({ median: 7, p95: 7, p99: 7, unit: 'ms', n: 1 });
});

test('the columns of the table line up', () => {
  expect(tableOf({ grade_to_paint: summarize(hundred, 'ms') })).toEqual([
    'benchmark       median  p95   p99   unit  n',
    'grade_to_paint  50.0    95.0  99.0  ms    100',
  ]);
});
