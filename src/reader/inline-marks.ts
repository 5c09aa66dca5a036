import { CITATION_MARK, EDIT_LINK, INVISIBLE } from './noise.ts';

/**
 * The words of a passage without the marks of its format: `[edit]`, reference numbers, emphasis, links' targets;
 * all white space, line ends included, becomes single spaces.
 */
export function withoutMarks(raw: string): string {
  return raw
    .replace(EDIT_LINK, '')
    .replace(CITATION_MARK, '')
    .replace(/!?\[([^\][\n]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/(?<![\w_])__([^_\n]{1,500})__(?![\w_])/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*\n]{0,500})\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_([^_\s][^_\n]{0,500})_(?!\w)/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
