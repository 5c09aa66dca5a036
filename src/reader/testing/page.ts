import { expect } from 'vitest';
import type { Document } from '../../core/model/document.ts';
import { passagesOf } from '../../core/model/passages.ts';
import { parseHtml } from '../html/html.ts';
import { expectSound, shape } from './sound.ts';

/** The document of a page that has one, with all that must be true of it. */
export function readPage(markup: string): Document {
  const page = parseHtml(markup, 'page.html');
  if (!page.ok) throw new Error(page.problem.message);
  expectTruePage(page.value);
  return page.value;
}

/** All words of a page stand in its text as they are. */
export function expectTruePage(document: Document): void {
  expectSound(document);
  for (const { text, start, end } of document.blocks.flatMap(passagesOf))
    expect(document.text.slice(start, end).replaceAll('\n', ' ')).toContain(text.split(' ')[0]);
  for (const block of document.blocks)
    if (block.kind !== 'table' && block.kind !== 'boilerplate')
      expect(document.text.slice(block.start, block.end)).toBe(block.text);
}

/** Enough prose for one page. */
export const PROSE = 'The sea rises and falls twice a day, because the Moon pulls it up. '.repeat(4).trim();

/** What the reader makes of a part of a page's main part. */
export function body(markup: string): readonly string[] {
  return shape(readPage(`<title>T</title><main><p>${PROSE}</p>${markup}</main>`)).slice(1);
}
