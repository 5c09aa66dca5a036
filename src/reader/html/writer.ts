import type { Block, Cell, Passage, Row, Span } from '../../core/model/document.ts';
import type { Composed } from '../compose.ts';
import type { RawCell, RawTable } from './table.ts';

/** The text of the page and its blocks, as they grow. */
export interface Writer {
  readonly parts: string[];
  length: number;
  readonly blocks: Block[];
}

/** A text that begins with the page's title. */
export function newWriter(title: string): Writer {
  return { parts: [title], length: title.length, blocks: [] };
}

/** Adds `words` to the text. Items follow each other line by line; all else has an empty line before it. */
export function write(writer: Writer, { text, strong }: Composed, gap: '\n' | '\n\n' = '\n\n'): Passage {
  const span = append(writer, text, gap);
  const bold = strong.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  return { text, ...span, ...(bold.length > 0 ? { strong: bold } : {}) };
}

export function writeCode(writer: Writer, code: string): void {
  writer.blocks.push({ kind: 'boilerplate', reason: 'code', text: code, ...append(writer, code, '\n\n') });
}

/** A line for the caption and for each row, its cells between bars. */
export function writeTable(writer: Writer, { caption, header, rows }: RawTable): void {
  const places = new Map<RawCell, Cell>();
  const start = writer.length + 2;
  const title = caption === undefined ? undefined : write(writer, { text: caption, runs: [], strong: [] });
  const lines = [...header, ...rows].map((cells, i) => writeRow(writer, cells, places, i === 0 && !title));
  const heads = lines.slice(0, header.length);
  writer.blocks.push({
    kind: 'table',
    start,
    end: writer.length,
    caption: title,
    header: merged(heads),
    rows: lines.slice(header.length),
  });
}

function writeRow(
  writer: Writer,
  cells: readonly RawCell[],
  places: Map<RawCell, Cell>,
  first: boolean,
): Row {
  const own = [...new Set(cells)].filter((cell) => !places.has(cell));
  const span = append(writer, own.map(({ text }) => text).join(' | '), first ? '\n\n' : '\n');
  let at = span.start;
  for (const cell of own) {
    places.set(cell, { text: cell.text, heading: cell.heading, start: at, end: at + cell.text.length });
    at += cell.text.length + 3;
  }
  return { ...span, cells: cells.flatMap((cell) => places.get(cell) ?? []) };
}

/** One name for each column, where a header has several rows: 'Population' over '2010' is 'Population 2010'. */
function merged(heads: readonly Row[]): readonly Cell[] {
  const [first, ...more] = heads;
  return (first?.cells ?? []).map((cell, column) => {
    const below = more.flatMap(({ cells }) => cells[column] ?? []).filter((lower) => lower !== cell);
    const text = [cell, ...below]
      .map((part) => part.text)
      .join(' ')
      .trim();
    return below.length === 0 ? cell : { ...cell, text, end: below.at(-1)?.end ?? cell.end };
  });
}

function append(writer: Writer, text: string, gap: string): Span {
  const start = writer.length + gap.length;
  writer.parts.push(gap, text);
  writer.length = start + text.length;
  return { start, end: writer.length };
}
