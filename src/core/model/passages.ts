import type { Block, Passage } from './document.ts';

/** Everything in the block that is the document's own words; a cell counts once, however far it reaches. */
export function passagesOf(block: Block): readonly Passage[] {
  if (block.kind === 'boilerplate') return [];
  if (block.kind !== 'table') return [block];
  const { caption, header, rows } = block;
  return [...(caption ? [caption] : []), ...new Set([...header, ...rows.flatMap(({ cells }) => cells)])];
}
