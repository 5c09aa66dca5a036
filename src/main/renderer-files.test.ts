import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentPolicy, rendererFile } from './renderer-files.ts';

const folder = resolve('/srv/page');

describe('rendererFile', () => {
  test.each([
    ['/', '/srv/page/index.html'],
    ['/index.html', '/srv/page/index.html'],
    ['/assets/a%20b.js', '/srv/page/assets/a b.js'],
  ])('serves %s', (path, file) => expect(rendererFile(folder, path)).toBe(resolve(file)));

  test.each([
    '/../secret',
    '/%2e%2e/secret',
    '/assets/../../secret',
    '/%2e%2e%2fpage2/x',
    '/a%00b',
    '/%',
    '/..',
  ])('refuses %s', (path) => expect(rendererFile(folder, path)).toBeNull());

  test('no path whatever leads outside', () => {
    const piece = fc.constantFrom('..', '.', 'a', '%2e%2e', '%2f', '%5c', '/', '//', '\\', '%00', '~', 'C:');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = rendererFile(folder, `/${pieces.join('/')}`);
        expect(file === null || file.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});

test('the content policy lets nothing inline or foreign run', () => {
  const policy = contentPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
