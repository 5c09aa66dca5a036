import type {
  Block,
  Definition,
  Document,
  Heading,
  ListItem,
  Paragraph,
  Passage,
  Span,
} from '../model/document.ts';
import { placingOf } from '../model/place.ts';
import { annotate, type Token } from './language.ts';
import { parseClauses } from './parse-clauses.ts';
import {
  type List,
  MAX_SENTENCE,
  type Outline,
  type PlacedHeading,
  type PlacedTable,
  type Sentence,
} from './sentence.ts';
import { wordCount } from './words.ts';

/** The document's sentences in order, each under its headings, and its lists. */
export function outline(document: Document): Outline {
  const state: State = {
    document,
    sentences: [],
    lists: [],
    tables: [],
    titles: [],
    headings: [],
    paragraph: 0,
    open: [],
  };
  for (const [i, block] of document.blocks.entries()) readBlock(state, block, document.blocks[i + 1]);
  const lists = state.lists.filter(({ items }) => items.length > 0);
  return { sentences: state.sentences, lists, tables: state.tables, headings: state.titles };
}

interface State {
  readonly document: Document;
  readonly sentences: Sentence[];
  readonly lists: (List & { readonly items: Sentence[] })[];
  readonly tables: PlacedTable[];
  readonly titles: PlacedHeading[];
  headings: readonly Heading[];
  paragraph: number;
  /** The lists that an item may still join, outermost first. */
  open: readonly OpenList[];
}

interface OpenList {
  readonly depth: number;
  /** Its place among the lists. */
  readonly list: number;
}

function readBlock(state: State, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      state.headings = state.headings.filter(({ level }) => level < block.level);
      state.titles.push({ text: block.text, start: block.start, end: block.end, section: sectionOf(state) });
      state.headings = [...state.headings, block];
      state.open = [];
      return;
    case 'boilerplate':
      state.open = [];
      return;
    case 'table':
      state.open = [];
      state.tables.push({ table: block, section: sectionOf(state) });
      return;
    case 'paragraph':
      state.open = [];
      state.sentences.push(
        ...sentencesOf(state, block, next?.kind === 'item' || next?.kind === 'definition'),
      );
      return;
    case 'item':
    case 'definition':
      readItem(state, block);
  }
}

/** A definition is an item with its label: the rules read 'Weir: a low dam' alike. */
function readItem(state: State, block: ListItem | Definition): void {
  const { depth, ordered } = block.kind === 'item' ? block : { depth: 0, ordered: false };
  const outer = state.open.filter((open) => open.depth < depth);
  const same = state.open.find((open) => open.depth === depth && state.lists[open.list]?.ordered === ordered);
  const list = same?.list ?? openList(state, depth, ordered, outer.at(-1));
  state.open = [...outer, { depth, list }];
  const [item, ...more] = sentencesOf(state, block, false);
  if (!item) return;
  state.lists[list]?.items.push(item);
  state.sentences.push(item, ...more);
}

/** A new list below the line that leads to it: the paragraph before, or the item that it stands under. */
function openList(state: State, depth: number, ordered: boolean, outer: OpenList | undefined): number {
  const before = depth === 0 ? state.sentences.at(-1) : undefined;
  const parent = outer && state.lists[outer.list]?.items.at(-1);
  const leadIn = parent ?? (before?.role === 'lead-in' ? before : undefined);
  const section = parent ? [...(state.lists[outer.list]?.section ?? [])] : sectionOf(state);
  state.lists.push({ leadIn, section, items: [], ordered, depth });
  return state.lists.length - 1;
}

function sectionOf({ headings }: State): readonly string[] {
  return headings.map(({ text }) => withoutNumber(text));
}

/** 'The Danube' of '7.3 The Danube': where a chapter stands in its book says nothing above a card. */
function withoutNumber(heading: string): string {
  return heading.replace(/^\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)]) (?=\p{L})/u, '');
}

/** 'Causes:', or 'Declarative (explicit)' in notes: what stands before a list and is no sentence. */
function leads(text: string, tokens: readonly Token[]): boolean {
  if (/:$/.test(text)) return true;
  if (/[.!?;,]$/.test(text) || wordCount(text) > 6 || !/^\p{Lu}/u.test(text) || /[=→⇒]|->/.test(text))
    return false;
  return !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

function sentencesOf(
  state: State,
  block: Paragraph | ListItem | Definition,
  beforeItems: boolean,
): readonly Sentence[] {
  state.paragraph += 1;
  const placing = placingOf(block, state.document.text);
  const parts = annotate(block.text);
  const section = sectionOf(state);
  const boldIn = boldReader(block, state.document.text);
  return parts.map((tokens, i) => {
    const from = tokens[0]?.start ?? 0;
    const to = tokens.at(-1)?.end ?? from + 1;
    const text = block.text.slice(from, to);
    const leadIn = beforeItems && i === parts.length - 1 && leads(text, tokens);
    const role = leadIn ? 'lead-in' : block.kind !== 'paragraph' && i === 0 ? 'item' : 'prose';
    const span = placing(from, to);
    const bold = boldIn(span);
    const place = {
      section,
      paragraph: state.paragraph,
      role,
      ...(bold.length > 0 ? { bold } : {}),
    } as const;
    return withText(
      { ...place, ...span, text: '', printed: text, tokens: [], clauses: [] },
      text,
      shifted(tokens, from),
    );
  });
}

/** Gives the bold words of one span after the other: called in the order of the text, it looks at each but once. */
function boldReader({ strong = [] }: Passage, text: string): (span: Span) => readonly string[] {
  let next = 0;
  return ({ start, end }) => {
    const found: string[] = [];
    for (let term = strong[next]; term && term.start < end; term = strong[++next]) {
      const words = text.slice(Math.max(term.start, start), Math.min(term.end, end));
      if (/\p{L}/u.test(words)) found.push(words.replace(/\s+/g, ' ').replace(/[\s:;,.–—-]+$/, ''));
    }
    return found;
  };
}

/** The same sentence with other words: its references resolved. */
export function withText(sentence: Sentence, text: string, known?: readonly Token[]): Sentence {
  const tokens = known ?? annotate(text).flat();
  return { ...sentence, text, tokens, clauses: text.length > MAX_SENTENCE ? [] : parseClauses(tokens, text) };
}

function shifted(tokens: readonly Token[], by: number): readonly Token[] {
  return tokens.map((token) => ({ ...token, start: token.start - by, end: token.end - by }));
}
