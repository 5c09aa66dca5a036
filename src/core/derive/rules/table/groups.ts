import type { Reading } from '../../fact.ts';
import { finish } from '../../question.ts';
import { isPlural, keyPart, numberWord, singular, wordCount } from '../../words.ts';
import { type Column, type Grid, isFigures } from './columns.ts';
import { lowered } from './label.ts';
import type { PlacedFact } from './placed.ts';
import { isKnown } from './value.ts';

/**
 * A column that sorts the things of a table into a few groups asks for the members of each: 'For which three
 * periods is the era “Mesozoic”?', in place of one card a row.
 */
export function groupFacts(
  { rows }: Grid,
  column: Column,
  entity: Column,
  reading: Reading,
): readonly PlacedFact[] {
  const kind = lowered(entity.label, reading.names);
  if (!isGrouping(column) || !/^\p{Ll}{3,}(?: \p{Ll}+)?$/u.test(kind)) return [];
  const things = isPlural(kind) ? kind : pluralOf(kind);
  const label = lowered(column.label, reading.names);
  return [...groupsOf(column)].flatMap(([value, members]) => {
    const [first, last] = [rows[members[0] ?? 0], rows[members.at(-1) ?? 0]];
    const items = members.map((row) => entity.cells[row] ?? '');
    if (!first || !last || items.length < 2) return [];
    const words = [`For which ${numberWord(items.length)} ${things} is the ${label} “${value}”`];
    const base = { kind: 'collection', relation: `group ${column.label}`, subject: value } as const;
    return [
      { fact: { ...base, question: finish(words, reading.names), items }, start: first.start, end: last.end },
    ];
  });
}

/** Whether a column's words part the rows into two to six groups, most of which have two to seven members. */
export function isGrouping(column: Column): boolean {
  const { label, cells } = column;
  if (!/^\p{L}+$/u.test(label) || isPlural(label) || isFigures(column) || cells.length < 5) return false;
  if (!cells.every((cell) => isKnown(cell) && wordCount(cell) <= 3 && !/[,;/]/.test(cell))) return false;
  const sizes = [...groupsOf(column).values()].map(({ length }) => length);
  return (
    sizes.length >= 2 &&
    sizes.length <= 6 &&
    sizes.length * 2 <= cells.length &&
    sizes.every((size) => size <= 7) &&
    sizes.filter((size) => size > 1).length * 2 > sizes.length
  );
}

/** The rows that have each word, by the word as printed. */
function groupsOf({ cells }: Column): ReadonlyMap<string, readonly number[]> {
  const printed = new Map<string, string>();
  const groups = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const word = printed.get(keyPart(cell)) ?? cell;
    printed.set(keyPart(cell), word);
    groups.set(word, [...(groups.get(word) ?? []), row]);
  });
  return groups;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:[sxz]|ch|sh)$/.test(noun) && singular(noun) === noun ? `${noun}es` : `${noun}s`;
}
