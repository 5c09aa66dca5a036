import type { MarkdownIt, Token } from 'markdown-it';
import type { Cell, Row, Table } from '../../core/model/document.ts';
import type { Stretch } from '../compose.ts';
import { inlineStretches } from './inline.ts';
import { passageOf } from './passage.ts';
import { type SourceLines, spanOfLines } from './source-lines.ts';

/** The table whose tokens begin at `first` (`table_open`), and the index after its last token. */
export function readTable(
  parser: MarkdownIt,
  source: SourceLines,
  tokens: readonly Token[],
  first: number,
): { readonly table: Table; readonly next: number } {
  const rows: Row[] = [];
  let next = first + 1;
  for (; next < tokens.length && tokens[next]?.type !== 'table_close'; next++) {
    if (tokens[next]?.type === 'tr_open') rows.push(readRow(parser, source, tokens, next));
  }
  const [from = 0, to = from] = tokens[first]?.map ?? [];
  const [head, ...body] = rows;
  const span = spanOfLines(source, from, to);
  return {
    table: { kind: 'table', caption: undefined, header: head?.cells ?? [], rows: body, ...span },
    next: next + 1,
  };
}

function readRow(parser: MarkdownIt, source: SourceLines, tokens: readonly Token[], first: number): Row {
  const [line = 0] = tokens[first]?.map ?? [];
  const span = spanOfLines(source, line, line + 1);
  const cells: Cell[] = [];
  let at = span.start;
  for (let i = first + 1; i < tokens.length && tokens[i]?.type !== 'tr_close'; i++) {
    const token = tokens[i];
    if (token?.type !== 'inline') continue;
    const heading = tokens[i - 1]?.type === 'th_open';
    const found = source.text.indexOf(token.content, at);
    const start = found >= 0 && found + token.content.length <= span.end ? found : undefined;
    const cell = readCell(parser, source, token, start ?? at, start === undefined ? span.end : undefined);
    cells.push({ ...cell, heading });
    at = start === undefined ? at : start + token.content.length;
  }
  return { ...span, cells };
}

/** `until` is given for a cell whose content is not in the source as it is (escaped bars): then its row is its place. */
function readCell(
  parser: MarkdownIt,
  { text }: SourceLines,
  token: Token,
  start: number,
  until: number | undefined,
): Omit<Cell, 'heading'> {
  const end = until ?? start + token.content.length;
  const places = inlineStretches(parser, token, (offset) => start + offset);
  const stretches: readonly Stretch[] =
    until === undefined ? places : places.map((stretch) => ({ ...stretch, start, end }));
  return passageOf(stretches, { start, end }, text) ?? { text: '', start, end };
}
