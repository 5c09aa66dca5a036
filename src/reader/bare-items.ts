import { itemMarker } from './item-line.ts';
import type { Line } from './lines.ts';

/** A list copied without its marks is not sought for longer than this. */
const MOST = 60;

/**
 * Whether line `i` is one of three short lines or more below a line that ends in a colon: a list whose marks were lost
 * when the page was copied.
 */
export function isBareItem(
  lines: readonly Line[],
  i: number,
  furniture: readonly (string | undefined)[],
): boolean {
  const fits = (at: number) => furniture[at] === undefined && isNameLine(lines[at]);
  if (!fits(i)) return false;
  let first = i;
  while (i - first < MOST && fits(first - 1)) first--;
  let last = i;
  while (last - i < MOST && fits(last + 1)) last++;
  if (last - first < 2) return false;
  const above = lines[first - 1]?.blank === true ? lines[first - 2] : lines[first - 1];
  return above !== undefined && !above.blank && /\p{L}.*:\s*$/u.test(above.text);
}

/** At most six words, the first with a capital or a figure, and no end of a sentence or a label. */
function isNameLine(line: Line | undefined): boolean {
  if (!line || line.blank || line.text.length > 60 || itemMarker(line.text)) return false;
  const text = line.text.trim();
  return (
    /^[\p{Lu}\p{N}]/u.test(text) &&
    text.split(/\s+/).length <= 6 &&
    !/[.!?:;,]$|[:|=<>{}]|\[\s*edit\b/.test(text)
  );
}
