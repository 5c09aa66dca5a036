import { withoutMarks } from './inline-marks.ts';
import { itemMarker } from './item-line.ts';
import { type Line, underlines } from './lines.ts';

export interface HeadingMark {
  readonly text: string;
  /** As the format counts it: 1 is the outermost. */
  readonly level: number;
  /** How many lines it takes: two when underlined. */
  readonly lines: number;
}

/** The heading at line `i`, if there is one, by its marks or, unmarked, by standing like a title before text. */
export function headingAt(lines: readonly Line[], i: number): HeadingMark | undefined {
  const line = lines[i];
  if (!line || line.blank || line.text.length > 200) return undefined;
  return markedHeading(line.text) ?? underlinedHeading(lines, i) ?? bareHeading(lines, i);
}

function markedHeading(text: string): HeadingMark | undefined {
  const hashes = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(text);
  if (hashes?.[1] && hashes[2]) return heading(hashes[2], hashes[1].length);
  const equals = /^\s*(={2,6})\s*([^=].*?)\s*\1\s*$/.exec(text);
  if (equals?.[1] && equals[2]) return heading(equals[2], equals[1].length);
  if (/\[\s*edit(?:\s*\|\s*edit source)?\s*\]\s*$/i.test(text)) return heading(text, 2);
  return undefined;
}

function underlinedHeading(lines: readonly Line[], i: number): HeadingMark | undefined {
  if (!underlines(lines, i + 1)) return undefined;
  const level = lines[i + 1]?.text.includes('=') ? 1 : 2;
  return heading(lines[i]?.text ?? '', level, 2);
}

/** A short line in the manner of a title, after a gap or a finished paragraph, with text below it. */
function bareHeading(lines: readonly Line[], i: number): HeadingMark | undefined {
  const text = lines[i]?.text.trim() ?? '';
  if (!looksLikeTitle(text)) return undefined;
  const above = lines[i - 1];
  const below = nextText(lines, i + 1);
  if (!below || isRow(text, below.text)) return undefined;
  const free = above === undefined || above.blank || /[.!?;:]["'”’)\]]*\s*$/.test(above.text);
  const apart = above === undefined || above.blank || !itemMarker(above.text) || lines[i + 1]?.blank === true;
  const numbered = /^\d+(?:\.\d+)*\.? /.test(text) && isShortSentence(below.text);
  return free && apart && (numbered || startsSection(below.text))
    ? heading(text, numberedLevel(text))
    : undefined;
}

/** Whether line `i` tells one page from another, or is the name of the site right above that. */
export function isHatnote(lines: readonly Line[], i: number): boolean {
  const [line = '', below = ''] = [lines[i], lines[i + 1]].map((found) => found?.text.trim());
  return HATNOTE.test(line) || (HATNOTE.test(below) && looksLikeTitle(line));
}

const HATNOTE =
  /^(?:Not to be confused with|This (?:article|page) is about|For (?:the|other) [^.]{1,60}, see) /;

/** 'Discovered by: J. Galle' above a row of the same kind. */
function isRow(text: string, below: string): boolean {
  return /^[^:]{1,30}: \S/.test(text) && /^[^\t:.]{1,30}(?:\t|: )\S/.test(below);
}

/** At most eight words, capital first, and no punctuation that ends a sentence or a clause. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > 70 || text.split(/\s+/).length > 8) return false;
  if (!/^(?:\d+(?:\.\d+)*\.?\s+)?["'“‘(]?\p{Lu}/u.test(text)) return false;
  if (/[.,;:!|=<>{}]\s*$/.test(text) || /[;|=<>{}]|\s[-–—]$|^https?:/.test(text)) return false;
  return !/(?:^|\s)(?:and|or|the|of|a|an|to|in|by|with)$/i.test(text);
}

function startsSection(text: string): boolean {
  if (itemMarker(text)) return true;
  return (
    /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text.trim()) && (text.split(/\s+/).length >= 6 || looksLikeTitle(text))
  );
}

/** '2. Elements' needs no long line below it: a whole sentence is enough. */
function isShortSentence(text: string): boolean {
  return /^\p{Lu}.*\p{L}[.!]["”’)]?\s*$/u.test(text.trim()) && !itemMarker(text);
}

function numberedLevel(text: string): number {
  const number = /^\d+(?:\.\d+)*/.exec(text)?.[0];
  return number ? number.split('.').length + 1 : 2;
}

function nextText(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < lines.length && i < from + 4; i++) if (lines[i]?.blank === false) return lines[i];
  return undefined;
}

function heading(text: string, level: number, lines = 1): HeadingMark | undefined {
  const words = withoutMarks(text);
  return /[\p{L}\p{N}]/u.test(words) ? { text: words, level, lines } : undefined;
}
