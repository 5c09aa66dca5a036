import { itemMarker } from './item-line.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * For every line, whether it belongs to notes: lines that each say something of their own, which no paragraph may
 * join. Neighbouring lines are judged together. Running text, however short its lines, is broken where the next word
 * would not fit; notes are broken where the thought ends, and have labels, arrows or bullets.
 */
export function findNotes(
  lines: readonly Line[],
  furniture: readonly (string | undefined)[],
): readonly boolean[] {
  const notes = lines.map(() => false);
  const own = lines.filter(({ blank }, i) => !blank && furniture[i] === undefined);
  const share = own.filter(({ text }) => hasNoteMark(text)).length / Math.max(1, own.length);
  if (own.filter(({ text }) => isMachineText(text)).length * 4 > own.length) return notes;
  if (isRunning(own) || isVerse(own)) return notes;
  const width = usualWidth(lines, share);
  for (let i = 0; i < lines.length; ) {
    const end = groupEnd(lines, furniture, i);
    if (end > i && isNotes(lines.slice(i, end), width, share)) notes.fill(true, i, end);
    i = Math.max(end, i + 1);
  }
  return notes;
}

/** Whether line `i` of notes goes on with the line above: a broken line, an arrow, or an open phrase. */
export function continuesNote(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  const line = lines[i];
  if (!above || !line || above.blank) return false;
  if (/^\s*(?:[-=]+>|[→⇒∴])/.test(line.text)) return true;
  if (hasLabel(line.text)) return false;
  // 'H+' and '50/50' are whole; only a sign that stands by itself is open.
  if (/(?:[,(]|\s[&+/]|\b(?:and|or|of|the|an?|to|in|by|with|for|from|that|which))\s*$/.test(above.text))
    return true;
  if (hasNoteMark(line.text)) return false;
  return (
    !isEarly(above, line, widths.get(lines) ?? 0) && above.text.length > 50 && /^\s*\p{Ll}/u.test(line.text)
  );
}

/** A label with its words behind it, an arrow, an equation, or a year at its head. */
export function hasNoteMark(text: string): boolean {
  return hasLabel(text) || /\s(?:[-=]+>|→|⇒|=)\s|^\s*(?:[-=]+>|[→⇒∴↑↓])/.test(text);
}

/** 'Term: words', 'Term - words' or 'Term:' alone; a year is a label too. */
export function hasLabel(text: string): boolean {
  const [, label = ''] = /^\s*(?:\S{1,3}\s)?\s*([^:;.!?]{1,60}?)(?::(?=\s|$)| [–—-]{1,2} )/.exec(text) ?? [];
  return label !== '' && label.trim().split(/\s+/).length <= 7;
}

/** Lines that a machine wrote or reads. */
function isMachineText(text: string): boolean {
  return /[{};]\s*$|^\s*(?:\/[/*]|\*[ /]|#(?:include|define)|at \S+\()|^\S*\d{2}:\d{2}:\d{2}|^\s*[\d./-]{8,} /.test(
    text,
  );
}

function groupEnd(lines: readonly Line[], furniture: readonly (string | undefined)[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]?.blank === false && furniture[end] === undefined) end++;
  return end;
}

/** Whether most lines that others follow are as long as they can be: a letter or a page broken at a width. */
function isRunning(own: readonly Line[]): boolean {
  const breaks = own.slice(1).flatMap((line, i) => {
    const above = own[i];
    return above && above.end + 1 === line.start && !itemMarker(line.text) ? [{ above, line }] : [];
  });
  const width = lengthOfMost(breaks.map(({ above }) => above));
  const open = breaks.filter(({ above }) => !endsSentence(above.text));
  const full = open.filter(({ above, line }) => !isEarly(above, line, width)).length;
  return open.length > 2 && width >= 50 && full * 2 >= open.length;
}

/** Lines that end in a comma, one of four: verse, or a list in the manner of a sentence. */
function isVerse(own: readonly Line[]): boolean {
  const unmarked = own.filter(({ text }) => !itemMarker(text));
  return unmarked.filter(({ text }) => /[,;]\s*$/.test(text)).length * 4 >= Math.max(8, unmarked.length);
}

function isNotes(group: readonly Line[], width: number, share: number): boolean {
  const marked = group.filter(({ text }) => hasNoteMark(text)).length;
  const breaks = group.slice(1).map((line, i) => ({ above: group[i] as Line, line }));
  const unmarked = breaks.filter(({ line }) => !itemMarker(line.text));
  const open = unmarked.filter(({ above }) => !endsSentence(above.text) || hasLabel(above.text));
  const early = open.filter(
    ({ above, line }) => hasNoteMark(line.text) || isEarly(above, line, width),
  ).length;
  if (group.length === 1) return share >= 0.3 && (marked > 0 || !endsSentence(group[0]?.text ?? ''));
  if (open.length === 0) return share >= 0.2 && marked > 0;
  return (
    early * 3 >= open.length * 2 &&
    (marked * 3 >= group.length || (share >= 0.3 && marked > 0) || share >= 0.5)
  );
}

/** Whether the first word of `line` would still have fitted above. */
function isEarly(above: Line, { text }: Line, width: number): boolean {
  const word = /\S+/.exec(text)?.[0] ?? '';
  return above.text.trimEnd().length + 1 + word.length <= width;
}

const widths = new WeakMap<readonly Line[], number>();

/** The length that lines keep to; in notes, no line need reach it. */
function usualWidth(lines: readonly Line[], share: number): number {
  const broken = lines.filter((line, i) => !line.blank && lines[i + 1]?.blank === false);
  const longest = broken.reduce((most, { text }) => Math.max(most, text.length), NARROWEST);
  const width = share >= 0.3 ? longest : lengthOfMost(broken);
  widths.set(lines, width);
  return width;
}

/** What nine of ten are no longer than. */
function lengthOfMost(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** The fewest columns, in UTF-16 code units, at which running text is broken among notes. */
const NARROWEST = 80;
