import type { Cell, Row } from '../../../model/document.ts';
import type { PlacedTable } from '../../sentence.ts';
import { isPlural, keyPart, singular, wordCount } from '../../words.ts';
import { isAside, isBareAbbreviation } from './label.ts';
import { isKnown, readValue } from './value.ts';

/** One column of a table with its head. */
export interface Column {
  readonly label: string;
  /** One for each row. */
  readonly cells: readonly string[];
}

export interface Grid {
  readonly columns: readonly Column[];
  /** The rows that the cells come from: those that are no heading within the table. */
  readonly rows: readonly Row[];
  /** What the table is of, by its caption and the nearest heading. */
  readonly subject: string;
}

export function gridOf({ table, section }: PlacedTable): Grid {
  const rows = table.rows.filter(({ cells }) => !isHeadingRow(cells));
  const columns = table.header.map(({ text }, i) => ({
    label: text.trim(),
    cells: rows.map(({ cells }) => cells[i]?.text.trim() ?? ''),
  }));
  const caption = (table.caption?.text ?? '').replace(/^(?:table|figure) \d+[.:]? ?/i, '');
  return { columns, rows, subject: [caption, section.at(-1) ?? ''].join(' / ') };
}

/** One cell over the whole width heads the rows below it. */
export function isHeadingRow(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell === cells[0]);
}

/** Whether every row has its own short name in this column. */
export function namesRows({ cells }: Column): boolean {
  const distinct = new Set(cells.map(keyPart));
  return distinct.size === cells.length && !distinct.has('') && cells.every((cell) => wordCount(cell) <= 6);
}

/** Places in an order, that name no thing. */
export function isRank({ label, cells }: Column): boolean {
  return (
    /^(?:rank(?:ing)?|pos(?:ition|\.)?|place|#|no\.?|nr\.?|s\.? ?no\.?|)$/i.test(label) &&
    cells.every((cell) => /^\d{1,3}(?:\.|st|nd|rd|th)?$/.test(cell))
  );
}

export function isDated({ label, cells }: Column): boolean {
  return (
    /\b(?:date|year|season|edition|time|period|when)\b/i.test(label) &&
    cells.every((cell) => /\d/.test(cell) && wordCount(cell) <= 4)
  );
}

/** The column that names what the table is about: the one that its caption speaks of, else the first that can. */
export function entityColumn({ columns, subject }: Grid): number | undefined {
  const said = subject.toLowerCase().match(/\p{L}+/gu) ?? [];
  const heads = new Set(said.flatMap((word) => (isPlural(word) ? [singular(word)] : [])));
  const named = columns.findIndex((column) => heads.has(column.label.toLowerCase()) && namesRows(column));
  if (named >= 0) return named;
  const first = columns.findIndex((column) => !isRank(column) && !isDated(column));
  const column = columns[first];
  return column && namesRows(column) ? first : undefined;
}

/** How many cards the columns of one table may give: a reference table is not for learning by heart. */
const MOST = 24;
const LEAST = 12;

/** The share of one of so many tables. */
export function shareOf(tables: number): number {
  return Math.max(LEAST, MOST - 3 * (tables - 1));
}

/** The columns to ask for, in their order: the most telling whole columns that fit into `most` cards. `without`: those that name things. */
export function worthAsking(
  columns: readonly Column[],
  without: readonly number[],
  most: number,
): readonly number[] {
  const open = columns.flatMap((column, at) => {
    const worth = without.includes(at) ? 0 : worthOf(column);
    return worth > 0 ? [{ at, worth, cells: column.cells.filter(isKnown).length }] : [];
  });
  const best = [...open].sort((a, b) => b.worth - a.worth || a.at - b.at);
  const chosen: number[] = [];
  let cards = 0;
  for (const { at, cells } of best) {
    if (chosen.length > 0 && cards + cells > most) continue;
    chosen.push(at);
    cards += cells;
  }
  return chosen.sort((a, b) => a - b);
}

/** No more rows than this are asked, whatever stands in them. */
export const MOST_ROWS = MOST;

/** Whether most of its cells are numbers. */
export function isFigures({ cells }: Column): boolean {
  const known = cells.filter(isKnown);
  return known.filter((cell) => readValue(cell).number).length * 2 > known.length;
}

/** Words tell most, then dates; figures tell little, and figures without a name nothing. */
function worthOf(column: Column): number {
  const { label, cells } = column;
  const known = cells.filter(isKnown);
  if (isAside(label) || known.length === 0 || label === '') return 0;
  const numbers = isFigures(column);
  if (/^(?:e\.g\.|examples?)$/i.test(label)) return 2;
  if (numbers && isBareAbbreviation(label)) return 0;
  if (/^\p{Lu}{1,2}$/u.test(label)) return 0;
  // Letters and signs that stand for a thing say less of it than words do.
  if (known.every((cell) => /^\P{Zs}{1,3}$/u.test(cell))) return 4;
  const distinct = new Set(known.map(keyPart)).size * 2 > known.length;
  if (known.every((cell) => readValue(cell).date !== undefined)) return 4;
  if (numbers) return /^\d+[–-]\d+$/.test(known[0] ?? '') ? 1 : 2;
  if (known.every((cell) => /[·/=²³⁻]/.test(cell))) return 2;
  return distinct ? 5 : 3;
}
