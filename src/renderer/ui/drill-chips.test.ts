import { expect, test } from 'vitest';
import { withKeys } from './drill-chips.ts';

const keysOf = (...names: string[]) =>
  withKeys(names.map((name) => ({ of: name, name, cards: 1 }))).map(({ key }) => key);

test.each([
  [['Membership', 'Structure', 'History'], 'MSH'],
  [['Membership', 'Missed', 'Mimes'], 'MIE'],
  [['Ab', 'Ba', 'Aba'], 'AB1'],
  [['Членство', 'Структура'], 'ЧС'],
  [['Zinc', 'Zoo'], 'IO'],
  [['2nd act', '…'], '21'],
])('%j get the keys %s, each its own', (names, keys) => {
  expect(keysOf(...names).join('')).toBe(keys);
});
