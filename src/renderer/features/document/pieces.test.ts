import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../core/model/page.ts';
import { drawnBlocks, hasSource, type ItemList, piecesOf } from './pieces.ts';

const passage = {
  text: 'The sea rises. It falls.',
  parts: [
    { from: 0, to: 14, start: 100, end: 114 },
    { from: 4, to: 24, start: 104, end: 124 },
  ],
};

describe('a passage', () => {
  test('is cut where a source begins or ends, and loses no character', () => {
    const pieces = piecesOf(passage, { start: 100, end: 114 });
    expect(pieces.map(({ text, shown }) => [text, shown])).toEqual([
      ['The ', true],
      ['sea rises.', true],
      [' It falls.', false],
    ]);
    expect(pieces.every(({ asked }) => asked)).toBe(true);
  });

  test('without sources is one piece that nothing asks about', () => {
    expect(piecesOf({ text: 'The sea.', parts: [] }, null)).toEqual([
      { at: 0, text: 'The sea.', asked: false, shown: false },
    ]);
  });
});

test('a source is on the page only if a passage holds just that', () => {
  const page = { title: 'Sea', blocks: [{ kind: 'paragraph', ...passage } as const] };
  expect(hasSource(page, { start: 104, end: 124 })).toBe(true);
  expect(hasSource(page, { start: 104, end: 125 })).toBe(false);
});

describe('items', () => {
  const item = (text: string, depth: number, ordered = false): PageBlock => ({
    kind: 'item',
    text,
    parts: [],
    depth,
    ordered,
  });
  const outline = (list: ItemList): unknown => [
    list.ordered ? 'ol' : 'ul',
    ...list.items.map(({ item, below }) => [item.text, ...below.map(outline)]),
  ];

  test.each([
    ['of one depth', [item('a', 0), item('b', 0)], [['ul', ['a'], ['b']]]],
    ['below others', [item('a', 0), item('b', 1), item('c', 0)], [['ul', ['a', ['ul', ['b']]], ['c']]]],
    ['that begin deep', [item('a', 2), item('b', 0)], [['ul', ['a'], ['b']]]],
    [
      'where numbers begin',
      [item('a', 0), item('b', 0, true)],
      [
        ['ul', ['a']],
        ['ol', ['b']],
      ],
    ],
  ])('%s are lists', (_, blocks, lists) => {
    expect(drawnBlocks(blocks).map((drawn) => outline(drawn as ItemList))).toEqual(lists);
  });

  test('are parted by any other block', () => {
    const heading: PageBlock = { kind: 'heading', text: 'h', parts: [], level: 1 };
    const drawn = drawnBlocks([item('a', 0), heading, item('b', 0)]);
    expect(drawn.map(({ kind }) => kind)).toEqual(['list', 'heading', 'list']);
  });
});
