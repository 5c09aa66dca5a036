import type { MarkdownIt, Token } from 'markdown-it';
import type { Block, Span } from '../../core/model/document.ts';
import type { Stretch } from '../compose.ts';
import { looksLikeTitle } from '../heading-line.ts';
import { hasLabel, hasNoteMark } from '../note-lines.ts';
import { endsSentence } from '../sentence-end.ts';
import { inlineStretches } from './inline.ts';
import { passageOf } from './passage.ts';
import { locator, type SourceLines, spanOfLines } from './source-lines.ts';
import { readTable } from './table.ts';

interface State {
  readonly parser: MarkdownIt;
  readonly source: SourceLines;
  readonly blocks: Block[];
  /** The open lists, outermost first: whether each is ordered. */
  readonly lists: boolean[];
  /** The item that is being read: a paragraph goes on behind a whole sentence. */
  item: Item | undefined;
  /** Whether the innermost open item has given its words: what else it holds stands one deeper. */
  begun: boolean;
  level: number;
}

interface Item {
  readonly stretches: Stretch[];
  readonly depth: number;
  readonly ordered: boolean;
  readonly start: number;
  end: number;
}

/** The blocks that the parser's tokens stand for, in the order of the source. */
export function readTokens(
  parser: MarkdownIt,
  source: SourceLines,
  tokens: readonly Token[],
): readonly Block[] {
  const state: State = { parser, source, blocks: [], lists: [], item: undefined, begun: false, level: 0 };
  for (let i = 0; i < tokens.length; ) i = readToken(state, tokens, i);
  flushItem(state);
  return state.blocks;
}

/** Reads the token at `i`, with those that belong to it, and returns the index after them. */
function readToken(state: State, tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  switch (token.type) {
    case 'heading_open':
      readHeading(state, token, tokens[i + 1]);
      return i + 3;
    case 'inline':
      readParagraph(state, token);
      return i + 1;
    case 'table_open': {
      flushItem(state);
      const { table, next } = readTable(state.parser, state.source, tokens, i);
      state.blocks.push(table);
      return next;
    }
    case 'fence':
    case 'code_block':
      pushBoilerplate(state, token, 'code');
      return i + 1;
    case 'html_block':
      if (hasWords(token.content)) pushBoilerplate(state, token, 'HTML');
      return i + 1;
    default:
      readMark(state, token);
      return i + 1;
  }
}

function readMark(state: State, { type }: Token): void {
  switch (type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      flushItem(state);
      state.lists.push(type === 'ordered_list_open');
      return;
    case 'bullet_list_close':
    case 'ordered_list_close':
      state.lists.pop();
      state.begun = true;
      return;
    case 'list_item_open':
      state.begun = false;
      return;
    case 'list_item_close':
      flushItem(state);
      return;
    default:
  }
}

function readHeading(state: State, open: Token, inline: Token | undefined): void {
  flushItem(state);
  if (!inline) return;
  const level = Number(open.tag.slice(1));
  const passage = passageOf(stretchesOf(state, inline), spanOf(state, open), state.source.text);
  if (!passage) return;
  state.level = level;
  state.blocks.push({ kind: 'heading', level, ...passage });
}

function readParagraph(state: State, inline: Token): void {
  const stretches = stretchesOf(state, inline);
  const span = spanOf(state, inline);
  if (state.lists.length > 0) {
    readItem(state, stretches, span);
    return;
  }
  const notes = notesOf(stretches);
  if (notes.length > 0) {
    for (const note of notes) pushNote(state, note);
    return;
  }
  const passage = passageOf(stretches, span, state.source.text);
  if (!passage) return;
  const bold = stretches.every(({ strong, text }) => strong || text.trim() === '');
  if (bold && looksLikeTitle(passage.text))
    state.blocks.push({ kind: 'heading', level: state.level + 1, ...passage });
  else state.blocks.push({ kind: 'paragraph', ...passage });
}

/** The lines of a paragraph that are notes, each with a label, an arrow or '='; none where they are running text. */
function notesOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.text === '\n') lines.push([]);
    else lines.at(-1)?.push(stretch);
  }
  const texts = lines.map((line) => line.map(({ text }) => text).join(''));
  return texts.length > 1 && texts.every((text) => hasNoteMark(text) && !/[,;]$/.test(text.trim()))
    ? lines
    : [];
}

function pushNote(state: State, stretches: readonly Stretch[]): void {
  const start = stretches[0]?.start ?? 0;
  const end = stretches.at(-1)?.end ?? start;
  const passage = passageOf(stretches, { start, end }, state.source.text);
  if (!passage) return;
  const label = hasLabel(passage.text) && !passage.text.endsWith(':');
  state.blocks.push(
    label ? { kind: 'item', depth: 0, ordered: false, ...passage } : { kind: 'paragraph', ...passage },
  );
}

function readItem(state: State, stretches: readonly Stretch[], { start, end }: Span): void {
  if (
    state.item &&
    !endsSentence(state.item.stretches.findLast(({ text }) => text.trim() !== '')?.text ?? '')
  )
    flushItem(state);
  if (!state.item) {
    const depth = state.lists.length - (state.begun ? 0 : 1);
    state.item = {
      stretches: [...withoutBox(stretches)],
      depth,
      ordered: state.lists.at(-1) ?? false,
      start,
      end,
    };
    state.begun = true;
    return;
  }
  const before = state.item.end;
  state.item.stretches.push({ text: ' ', start: before, end: before + 1, strong: false }, ...stretches);
  state.item.end = end;
}

/** `[x] ` says whether a task is done. */
function withoutBox([first, ...more]: readonly Stretch[]): readonly Stretch[] {
  if (!first) return more;
  return [{ ...first, text: first.text.replace(/^\[[ xX]\](?=\s)/, '\u200B\u200B\u200B') }, ...more];
}

function flushItem(state: State): void {
  const { item } = state;
  state.item = undefined;
  if (!item) return;
  const { stretches, depth, ordered, start, end } = item;
  const passage = passageOf(stretches, { start, end }, state.source.text);
  if (passage) state.blocks.push({ kind: 'item', depth, ordered, ...passage });
}

function pushBoilerplate(state: State, token: Token, reason: string): void {
  flushItem(state);
  const text = token.content.trim();
  if (/[\p{L}\p{N}]/u.test(text))
    state.blocks.push({ kind: 'boilerplate', reason, text, ...spanOf(state, token) });
}

/** Whether raw HTML holds more than tags and comments. */
function hasWords(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ''));
}

function stretchesOf({ parser, source }: State, inline: Token): readonly Stretch[] {
  const line = inline.map?.[0] ?? 0;
  return inlineStretches(parser, inline, locator(source, inline.content, line));
}

function spanOf({ source }: State, { map }: Token): Span {
  return spanOfLines(source, map?.[0] ?? 0, map?.[1] ?? 0);
}
