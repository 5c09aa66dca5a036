/**
 * The words of a passage without the marks of its format: `[edit]`, reference numbers, emphasis, links' targets;
 * all white space, line ends included, becomes single spaces.
 */
export function withoutMarks(raw: string): string {
  return raw
    .replace(/\[\s*edit(?:\s*\|\s*edit source)?\s*\]/gi, '')
    .replace(/\[(?:\d{1,3}|[a-z]|note \d+|(?:citation|clarification) needed|who\?|when\?)\](?!\()/gi, '')
    .replace(/!?\[([^\][\n]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/(?<![\w_])__([^_\n]{1,500})__(?![\w_])/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*\n]{0,500})\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_([^_\s][^_\n]{0,500})_(?!\w)/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
