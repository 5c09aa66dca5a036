import type { Block } from '../../core/model/document.ts';
import {
  addLineEnd,
  addText,
  breakBlock,
  type Context,
  close,
  closeTerms,
  emit,
  type Flow,
  flushFloats,
  newFlow,
  open,
} from './flow.ts';
import { isCore, isFurniture, isInfobox, isLinkList, type Words } from './furniture.ts';
import { raised } from './inline-text.ts';
import type { MainPart } from './main-part.ts';
import { isDataTable, readTable } from './table.ts';
import { attribute, type Element, walk } from './tree.ts';
import { writeCode, writeTable } from './writer.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|details|dir|div|dl|fieldset|figure|form|header|hgroup|hr|html|legend|main|menu|nav|footer|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const LIST = /^(?:ul|ol|menu|dir)$/;

interface State extends Flow {
  readonly words: Words;
  readonly part: MainPart;
  strong: number;
  sup: number;
  /** How many elements are open that the page marks as its main part. */
  inside: number;
}

/** The text of the page's main part, and its blocks. */
export function readPart(
  part: MainPart,
  words: Words,
  title: string,
): { readonly text: string; readonly blocks: readonly Block[] } {
  const state: State = { ...newFlow(title), words, part, strong: 0, sup: 0, inside: part.marked ? 1 : 0 };
  walk(part.element, {
    enter: (element) => enter(state, element),
    leave: (element) => leave(state, element),
    text: (value) => addText(state, state.sup > 0 ? raised(value) : value, state.strong > 0),
  });
  emit(state);
  closeTerms(state);
  flushFloats(state);
  return { text: state.writer.parts.join(''), blocks: state.writer.blocks };
}

/** Opens what the element opens; false where its content is read elsewhere or not at all. */
function enter(state: State, element: Element): boolean {
  const { tagName } = element;
  if (isFurniture(element, state.words, state.inside > 0) || isMenu(state, element)) {
    if (BLOCK.test(tagName)) breakBlock(state);
    return false;
  }
  if (readWhole(state, element)) return false;
  const context = contextOf(state, element);
  if (context) open(state, context);
  else if (LIST.test(tagName)) emit(state);
  else if (BLOCK.test(tagName)) breakBlock(state);
  if (LIST.test(tagName)) state.lists.push(tagName === 'ol');
  count(state, element, 1);
  return true;
}

function leave(state: State, element: Element): void {
  const { tagName } = element;
  count(state, element, -1);
  if (contextOf(state, element)) close(state);
  else if (LIST.test(tagName)) emit(state);
  else if (BLOCK.test(tagName)) breakBlock(state);
  if (LIST.test(tagName)) state.lists.pop();
  if (tagName === 'dl') closeTerms(state);
}

function count(state: State, element: Element, by: 1 | -1): void {
  const { tagName } = element;
  if (tagName === 'b' || tagName === 'strong') state.strong += by;
  else if (tagName === 'sup') state.sup += by;
  else if (tagName === 'q') addText(state, by > 0 ? '“' : '”', false);
  else if (isCore(element)) state.inside += by;
}

/** Elements that are read in one go: tables of data, code, line ends. */
function readWhole(state: State, element: Element): boolean {
  switch (element.tagName) {
    case 'br':
      addLineEnd(state);
      return true;
    case 'pre':
    case 'listing':
      readCode(state, element);
      return true;
    case 'table': {
      if (!isDataTable(element, state.words)) return false;
      emit(state);
      const table = readTable(element, state.words);
      if (table && isInfobox(element)) state.floats.push(table);
      else if (table) writeTable(state.writer, table);
      return true;
    }
    default:
      return false;
  }
}

function readCode(state: State, element: Element): void {
  emit(state);
  let code = '';
  walk(element, {
    enter: () => true,
    leave() {},
    text(value) {
      code += value;
    },
  });
  if (/[\p{L}\p{N}]/u.test(code)) writeCode(state.writer, code.trim());
}

function contextOf({ lists }: State, element: Element): Context | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', level: Number(tagName.slice(1)) };
  if (tagName === 'li')
    return {
      kind: 'item',
      depth: Math.max(0, lists.length - 1),
      ordered: lists.at(-1) ?? false,
      begun: false,
    };
  if (tagName === 'dt') return { kind: 'term' };
  if (tagName === 'dd') return { kind: 'description' };
  const names = attribute(element, 'class') ?? '';
  return tagName === 'figcaption' ||
    /(?:^|\s)(?:thumbcaption|gallerytext|wp-caption-text)(?:\s|$)/.test(names)
    ? { kind: 'caption' }
    : undefined;
}

/** On a page that marks no main part, a box of links is a menu unless words lead to it. */
function isMenu({ part, words, writer, buffer }: State, element: Element): boolean {
  if (part.marked || !isLinkList(element, words)) return false;
  const last = writer.blocks.at(-1)?.kind;
  return buffer.every(({ text }) => text.trim() === '') && last !== 'paragraph' && last !== 'heading';
}
