import type { Block, Heading } from '../../core/model/document.ts';
import { looksLikeTitle } from '../heading-line.ts';
import { endsSentence } from '../sentence-end.ts';

export interface Titled {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/**
 * Takes the title off the blocks: the first block when it is a heading above all others, or a short line. A title
 * that is `known` from elsewhere is taken off when it is repeated there.
 */
export function splitTitle(blocks: readonly Block[], known: string | undefined): Titled {
  const i = blocks.findIndex(({ kind }) => kind !== 'boilerplate');
  const first = blocks[i];
  const text =
    first && (first.kind === 'heading' ? aboveAll(first, blocks) : titleLine(first, blocks.length - i));
  if (text === undefined || (known !== undefined && known.toLowerCase() !== text.toLowerCase()))
    return { title: known, blocks };
  return { title: known ?? text, blocks: blocks.filter((_, at) => at !== i) };
}

function aboveAll(heading: Heading, blocks: readonly Block[]): string | undefined {
  const rival = blocks.some(
    (block) => block !== heading && block.kind === 'heading' && block.level <= heading.level,
  );
  return rival && heading.level > 1 ? undefined : heading.text;
}

function titleLine(block: Block, count: number): string | undefined {
  if (block.kind !== 'paragraph' || count < 2) return undefined;
  const { text } = block;
  const short = looksLikeTitle(text) || (text.length <= 100 && !endsSentence(text) && !/[,;]$/.test(text));
  return short ? text : undefined;
}
