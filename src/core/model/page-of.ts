import type { Block, Cell, Document, Passage, Row, Span } from './document.ts';
import type { DocumentPage, PageBlock, PageCell, PagePassage } from './page.ts';
import { type Placing, placingOf } from './place.ts';

/**
 * The document for reading, with each of `sources` (spans of the document's text, as cards have them) found in the
 * passages that it reaches over.
 */
export function pageOf(document: Document, sources: readonly Span[]): DocumentPage {
  const sourcesIn = finderOf(distinct(sources));
  const read = (passage: Passage) => pagePassage(passage, document.text, sourcesIn(passage));
  return { title: document.title, blocks: document.blocks.flatMap((block) => pageBlock(block, read)) };
}

function distinct(sources: readonly Span[]): readonly Span[] {
  const byPlace = new Map(sources.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

type Read = (passage: Passage) => PagePassage;

function pageBlock(block: Block, read: Read): readonly PageBlock[] {
  switch (block.kind) {
    case 'boilerplate':
      return [];
    case 'heading':
      return [{ kind: 'heading', ...read(block), level: block.level }];
    case 'paragraph':
    case 'definition':
      return [{ kind: 'paragraph', ...read(block) }];
    case 'item':
      return [{ kind: 'item', ...read(block), depth: block.depth, ordered: block.ordered }];
    case 'table': {
      const { caption, header, rows } = block;
      return [
        {
          kind: 'table',
          caption: caption ? read(caption) : null,
          header: header.flatMap((cell, at) => headerCell(cell, at, header, read)),
          rows: rows.map((_, at) => rowCells(at, rows, read)),
        },
      ];
    }
  }
}

function headerCell(cell: Cell, at: number, header: readonly Cell[], read: Read): readonly PageCell[] {
  if (header[at - 1] === cell) return [];
  return [{ ...read(cell), heading: true, columns: widthOf(cell, at, header), rows: 1 }];
}

/** Cells that reach in from the row above or from the left were said there. */
function rowCells(row: number, rows: readonly Row[], read: Read): PageCell[] {
  const cells = rows[row]?.cells ?? [];
  return cells.flatMap((cell, at) => {
    if (cells[at - 1] === cell || rows[row - 1]?.cells[at] === cell) return [];
    const below = rows.slice(row).findIndex(({ cells }) => cells[at] !== cell);
    return [
      {
        ...read(cell),
        heading: cell.heading,
        columns: widthOf(cell, at, cells),
        rows: below < 0 ? rows.length - row : below,
      },
    ];
  });
}

function widthOf(cell: Cell, at: number, cells: readonly Cell[]): number {
  const other = cells.slice(at).findIndex((next) => next !== cell);
  return other < 0 ? cells.length - at : other;
}

function pagePassage(passage: Passage, text: string, sources: readonly Span[]): PagePassage {
  if (passage.text === '' || sources.length === 0) return { text: passage.text, parts: [] };
  const placing = placingOf(passage, text);
  const parts = sources.flatMap(({ start, end }) => {
    const from = firstAt(passage, placing, start);
    const to = passage.text.slice(0, firstAt(passage, placing, end)).trimEnd().length;
    return from < to ? [{ from, to, start, end }] : [];
  });
  return { text: passage.text, parts };
}

/**
 * Tells which sources reach into a span without going through them all.
 *
 * @param ordered by their starts
 */
function finderOf(ordered: readonly Span[]): (span: Span) => readonly Span[] {
  let furthest = 0;
  const ends = ordered.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const stop = firstFrom(ordered.length, (i) => (ordered[i]?.start ?? end) >= end);
    const from = firstFrom(stop, (i) => (ends[i] ?? 0) > start);
    return ordered.slice(from, stop).filter((source) => source.end > start);
  };
}

/** The first character of the passage's text that stands at `offset` of the document or behind it. */
function firstAt({ text }: Passage, placing: Placing, offset: number): number {
  return firstFrom(text.length, (i) => placing(i, i + 1).start >= offset);
}

/** The least of 0 to `length` for which `holds`, by halving: once it holds it holds for all that follow. */
function firstFrom(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
