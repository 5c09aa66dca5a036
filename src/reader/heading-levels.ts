import type { Block } from '../core/model/document.ts';

/** The outermost heading of the document gets level 1. */
export function normaliseLevels(blocks: readonly Block[]): readonly Block[] {
  const least = blocks.reduce((level, b) => (b.kind === 'heading' ? Math.min(level, b.level) : level), 99);
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level - least + 1 } : block,
  );
}
