import { type Composed, compose, type Stretch } from '../compose.ts';
import { looksLikeTitle } from '../heading-line.ts';
import { endsSentence } from '../sentence-end.ts';
import { stretch } from './inline-text.ts';
import type { RawTable } from './table.ts';
import { newWriter, type Writer, write, writeTable } from './writer.ts';

/** What the words that are being read will become. */
export type Context =
  | { readonly kind: 'flow' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly depth: number; readonly ordered: boolean; begun: boolean }
  | { readonly kind: 'term' }
  | { readonly kind: 'description' }
  | { readonly kind: 'caption' };

/** More terms than this share no description: it would be repeated without end. */
const MAX_TERMS = 8;

/** Words that wait to become a block, and where the walk over the page stands. */
export interface Flow {
  readonly writer: Writer;
  buffer: Stretch[];
  readonly contexts: Context[];
  /** The open lists, outermost first: whether each is ordered. */
  readonly lists: boolean[];
  /** Terms that wait for their description, and whether they have had one. */
  terms: { readonly names: string[]; described: boolean };
  /** Of the last heading. */
  level: number;
  /** Captions and boxes stand beside the text: they are written at the end of their section. */
  floats: (Composed | RawTable)[];
  /** Until the title has come by as a heading. */
  title: string | undefined;
}

export function newFlow(title: string): Flow {
  return {
    writer: newWriter(title),
    buffer: [],
    contexts: [],
    lists: [],
    terms: { names: [], described: false },
    level: 0,
    floats: [],
    title,
  };
}

export function open(flow: Flow, context: Context): void {
  emit(flow);
  // Several terms may share a description, and several descriptions a term.
  if (context.kind === 'term' && flow.terms.described) flow.terms = { names: [], described: false };
  flow.contexts.push(context);
}

export function close(flow: Flow): void {
  emit(flow);
  flow.contexts.pop();
}

/** The edge of a box ends a paragraph; an item and a description go on behind it after a whole sentence. */
export function breakBlock(flow: Flow): void {
  const { kind } = current(flow);
  const last = flow.buffer.findLast(({ text }) => text.trim() !== '')?.text ?? '';
  const goesOn = kind === 'item' || kind === 'description' ? endsSentence(last) : kind !== 'flow';
  if (goesOn) addText(flow, ' ', false);
  else emit(flow);
}

/** One space is as good as many, and keeps the walk back from `breakBlock` short. */
export function addText(flow: Flow, text: string, strong: boolean): void {
  const piece = stretch(text, strong);
  if (piece.text.trim() !== '' || flow.buffer.at(-1)?.text.trim() !== '') flow.buffer.push(piece);
}

/** A line end matters in a paragraph alone. */
export function addLineEnd(flow: Flow): void {
  if (current(flow).kind === 'flow') flow.buffer.push(LINE_END);
  else addText(flow, ' ', false);
}

/** Makes a block of the waiting words. */
export function emit(flow: Flow): void {
  const { buffer } = flow;
  flow.buffer = [];
  const context = current(flow);
  if (context.kind === 'flow') {
    for (const paragraph of paragraphsOf(buffer)) writeParagraph(flow, paragraph);
    return;
  }
  const words = compose(buffer);
  if (/[\p{L}\p{N}✓✔✗✘]/u.test(words.text)) writeIn(flow, context, words);
}

function writeIn(flow: Flow, context: Exclude<Context, { kind: 'flow' }>, words: Composed): void {
  switch (context.kind) {
    case 'heading':
      writeHeading(flow, context.level, words);
      break;
    case 'item':
      writeItem(flow, context, words);
      break;
    case 'term':
      flow.terms.names.push(words.text.replace(/\s*:$/, ''));
      break;
    case 'description':
      writeDescription(flow, words);
      break;
    case 'caption':
      flow.floats.push(words);
  }
}

function writeHeading(flow: Flow, level: number, words: Composed): void {
  flushFloats(flow);
  if (words.text === flow.title) {
    flow.title = undefined;
    return;
  }
  flow.level = level;
  flow.writer.blocks.push({ kind: 'heading', level, ...write(flow.writer, words) });
}

/** What comes in an item after its first words, such as behind a list within it, stands one deeper. */
function writeItem(flow: Flow, item: Extract<Context, { kind: 'item' }>, words: Composed): void {
  const { writer } = flow;
  const gap = writer.blocks.at(-1)?.kind === 'item' ? '\n' : '\n\n';
  const depth = item.begun ? item.depth + 1 : item.depth;
  item.begun = true;
  writer.blocks.push({ kind: 'item', depth, ordered: item.ordered, ...write(writer, words, gap) });
}

function writeDescription(flow: Flow, words: Composed): void {
  const { writer, terms } = flow;
  const term = terms.names.slice(0, MAX_TERMS).join(', ');
  if (term === '') {
    writer.blocks.push({ kind: 'paragraph', ...write(writer, words) });
    return;
  }
  terms.described = true;
  const by = term.length + 2;
  const strong = words.strong.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const line = { text: `${term}: ${words.text}`, runs: [], strong };
  const gap = writer.blocks.at(-1)?.kind === 'definition' ? '\n' : '\n\n';
  writer.blocks.push({ kind: 'definition', term, ...write(writer, line, gap) });
}

/** A paragraph that is nothing but a bold title heads what follows. */
function writeParagraph(flow: Flow, stretches: readonly Stretch[]): void {
  const words = compose(stretches);
  if (!/[\p{L}\p{N}]/u.test(words.text)) return;
  const bold = stretches.every(({ text, strong }) => strong || text.trim() === '');
  if (bold && looksLikeTitle(words.text)) writeSubheading(flow, words);
  else flow.writer.blocks.push({ kind: 'paragraph', ...write(flow.writer, words) });
}

function writeSubheading(flow: Flow, words: Composed): void {
  if (words.text !== flow.title)
    flow.writer.blocks.push({ kind: 'heading', level: flow.level + 1, ...write(flow.writer, words) });
}

/** Terms that no description followed: pages use them as small headings. */
export function closeTerms(flow: Flow): void {
  const { names, described } = flow.terms;
  flow.terms = { names: [], described: false };
  if (described) return;
  for (const name of names) writeSubheading(flow, compose([stretch(name, false)]));
}

export function flushFloats(flow: Flow): void {
  const { floats, writer } = flow;
  flow.floats = [];
  for (const float of floats) {
    if ('rows' in float) writeTable(writer, float);
    else writer.blocks.push({ kind: 'paragraph', ...write(writer, float) });
  }
}

/** Cut at an empty line, and where a line that ends a sentence ends. */
function paragraphsOf(buffer: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const paragraphs: Stretch[][] = [[]];
  let before = '';
  for (const piece of buffer) {
    if (piece.text === LINE_END.text && (endsSentence(before) || before === LINE_END.text))
      paragraphs.push([]);
    else paragraphs.at(-1)?.push(piece);
    if (piece.text.trim() !== '' || piece.text === LINE_END.text) before = piece.text;
  }
  return paragraphs;
}

/** `<br>` */
const LINE_END: Stretch = { text: '\n', start: 0, end: 0, strong: false };

function current(flow: Flow): Context {
  return flow.contexts.at(-1) ?? { kind: 'flow' };
}
