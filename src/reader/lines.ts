import type { Span } from '../core/model/document.ts';

/** One line of the text, without its line end. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
}

/** The lines of `text` with their offsets. A rule (`-----`, `* * *`) that underlines nothing counts as blank. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ start, end: start + part.length, text: part, blank: isBlank(part) });
    start += part.length + 1;
  }
  return lines.map((line, i) =>
    isRule(line.text) && !underlines(lines, i) ? { ...line, blank: true } : line,
  );
}

/** Whether line `i` is `===` or `---` below a line of text: a heading written in the setext way. */
export function underlines(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  if (!above || above.blank || above.text.length > 120) return false;
  if (!/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(lines[i]?.text ?? '')) return false;
  const before = lines[i - 2];
  return (before === undefined || before.blank) && !/[.;,]\s*$/.test(above.text);
}

function isBlank(text: string): boolean {
  // Zero-width characters are no content, though \s does not know them.
  return /^[\s\u200B-\u200F\u2060\uFEFF]*$/.test(text);
}

function isRule(text: string): boolean {
  return text.length < 200 && /^\s{0,3}(?:[-=_*~]\s?){3,}$/.test(text);
}
