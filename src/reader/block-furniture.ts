import type { Block, Boilerplate } from '../core/model/document.ts';
import { cueOf, REFERENCE_SECTION } from './furniture.ts';
import { asksTheReader, isUnanswered, pageLineOf } from './page-lines.ts';

/** Headings under which pages put what is not their text. */
const PAGE_SECTION =
  /^(?:(?:table of )?contents|navigation(?: menu)?|related(?: (?:articles?|pages?|posts?|content|stories|topics))?|you (?:may|might) also like|more from .*|share (?:this|on)\b.*|(?:leave a )?(?:reply|comments?)|newsletter|about the authors?|advertisements?|categories|tags|page information|citations?|image credits?)$/i;

/** Blocks that only page furniture has, by their wording or their heading, become boilerplate. Tables stay. */
export function markFurniture(blocks: readonly Block[]): readonly Block[] {
  let section: { readonly level: number; readonly reason: string } | undefined;
  return blocks.map((block, i) => {
    if (block.kind === 'heading') {
      const reason = sectionReason(block.text) ?? questions(blocks, i);
      if (reason !== undefined && (section === undefined || block.level <= section.level))
        section = { level: block.level, reason };
      else if (section && block.level <= section.level) section = undefined;
    }
    const reason = section?.reason ?? reasonOf(block, blocks[i + 1]);
    return reason === undefined ? block : boilerplate(block, reason);
  });
}

function sectionReason(heading: string): string | undefined {
  const bare = heading.replace(/^[\d.]+\s+/, '');
  if (REFERENCE_SECTION.test(bare)) return 'references and links';
  return PAGE_SECTION.test(bare) ? 'part of the page, not of the text' : undefined;
}

/** Whether the heading at `at` stands over questions to the reader. */
function questions(blocks: readonly Block[], at: number): string | undefined {
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return undefined;
  const below: string[] = [];
  for (let i = at + 1; i < blocks.length && below.length < 40; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'heading' || block.kind === 'table') break;
    below.push(block.text);
  }
  return asksTheReader(heading.text, below) ? 'questions to the reader' : undefined;
}

function reasonOf(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  if (/^\[?\^[\w-]{1,40}\]:/.test(block.text)) return 'footnote';
  const after = next && next.kind !== 'table' ? next.text : undefined;
  const unanswered = isUnanswered(block.text, after) ? 'a question without an answer' : undefined;
  return cueOf(block.text) ?? pageLineOf(block.text.slice(0, 2000)) ?? unanswered;
}

function boilerplate(block: Block, reason: string): Boilerplate {
  const { start, end } = block;
  const text = block.kind === 'table' ? (block.caption?.text ?? '') : block.text;
  return { kind: 'boilerplate', reason, text, start, end };
}
