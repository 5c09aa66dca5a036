/** The source by lines, as the parser counts them. */
export interface SourceLines {
  readonly text: string;
  /** Where each line begins; one more at the end, where a line after the last would. */
  readonly starts: readonly number[];
}

export function sourceLines(text: string): SourceLines {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.push(text.length + 1);
  return { text, starts };
}

/** From the first to behind the last character other than white space of the lines `from` .. `to` (exclusive). */
export function spanOfLines({ text, starts }: SourceLines, from: number, to: number) {
  const begin = starts[from] ?? text.length;
  const raw = text.slice(begin, Math.max(begin, (starts[to] ?? text.length + 1) - 1));
  const start = begin + raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, begin + raw.trimEnd().length) };
}

/** The offset in the source of an offset in a block's content. */
export type Locate = (offset: number) => number;

/**
 * How the content of a block is found in the source, from `line` on. The parser takes indentation, quote marks and
 * list markers off its lines, so that each is the end of a source line, or stands before a heading's closing `#`.
 */
export function locator({ text, starts }: SourceLines, content: string, line: number): Locate {
  const pieces: { readonly at: number; readonly source: number }[] = [];
  let at = 0;
  for (const [i, piece] of content.split('\n').entries()) {
    const begin = starts[line + i] ?? text.length;
    const source = text.slice(begin, Math.max(begin, (starts[line + i + 1] ?? text.length + 1) - 1));
    const column = Math.max(0, source.lastIndexOf(piece.trim()));
    pieces.push({ at: at + piece.length - piece.trimStart().length, source: begin + column });
    at += piece.length + 1;
  }
  let i = 0;
  return (offset) => {
    if (offset < (pieces[i]?.at ?? 0)) i = 0;
    while (offset >= (pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY)) i++;
    const { at: from, source } = pieces[i] ?? { at: 0, source: 0 };
    return Math.max(starts[line] ?? 0, source + offset - from);
  };
}
