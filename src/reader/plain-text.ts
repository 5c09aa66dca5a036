import type { Block, Document, Span } from '../core/model/document.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import { isBareItem } from './bare-items.ts';
import { decode } from './decode.ts';
import { findFurniture } from './furniture.ts';
import { normaliseLevels } from './heading-levels.ts';
import { type HeadingMark, headingAt, isHatnote, looksLikeTitle } from './heading-line.ts';
import { withoutMarks } from './inline-marks.ts';
import { itemMarker } from './item-line.ts';
import { type Line, splitLines, underlines } from './lines.ts';
import { noteHeadingAt } from './note-heading.ts';
import { continuesNote, findNotes, hasLabel, hasNoteMark } from './note-lines.ts';
import { endsSentence } from './sentence-end.ts';
import { titleFromName } from './title.ts';

/**
 * Plain text, as bytes, to a Document. `fileName` gives the title when the text has none and
 * names the file in messages. Fails as `decode` does; any text that decodes gives a Document.
 */
export function readPlainText(bytes: Uint8Array, fileName: string): Outcome<Document> {
  const decoded = decode(bytes, fileName);
  return decoded.ok ? done(parsePlainText(decoded.value, fileName)) : decoded;
}

/** As `readPlainText`, for text that is already decoded: no byte order mark, `\n` line ends. */
export function parsePlainText(text: string, fileName: string): Document {
  const lines = splitLines(text);
  const furniture = findFurniture(lines);
  const title = findTitle(lines, furniture);
  const blocks: Block[] = [];
  const notes = findNotes(lines, furniture);
  const state: State = {
    text,
    lines,
    furniture,
    notes,
    hasNotes: notes.includes(true),
    wrapped: isHardWrapped(lines),
    blocks,
  };
  for (let i = title?.next ?? 0; i < lines.length; ) i = readBlock(state, i);
  return {
    title: title?.text ?? titleFromName(fileName),
    text,
    blocks: normaliseDepths(normaliseLevels(blocks)),
  };
}

interface State {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly (string | undefined)[];
  /** Which lines are notes, each a thought of its own. */
  readonly notes: readonly boolean[];
  readonly hasNotes: boolean;
  readonly wrapped: boolean;
  readonly blocks: Block[];
}

/** Reads the block that begins at line `i` and returns the line after it. */
function readBlock(state: State, i: number): number {
  const line = state.lines[i];
  if (!line || line.blank) return i + 1;
  const reason = state.furniture[i] ?? (isHatnote(state.lines, i) ? 'hatnote' : undefined);
  if (reason !== undefined) {
    state.blocks.push({
      kind: 'boilerplate',
      reason,
      ...spanOf(state.lines, i, i + 1),
      text: line.text.trim(),
    });
    return i + 1;
  }
  if (isBareItem(state.lines, i, state.furniture)) return readItem(state, i);
  const heading = state.notes[i] ? noteHeadingAt(state.lines, i) : headingAt(state.lines, i);
  if (heading && (state.notes[i] || !isItemOfList(state, i))) return readHeading(state, i, heading);
  return itemMarker(line.text) || isUnmarkedItem(state, i) ? readItem(state, i) : readParagraph(state, i);
}

/** In notes, a line that is indented, one of several labels, or below a line ending in a colon, is an item without a mark. */
function isUnmarkedItem(state: State, i: number): boolean {
  const { lines, notes, blocks } = state;
  const line = lines[i];
  const above = lines[i - 1];
  if (!line || !notes[i]) return false;
  if (isOneOfLabels(state, i)) return true;
  if (!above || above.blank) return false;
  if (/^(?: {2,}|\t)/.test(line.text)) return true;
  const before = blocks.at(-1);
  const goesOn = before?.kind === 'item' && !itemMarker(above.text) && !/^\s/.test(above.text);
  return (/:\s*$/.test(above.text) || goesOn) && !/[:.!?]\s*$/.test(line.text);
}

/** In a run of lines that all have a label, below a heading or a gap. */
function isOneOfLabels({ lines, blocks }: State, i: number): boolean {
  const isLabel = (line: Line | undefined) =>
    line?.blank === false &&
    !itemMarker(line.text) &&
    (hasLabel(line.text) || / = /.test(line.text)) &&
    !/:\s*$/.test(line.text);
  if (!isLabel(lines[i])) return false;
  const above = lines[i - 1];
  const before = blocks.at(-1);
  const first = above === undefined || above.blank || before?.kind === 'heading';
  const inRun =
    before?.kind === 'item' &&
    isLabel(above) &&
    columnsOf(above?.text ?? '') === columnsOf(lines[i]?.text ?? '');
  return inRun || (first && isLabel(lines[i + 1]));
}

function readHeading(state: State, i: number, { text, level, lines }: HeadingMark): number {
  state.blocks.push({ kind: 'heading', level, text, ...spanOf(state.lines, i, i + lines) });
  return i + lines;
}

/** '1. Introduction' is a heading before prose, but an item when its neighbours are items. */
function isItemOfList({ lines, hasNotes }: State, i: number): boolean {
  if (!itemMarker(lines[i]?.text ?? '')) return false;
  const isItem = (line: Line | undefined) =>
    line !== undefined && !line.blank && itemMarker(line.text) !== undefined;
  const below = lines[i + 1];
  // '2. Causes' above bullets heads them, where the text is notes.
  const bullets = below?.blank === false && itemMarker(below.text)?.ordered === false;
  const gap = i === 0 || lines[i - 1]?.blank === true;
  if (hasNotes && gap && bullets && looksLikeTitle(lines[i]?.text.trim() ?? '')) return false;
  if (isItem(lines[i - 1]) || isItem(below)) return true;
  // A line of text right below belongs to the section, not to the item, when it begins a sentence.
  const headsText = below !== undefined && !below.blank && /^\p{Lu}/u.test(below.text);
  return !headsText && isItem(lines[i + 2]);
}

