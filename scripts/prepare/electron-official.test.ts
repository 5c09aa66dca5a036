import { expect, test } from 'vitest';
import { reasonIn } from './electron-official.mjs';

test('the reason of a failed download is its first error, without its class and stack', () => {
  expect(reasonIn('10%\nTypeError: fetch failed\n    at node:internal/deps')).toBe('fetch failed');
});

test('an output that names no error gives no reason', () => {
  expect(reasonIn('10%\n')).toBeUndefined();
});
