import { expect, test } from 'vitest';
import { knownNames, resolveNames } from './debian.mjs';
import { missingIn } from './system.mjs';

test('a library takes the name it has on this Debian', () => {
  const table = 'libgtk-3-0t64 | 3.24.49-3 | main\n   libnss3 | 2:3.110-1 | main\n';
  expect(resolveNames(['libgtk-3-0', 'libnss3'], knownNames(table))).toEqual(['libgtk-3-0t64', 'libnss3']);
});

test('without package lists a library keeps the name it has on Debian 12', () => {
  expect(resolveNames(['libgtk-3-0'], knownNames(''))).toEqual(['libgtk-3-0']);
});

test('the libraries that the loader does not find are named', () => {
  const table = '\tlinux-vdso.so.1 (0x0)\n\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n';
  expect(missingIn(table)).toEqual(['libnss3.so']);
});
