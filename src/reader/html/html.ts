import type { Document } from '../../core/model/document.ts';
import { done, type Outcome } from '../../core/model/problem.ts';
import { markFurniture } from '../block-furniture.ts';
import { normaliseLevels } from '../heading-levels.ts';
import { titleFromName } from '../title.ts';
import { readPart } from './blocks.ts';
import { decodePage } from './charset.ts';
import { countWords } from './furniture.ts';
import { findMainPart } from './main-part.ts';
import { findTitle } from './page-title.ts';
import { noText, parsePage } from './tree.ts';

/**
 * A web page, as bytes, to a Document whose text is a plain rendering of the page's main part. Nothing of the page is
 * run, fetched or kept as markup. Fails as `decodePage` does, and with `empty` on a page without a text.
 */
export function readHtml(bytes: Uint8Array, fileName: string): Outcome<Document> {
  const markup = decodePage(bytes, fileName);
  return markup.ok ? parseHtml(markup.value, fileName) : markup;
}

/** As `readHtml`, for markup that is already decoded. */
export function parseHtml(markup: string, fileName: string): Outcome<Document> {
  const page = parsePage(markup, fileName);
  if (!page.ok) return page;
  const words = countWords(page.value);
  const part = findMainPart(page.value, words);
  const title = findTitle(page.value, part.element) ?? titleFromName(fileName);
  const { text, blocks } = readPart(part, words, title);
  if (blocks.length === 0) return noText(fileName);
  return done({ title, text, blocks: normaliseLevels(markFurniture(blocks)) });
}
