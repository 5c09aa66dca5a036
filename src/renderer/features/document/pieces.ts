import type { Span } from '../../../core/model/document.ts';
import type { DocumentPage, PageBlock, PagePassage } from '../../../core/model/page.ts';

/** A stretch of a passage that is drawn alike. */
export interface Piece {
  /** Its place in the passage. */
  readonly at: number;
  readonly text: string;
  /** A card asks about it. */
  readonly asked: boolean;
  /** It is the source that was asked for. */
  readonly shown: boolean;
}

/** Cuts a passage where a source begins or ends. */
export function piecesOf({ text, parts }: PagePassage, source: Span | null): readonly Piece[] {
  const cuts = [...new Set([0, text.length, ...parts.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((at, i) => {
    const over = parts.filter(({ from, to }) => from <= at && at < to);
    return {
      at,
      text: text.slice(at, cuts[i + 1]),
      asked: over.length > 0,
      shown: over.some((part) => isSource(part, source)),
    };
  });
}

/** Whether the source stands anywhere on the page. */
export function hasSource({ blocks }: DocumentPage, source: Span): boolean {
  return blocks.flatMap(passagesIn).some(({ parts }) => parts.some((part) => isSource(part, source)));
}

function passagesIn(block: PageBlock): readonly PagePassage[] {
  if (block.kind !== 'table') return [block];
  return [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()];
}

function isSource({ start, end }: Span, source: Span | null): boolean {
  return start === source?.start && end === source.end;
}

export type Item = Extract<PageBlock, { kind: 'item' }>;

/** A block to draw, or a list of items that follow one another. */
export type Drawn = Exclude<PageBlock, Item> | ItemList;

export interface ItemList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly item: Item; readonly below: readonly ItemList[] }[];
}

/** The blocks with their items put into lists, those of greater depth below the item that they follow. */
export function drawnBlocks(blocks: readonly PageBlock[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as PageBlock;
    if (block.kind !== 'item') {
      drawn.push(block);
      at += 1;
      continue;
    }
    const stop = blocks.findIndex(({ kind }, i) => i > at && kind !== 'item');
    const run = blocks.slice(at, stop < 0 ? blocks.length : stop) as readonly Item[];
    drawn.push(...listsOf(run));
    at += run.length;
  }
  return drawn;
}

/** Lists of the least depth among the items, a new one where numbers begin or end. */
function listsOf(items: readonly Item[]): readonly ItemList[] {
  const lists: { ordered: boolean; items: { item: Item; below: readonly ItemList[] }[] }[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const next = items.findIndex(({ depth }, i) => i > at && depth <= item.depth);
    const stop = next < 0 ? items.length : next;
    const entry = { item, below: listsOf(items.slice(at + 1, stop)) };
    const list = lists.at(-1);
    if (list?.ordered === item.ordered) list.items.push(entry);
    else lists.push({ ordered: item.ordered, items: [entry] });
    at = stop;
  }
  return lists.map((list) => ({ kind: 'list', ...list }));
}
