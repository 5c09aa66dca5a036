import { expect } from 'vitest';
import type { Block, Document, Passage } from '../../core/model/document.ts';
import { passagesOf } from '../../core/model/passages.ts';

/** What is true of every document, whatever it was read from. */
export function expectSound({ title, text, blocks }: Document): void {
  expect(title).not.toBe('');
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    expect(block.end).toBeLessThanOrEqual(text.length);
    end = block.end;
    for (const passage of passagesOf(block)) expectTruePlaces(passage, text);
  }
}

/** Runs as long as their place say what stands there, and no run leaves its passage. */
function expectTruePlaces({ text, runs, start, end }: Passage, source: string): void {
  expect(text).toBe(text.trim());
  for (const [i, run] of (runs ?? []).entries()) {
    const words = text.slice(run.at, runs?.[i + 1]?.at);
    expect(run.start).toBeGreaterThanOrEqual(start);
    expect(run.end).toBeLessThanOrEqual(end);
    if (words.length !== run.end - run.start || words.length < 2) continue;
    expect(source.slice(run.start, run.end).replace(/\s/g, ' ')).toBe(words);
  }
}

/** One line for each block: its kind, with level or depth, and its words. */
export function shape({ blocks }: Document): readonly string[] {
  return blocks.map(lineOf);
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}: ${block.text}`;
    case 'item':
      return `${block.ordered ? '1.' : '-'}${block.depth}: ${block.text}`;
    case 'table':
      return [block.header, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(({ text }) => text).join(' | '))
        .join(' / ');
    case 'boilerplate':
      return `(${block.reason}) ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'definition':
      return `= ${block.text}`;
  }
}
