import type { Block, Definition, Document, ListItem, Paragraph, Passage, Span } from '../model/document.ts';
import { annotate, type Token } from './language.ts';
import { parseClauses } from './parse-clauses.ts';
import { placingOf } from './place.ts';
import { type List, MAX_SENTENCE, type Outline, type PlacedTable, type Sentence } from './sentence.ts';

/** The document's sentences in order, each under its headings, and its lists. */
export function outline(document: Document): Outline {
  const state: State = {
    document,
    sentences: [],
    lists: [],
    tables: [],
    headings: [],
    paragraph: 0,
    open: undefined,
  };
  for (const [i, block] of document.blocks.entries()) readBlock(state, block, document.blocks[i + 1]);
  const lists = state.lists.filter(({ items }) => items.length > 0);
  return { sentences: state.sentences, lists, tables: state.tables };
}

interface State {
  readonly document: Document;
  readonly sentences: Sentence[];
  readonly lists: (List & { readonly items: Sentence[] })[];
  readonly tables: PlacedTable[];
  headings: readonly { readonly level: number; readonly text: string }[];
  paragraph: number;
  /** The list that an item may still join, by depth. */
  open: { readonly depth: number; readonly list: number } | undefined;
}

function readBlock(state: State, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      state.headings = [...state.headings.filter(({ level }) => level < block.level), block];
      state.open = undefined;
      return;
    case 'boilerplate':
      state.open = undefined;
      return;
    case 'table':
      state.open = undefined;
      state.tables.push({ table: block, section: state.headings.map(({ text }) => text) });
      return;
    case 'paragraph':
      state.open = undefined;
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
  if (depth > 0) {
    state.sentences.push(...sentencesOf(state, block, false));
    return;
  }
  const before = state.sentences.at(-1);
  if (state.open === undefined) {
    const leadIn = before?.role === 'lead-in' ? before : undefined;
    const section = state.headings.map(({ text }) => text);
    state.lists.push({ leadIn, section, items: [], ordered });
    state.open = { depth, list: state.lists.length - 1 };
  }
  const [item, ...more] = sentencesOf(state, block, false);
  if (!item) return;
  state.lists[state.open.list]?.items.push(item);
  state.sentences.push(item, ...more);
}

function sentencesOf(
  state: State,
  block: Paragraph | ListItem | Definition,
  beforeItems: boolean,
): readonly Sentence[] {
  state.paragraph += 1;
  const placing = placingOf(block, state.document.text);
  const parts = annotate(block.text);
  const section = state.headings.map(({ text }) => text);
  const boldIn = boldReader(block, state.document.text);
  return parts.map((tokens, i) => {
    const from = tokens[0]?.start ?? 0;
    const to = tokens.at(-1)?.end ?? from + 1;
    const text = block.text.slice(from, to);
    const leadIn = beforeItems && i === parts.length - 1 && /:$/.test(text);
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
