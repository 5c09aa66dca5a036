import MarkdownParser, { type Token } from 'markdown-it';
import type { Block, Document } from '../../core/model/document.ts';
import { done, type Outcome } from '../../core/model/problem.ts';
import { markFurniture } from '../block-furniture.ts';
import { decode } from '../decode.ts';
import { normaliseLevels } from '../heading-levels.ts';
import { titleFromName } from '../title.ts';
import { readTokens } from './blocks.ts';
import { frontMatterOf } from './front-matter.ts';
import { sourceLines } from './source-lines.ts';
import { splitTitle } from './split-title.ts';

/** How deep quotes and lists may stand in each other; what is deeper is passed over. */
const MAX_NESTING = 200;

// Raw HTML is told apart from words, never rendered.
const parser = new MarkdownParser({ html: true, maxNesting: MAX_NESTING });
// Joined, words and entities would lose their places.
parser.core.ruler.disable('text_join');

/**
 * Markdown (CommonMark with tables and deletions), as bytes, to a Document whose text is the source itself. Fails as
 * `decode` does; `fileName` gives the title when the text has none.
 */
export function readMarkdown(bytes: Uint8Array, fileName: string): Outcome<Document> {
  const decoded = decode(bytes, fileName);
  return decoded.ok ? done(parseMarkdown(decoded.value, fileName)) : decoded;
}

/** As `readMarkdown`, for text that is already decoded: no byte order mark, `\n` line ends. */
export function parseMarkdown(text: string, fileName: string): Document {
  const settings = frontMatterOf(text);
  const source = sourceLines(text);
  const tokens = parser.parse(text.slice(source.starts[settings.lines]), {});
  const read = readTokens(parser, source, shifted(tokens, settings.lines));
  const { title, blocks } = splitTitle(read, settings.title);
  return { title: title ?? titleFromName(fileName), text, blocks: finished(blocks) };
}

function finished(blocks: readonly Block[]): readonly Block[] {
  return normaliseLevels(markFurniture(blocks));
}

/** Tokens count lines from behind the front matter. */
function shifted(tokens: readonly Token[], by: number): readonly Token[] {
  if (by > 0) for (const { map } of tokens) if (map) [map[0], map[1]] = [map[0] + by, map[1] + by];
  return tokens;
}
