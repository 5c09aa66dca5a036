import { describe, expect, test } from 'vitest';
import type { Block, Cell, Document } from './document.ts';
import { pageOf } from './page-of.ts';

const text = 'Tides\n\n- The **Moon** pulls.\n\nIt turns.\n\nName | Size\nA | 1\n| 2\n';

function passage(words: string) {
  const start = text.indexOf(words);
  return { text: words.replaceAll('**', ''), start, end: start + words.length };
}

const spanOf = (words: string) => {
  const { start, end } = passage(words);
  return { start, end };
};

function documentOf(...blocks: readonly Block[]): Document {
  return { title: 'Tides', text, blocks };
}

const item: Block = { kind: 'item', ...passage('The **Moon** pulls.'), depth: 0, ordered: false };
const paragraph: Block = { kind: 'paragraph', ...passage('It turns.') };

describe('a source', () => {
  test.each([
    ['The **Moon**', 'The Moon'],
    ['**Moon** pulls.', 'Moon pulls.'],
    ['pulls.', 'pulls.'],
  ])('%s is found behind the marks', (source, words) => {
    const [block] = pageOf(documentOf(item), [spanOf(source)]).blocks;
    if (block?.kind !== 'item') throw new Error('no item');
    expect(block.parts.map(({ from, to }) => block.text.slice(from, to))).toEqual([words]);
  });

  test('that reaches over two blocks is in both, with its own place', () => {
    const source = { start: text.indexOf('pulls'), end: text.indexOf('It') + 2 };
    const page = pageOf(documentOf(item, paragraph), [source]);
    expect(page.blocks).toMatchObject([
      { parts: [{ ...source, from: 9, to: 15 }] },
      { parts: [{ ...source, from: 0, to: 2 }] },
    ]);
  });

  test('that holds another is found beside it, and one that stands twice is found once', () => {
    const [whole, part] = [spanOf('It turns.'), spanOf('turns.')];
    const page = pageOf(documentOf(item, paragraph), [part, whole, part]);
    expect(page.blocks).toMatchObject([
      { parts: [] },
      {
        parts: [
          { ...whole, from: 0 },
          { ...part, from: 3 },
        ],
      },
    ]);
  });
});

test('page furniture is left out', () => {
  const page = pageOf(documentOf({ kind: 'boilerplate', ...passage('It turns.'), reason: 'an advert' }), []);
  expect(page).toEqual({ title: 'Tides', blocks: [] });
});

test('a cell is said once, with the columns and rows that it takes', () => {
  const cell = (words: string, heading = false): Cell => ({ ...passage(words), heading });
  const [name, wide, a, one, two] = [
    cell('Name', true),
    cell('Size', true),
    cell('A', true),
    cell('1'),
    cell('2'),
  ];
  const rows = [
    { cells: [a, one], ...spanOf('A | 1') },
    { cells: [a, two], ...spanOf('| 2') },
    { cells: [wide, wide], ...spanOf('Name | Size') },
  ];
  const table: Block = {
    kind: 'table',
    caption: undefined,
    header: [name, wide],
    rows,
    ...spanOf('Name | Size'),
  };
  const [block] = pageOf(documentOf(table), []).blocks;
  expect(block).toMatchObject({
    header: [{ text: 'Name' }, { text: 'Size', columns: 1 }],
    rows: [
      [
        { text: 'A', heading: true, columns: 1, rows: 2 },
        { text: '1', rows: 1 },
      ],
      [{ text: '2' }],
      [{ text: 'Size', columns: 2, rows: 1 }],
    ],
  });
});
