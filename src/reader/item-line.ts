export interface ItemMarker {
  /** How much of the line is indentation and marker, in UTF-16 code units. */
  readonly length: number;
  /** Columns of white space before the marker; a tab counts four. */
  readonly indent: number;
  readonly ordered: boolean;
}

const BULLET = /^([ \t]*)([-*+•·▪◦‣●○–—]|\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,4}\))[ \t\u00A0]+(?=\S)/;

/** The list marker that `line` begins with, if it does: `-`, `*`, `•`, `–`, `1.`, `2)`, `(a)`. */
export function itemMarker(line: string): ItemMarker | undefined {
  const match = BULLET.exec(line);
  if (!match) return undefined;
  const [whole, space = '', mark = ''] = match;
  return {
    length: whole.length,
    indent: [...space].reduce((columns, c) => columns + (c === '\t' ? 4 : 1), 0),
    ordered: /[\p{L}\p{N}]/u.test(mark),
  };
}
