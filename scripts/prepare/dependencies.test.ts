import { describe, expect, test } from 'vitest';
import { isComplete, isInStep, isOlder } from './dependencies.mjs';

const wanted = {
  packages: {
    '': { name: 'carrel' },
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a-linux': { version: '1.0.0', optional: true },
    'node_modules/b/node_modules/a-mac': { version: '1.0.0', optional: true },
  },
};
const installedA = { 'node_modules/a': { version: '1.0.0' } };

describe('whether the installed packages are those of the lockfile', () => {
  test.each([
    ['all that this system needs is there', installedA, true],
    ['nothing is there', undefined, false],
    ['a package is missing', {}, false],
    ['a package is of another version', { 'node_modules/a': { version: '0.9.0' } }, false],
    [
      'an optional package is of another version',
      { ...installedA, 'node_modules/a-linux': { version: '2.0.0' } },
      false,
    ],
  ])('%s', (_, packages, inStep) => {
    expect(isInStep(wanted, packages && { packages })).toBe(inStep);
  });
});

test('a lockfile is complete when it names every optional package, wherever it lies', () => {
  expect(isComplete(wanted)).toBe(true);
  const { 'node_modules/a-linux': _, ...packages } = wanted.packages;
  expect(isComplete({ packages })).toBe(false);
});

test.each([
  ['20.18.1', true],
  ['18.20.0', true],
  ['20.19.0', false],
  ['22.1.0', false],
])('Node %s is older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '20.19')).toBe(older);
});
