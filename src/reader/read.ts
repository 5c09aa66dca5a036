import type { Document } from '../core/model/document.ts';
import type { Outcome } from '../core/model/problem.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html/html.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readPlainText } from './plain-text.ts';

/**
 * The document that a file's bytes hold, by the format that `formatOf` finds. Fails, in words for the learner, on
 * bytes that hold no text; `fileName` names the file in messages and gives a title where there is no other.
 */
export function readBytes(bytes: Uint8Array, fileName: string): Outcome<Document> {
  switch (formatOf(bytes, fileName)) {
    case 'text':
      return readPlainText(bytes, fileName);
    case 'markdown':
      return readMarkdown(bytes, fileName);
    case 'html':
      return readHtml(bytes, fileName);
  }
}
