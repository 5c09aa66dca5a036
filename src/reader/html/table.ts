import { compose } from '../compose.ts';
import { isFurniture, isInfobox, type Words } from './furniture.ts';
import { raised, stretch } from './inline-text.ts';
import { attribute, type Element, isElement, walk } from './tree.ts';

export interface RawCell {
  readonly text: string;
  readonly heading: boolean;
}

/** Rows are as wide as their columns: a cell that spans several stands in each. */
export interface RawTable {
  readonly caption: string | undefined;
  readonly header: readonly (readonly RawCell[])[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** How far spans are followed: beyond it they are mistakes or bombs. */
const MAX_COLUMNS = 60;
const MAX_ROWSPAN = 200;
/** A cell with more characters holds a text of its own: such a table lays out a page. */
const MAX_CELL = 600;

/** Whether a table holds data, not the layout of a page. */
export function isDataTable(table: Element, words: Words): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  if (isInfobox(table)) return true;
  let data = true;
  walk(table, {
    enter(element) {
      data &&= !/^(?:table|h[1-6]|form|article|main)$/.test(element.tagName);
      if (/^t[dh]$/.test(element.tagName)) data &&= (words.all.get(element) ?? 0) <= MAX_CELL;
      return data;
    },
    leave() {},
    text() {},
  });
  if (!data) return false;
  const rows = rowsOf(table);
  const widths = rows.map((row) => cellsOf(row).length);
  const headings = rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === 'th'));
  return widths.some((width) => width > 1) && (rows.length > 1 || headings);
}

/** The table's words by rows and columns; undefined without any. */
export function readTable(table: Element, words: Words): RawTable | undefined {
  const caption = table.childNodes.find(
    (child): child is Element => isElement(child) && child.tagName === 'caption',
  );
  const rows = gridOf(rowsOf(table), words).filter((row) => row.some(({ text }) => text !== ''));
  const heads = headerRows(rows);
  const title = caption && wordsOf(caption, words);
  const [first, ...more] = rows;
  // The name of an infobox is a row over its whole width.
  const named =
    !title && first && first.length > 0 && first.every((cell) => cell === first[0] && cell.heading);
  const body = grouped(named ? more : rows.slice(heads));
  if (body.length === 0) return undefined;
  return {
    caption: title || (named ? first[0]?.text : undefined),
    header: named ? [] : rows.slice(0, heads),
    rows: body,
  };
}

/** Rows with a bullet are parts of the last one without: its label stands before theirs, as if it reached down. */
function grouped(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  let group: RawCell | undefined;
  return rows.map((row) => {
    const [label, ...more] = row;
    if (!label || !/^[•·‣◦] /.test(label.text)) {
      group = label;
      return row;
    }
    const part = { ...label, text: label.text.slice(2) };
    return group ? [group, part, ...more] : [part, ...more];
  });
}

function rowsOf(table: Element): readonly Element[] {
  const parts = table.childNodes.filter(isElement);
  return parts
    .flatMap((part) =>
      /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? part.childNodes.filter(isElement) : part,
    )
    .filter(({ tagName }) => tagName === 'tr');
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function gridOf(rows: readonly Element[], words: Words): readonly (readonly RawCell[])[] {
  /** For each column the cell that reaches down into it, and for how many rows more. */
  const hanging = new Map<number, { readonly cell: RawCell; left: number }>();
  return rows.flatMap((row) => {
    const line: RawCell[] = [];
    const fill = () => {
      for (let above = hanging.get(line.length); above; above = hanging.get(line.length)) {
        if (--above.left <= 0) hanging.delete(line.length);
        line.push(above.cell);
      }
    };
    for (const element of cellsOf(row)) {
      fill();
      if (isFurniture(element, words, true)) continue;
      const cell = { text: wordsOf(element, words), heading: element.tagName === 'th' };
      const down = Math.min(spanOf(element, 'rowspan'), MAX_ROWSPAN) - 1;
      const across = Math.max(1, Math.min(spanOf(element, 'colspan'), MAX_COLUMNS - line.length));
      for (let i = 0; i < across; i++) {
        if (down > 0 && line.length < MAX_COLUMNS) hanging.set(line.length, { cell, left: down });
        line.push(cell);
      }
    }
    fill();
    // A row that only others reach into is a slip of the page's maker.
    return cellsOf(row).length > 0 ? [line] : [];
  });
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span > 0 ? span : 1;
}

/** How many rows at the top only name columns: all their cells are headings, and there are several. */
function headerRows(rows: readonly (readonly RawCell[])[]): number {
  const first = rows.findIndex((row) => !row.every(({ heading }) => heading) || new Set(row).size < 2);
  return Math.max(first, 0);
}

/** The words of a cell on one line; its lines and list items become an enumeration. */
function wordsOf(cell: Element, words: Words): string {
  const lines: string[] = [''];
  let sup = 0;
  const breakLine = ({ tagName }: Element) => {
    if (/^(?:br|p|div|li|ul|ol|dd|dt|tr|h[1-6])$/.test(tagName)) lines.push('');
  };
  walk(cell, {
    enter(element) {
      if (isFurniture(element, words, true)) return false;
      breakLine(element);
      if (element.tagName === 'sup') sup++;
      return true;
    },
    leave(element) {
      if (element.tagName === 'sup') sup--;
      breakLine(element);
    },
    text(value) {
      lines.push(lines.pop() + (sup > 0 ? raised(value) : value));
    },
  });
  const parts = lines.map((line) => compose([stretch(line, false)]).text).filter((line) => line !== '');
  if (parts.some((part) => /[.:;,]$|^[a-z(]/.test(part) || part.split(' ').length > 8))
    return parts.join(' ');
  return parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ');
}