function readItem(state: State, i: number): number {
  const { lines } = state;
  const line = lines[i]?.text ?? '';
  const marker = itemMarker(line) ?? { length: 0, indent: columnsOf(line), ordered: false };
  let end = i + 1;
  while (end < lines.length && continuesItem(state, end, marker.indent)) end++;
  const span = spanOf(lines, i, end);
  const content = state.text.slice((lines[i]?.start ?? 0) + marker.length, span.end);
  const text = withoutMarks(content);
  if (text !== '') {
    const depth = marker.indent + (isUnderNumber(state, line, marker.indent) ? 1 : 0);
    state.blocks.push({ kind: 'item', depth, ordered: marker.ordered, text, ...span });
  }
  return end;
}

/** '(a)' right in from '3. ... if:' stands under it, though no further in. */
function isUnderNumber({ blocks, text }: State, line: string, indent: number): boolean {
  const above = blocks.at(-1);
  if (above?.kind !== 'item' || !LETTER.test(line)) return false;
  const isLetter = LETTER.test(text.slice(above.start, above.start + 8));
  return isLetter
    ? above.depth === indent + 1
    : above.ordered && above.depth === indent && /:$/.test(above.text);
}

const LETTER = /^\s*(?:\(?[a-z]\)|\([ivx]{1,4}\))\s/;

function continuesItem(state: State, i: number, indent: number): boolean {
  const line = state.lines[i];
  if (!line || line.blank || state.furniture[i] !== undefined || itemMarker(line.text)) return false;
  const above = state.lines[i - 1]?.text ?? '';
  const columns = columnsOf(line.text);
  if (state.notes[i]) return continuesNote(state.lines, i) || (columns > indent && isRemainder(line.text));
  return columns > indent || (!endsSentence(above) && /^\p{Ll}/u.test(line.text));
}

/** Lower-case words without a mark of their own, further in than the item: its second line. */
function isRemainder(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text) && !hasNoteMark(text);
}

function columnsOf(text: string): number {
  const space = /^[ \t]*/.exec(text)?.[0] ?? '';
  return [...space].reduce((columns, c) => columns + (c === '\t' ? 4 : 1), 0);
}

function readParagraph(state: State, i: number): number {
  const { lines } = state;
  let end = i + 1;
  while (end < lines.length && continuesParagraph(state, end)) end++;
  const span = spanOf(lines, i, end);
  const text = withoutMarks(state.text.slice(span.start, span.end));
  if (text !== '') state.blocks.push({ kind: 'paragraph', text, ...span });
  return end;
}

function continuesParagraph(state: State, i: number): boolean {
  const line = state.lines[i];
  if (!line || line.blank || state.furniture[i] !== undefined || itemMarker(line.text)) return false;
  if (underlines(state.lines, i + 1)) return false;
  if (state.notes[i]) return continuesNote(state.lines, i);
  const above = state.lines[i - 1]?.text ?? '';
  if (!state.wrapped && headingAt(state.lines, i)) return false;
  return state.wrapped ? above.length > 40 || !endsSentence(above) : !endsSentence(above);
}

/** Prose broken at a fixed width: many lines of similar length, none long, few of them ending a sentence. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter(({ blank, text }) => !blank && text.length > 45);
  const open = full.filter(({ text }) => !endsSentence(text));
  return full.length >= 3 && open.length * 3 >= full.length && full.every(({ text }) => text.length <= 120);
}

/** From the first to behind the last of the lines `from` .. `to` (exclusive), outer white space left out. */
function spanOf(lines: readonly Line[], from: number, to: number): Span {
  const first = lines[from] as Line;
  const last = lines[to - 1] as Line;
  return {
    start: first.start + (first.text.length - first.text.trimStart().length),
    end: last.start + last.text.trimEnd().length,
  };
}

interface Title {
  readonly text: string;
  /** The line after it. */
  readonly next: number;
}

function findTitle(lines: readonly Line[], furniture: readonly (string | undefined)[]): Title | undefined {
  const i = lines.findIndex((line, at) => !line.blank && furniture[at] === undefined);
  const line = lines[i];
  if (!line || itemMarker(line.text)) return undefined;
  const marked = headingAt(lines, i);
  if (marked && marked.level === 1) return { text: marked.text, next: i + marked.lines };
  const text = withoutMarks(line.text);
  const alone = lines.slice(i + 1).some(({ blank }) => !blank);
  const inProse = /^\p{Ll}/u.test(lines[i + 1]?.text ?? '');
  const short =
    looksLikeTitle(text) || (text.length <= 100 && lines[i + 1]?.blank === true && !endsSentence(text));
  return short && alone && !inProse && !/[,;]$/.test(text) ? { text, next: i + 1 } : undefined;
}

/** Turns the items' columns into depths: an item is one deeper than the nearest one above that is further left. */
function normaliseDepths(blocks: readonly Block[]): readonly Block[] {
  const columns: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      columns.length = 0;
      return block;
    }
    while (columns.length > 0 && (columns.at(-1) ?? 0) >= block.depth) columns.pop();
    columns.push(block.depth);
    return { ...block, depth: columns.length - 1 };
  });
}
