import type { MarkdownIt, Token } from 'markdown-it';
import type { Stretch } from '../compose.ts';
import type { Locate } from './source-lines.ts';

/** How far the next words may be from the last, in UTF-16 code units: what lies between is marks. */
const WINDOW = 5000;

interface State {
  readonly parser: MarkdownIt;
  readonly content: string;
  readonly stretches: Stretch[];
  readonly locate: Locate;
  /** How far `content` is read. */
  at: number;
  strong: number;
  deleted: number;
}

/**
 * The words of an inline token in order, with their places. The parser keeps no places of its own here, but every
 * word it gives stands in `content` in the same order, with nothing but marks between.
 */
export function inlineStretches(parser: MarkdownIt, token: Token, locate: Locate): readonly Stretch[] {
  const { content } = token;
  const state: State = { parser, content, stretches: [], locate, at: 0, strong: 0, deleted: 0 };
  for (const child of token.children ?? []) readChild(state, child);
  return state.stretches;
}

function readChild(state: State, { type, content, markup }: Token): void {
  switch (type) {
    case 'text':
      addWords(state, content, content);
      break;
    case 'text_special':
      addWords(state, content, markup);
      break;
    case 'softbreak':
    case 'hardbreak':
      addWords(state, '\n', '\n');
      break;
    case 'code_inline':
      addCode(state, content, markup);
      break;
    case 'html_inline':
      if (/^<br\b/i.test(content)) addWords(state, ' ', content);
      else skip(state, content);
      break;
    case 'image':
      skip(state, `![${content}`);
      skipResource(state);
      break;
    case 'link_open':
    case 'link_close':
      skipLink(state, type === 'link_open', markup === 'autolink');
      break;
    default:
      if (type.startsWith('strong_')) state.strong += type === 'strong_open' ? 1 : -1;
      if (type.startsWith('s_')) state.deleted += type === 's_open' ? 1 : -1;
      skip(state, markup);
  }
}

/** `printed` is how the source has `words`. Notes' marks (`[^1]`, also where they are links) are no words. */
function addWords(state: State, words: string, printed: string): void {
  if (words === '') return;
  const found = find(state, printed);
  const start = state.locate(found ?? state.at);
  const end = found === undefined ? start : state.locate(found + printed.length - 1) + 1;
  if (found !== undefined) state.at = found + printed.length;
  const text = /^\^[\w-]{1,40}$/.test(words) ? '' : words.replace(/\[\^[\w-]{1,40}\](?!:)/g, blank);
  if (state.deleted === 0) state.stretches.push({ text, start, end, strong: state.strong > 0 });
}

/** As many characters that are dropped later, so that the places stay true. */
function blank(text: string): string {
  return '\u200B'.repeat(text.length);
}

function addCode(state: State, content: string, markup: string): void {
  skip(state, markup);
  const close = state.content.indexOf(markup, state.at);
  if (close < 0) return;
  const from = state.content.slice(state.at, close).indexOf(content);
  const start = state.at + Math.max(0, from);
  const end = from < 0 ? close : start + content.length;
  state.at = close + markup.length;
  const place = { start: state.locate(start), end: state.locate(end - 1) + 1 };
  if (state.deleted === 0) state.stretches.push({ text: content, ...place, strong: state.strong > 0 });
}

function find({ content, at }: State, part: string): number | undefined {
  const found = content.slice(at, at + WINDOW + part.length).indexOf(part);
  return found < 0 ? undefined : at + found;
}

function skip(state: State, part: string): void {
  const found = find(state, part);
  if (found !== undefined) state.at = found + part.length;
}

function skipLink(state: State, opens: boolean, auto: boolean): void {
  if (auto) skip(state, opens ? '<' : '>');
  else if (opens) skip(state, '[');
  else skipResource(state);
}

/** Past what follows the words of a link: `](target "title")`, `][label]` or `]`. */
function skipResource(state: State): void {
  skip(state, ']');
  const { content, at } = state;
  if (content[at] === '[') {
    const close = content.indexOf(']', at);
    if (close >= 0 && close - at < 1000) state.at = close + 1;
  } else if (content[at] === '(') {
    const end = resourceEnd(state.parser, content, at + 1);
    if (end !== undefined) state.at = end;
  }
}

function resourceEnd({ helpers }: MarkdownIt, content: string, from: number): number | undefined {
  const max = content.length;
  const target = helpers.parseLinkDestination(content, afterSpace(content, from), max);
  if (!target.ok) return undefined;
  let end = afterSpace(content, target.pos);
  const title = helpers.parseLinkTitle(content, end, max);
  if (title.ok) end = afterSpace(content, title.pos);
  return content[end] === ')' ? end + 1 : undefined;
}

function afterSpace(content: string, from: number): number {
  let at = from;
  while (/[ \t\n]/.test(content[at] ?? '')) at++;
  return at;
}
