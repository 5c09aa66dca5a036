import { expect, test } from 'vitest';
import { categoriesOf } from './category.ts';

const at = (...section: readonly string[]) => ({ topicOf: 'other', section }) as const;
const of = (topicOf: 'definition' | 'membership' | 'event', ...section: readonly string[]) => ({
  topicOf,
  section,
});
const twice = <T>(...things: readonly T[]) => things.flatMap((thing) => [thing, thing]);

test.each([
  ['headings that say the same', twice(at('Origins'), at('Aims')), ['history', 'objectives']],
  [
    'the kind of fact',
    twice(of('definition', 'Flow'), of('membership'), of('event')),
    ['definition', 'membership', 'history'],
  ],
  [
    'short names',
    twice(at('3. The great war'), at('Some derived units with names of their own')),
    ['great war', 'derived units'],
  ],
  ['abbreviations', twice(at('TCP and UDP'), at('Ports (well-known)')), ['TCP and UDP', 'ports']],
  [
    'the next level, where one heading is over most',
    twice(at('All', 'Land'), at('All', 'Sea')),
    ['land', 'sea'],
  ],
  ['the title as a heading', twice(at('Rivers', 'Rise'), at('Rivers', 'Fall')), ['rise', 'fall']],
])('names: %s', (_, drafts, names) => {
  expect(categoriesOf(drafts, 'Rivers')).toEqual(twice(...names));
});

test('a category of one card joins another', () => {
  expect(categoriesOf([...twice(at('Land')), at('Sea'), at()], 'x')).toEqual([
    'land',
    'land',
    'overview',
    'overview',
  ]);
  expect(categoriesOf([...twice(at('Land')), of('definition', 'Land')], 'x')).toEqual(Array(3).fill('land'));
  expect(categoriesOf([...twice(at('Land')), at()], 'x')).toEqual(Array(3).fill('land'));
});

test('there are at most eight', () => {
  const drafts = Array.from({ length: 12 }, (_, i) =>
    twice(at(`Part ${String.fromCharCode(97 + i)}x`)),
  ).flat();
  expect(new Set(categoriesOf(drafts, 'x')).size).toBe(8);
});
