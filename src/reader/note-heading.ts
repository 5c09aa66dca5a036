import { type HeadingMark, headingAt, looksLikeTitle } from './heading-line.ts';
import { itemMarker } from './item-line.ts';
import type { Line } from './lines.ts';
import { hasLabel } from './note-lines.ts';

const UNIT =
  /^(?:lecture|week|wk|chapter|ch|unit|part|topic|module|section|lesson|session|class|lec)\.? ?\d{1,3}\b/i;

/** 'Glossary:' after a gap begins a part, where 'Causes:' is of the part that it stands in. */
const GENERIC =
  /^(?:(?:key|main|important|useful) )?(?:terms|vocabulary|glossary|definitions|abbreviations|acronyms|dates|people|names|formulae|formulas|questions|summary|timeline|chronology)(?: (?:list|and definitions))?:$/i;

/**
 * The heading at line `i` of notes: marked as anywhere, or a title-like line after a gap with a line right below it.
 * What the line below begins with says nothing here, since notes begin as they like.
 */
export function noteHeadingAt(lines: readonly Line[], i: number): HeadingMark | undefined {
  const text = lines[i]?.text.trim() ?? '';
  const marked = headingAt(lines, i);
  if (UNIT.test(text) && text.length <= 80 && isFree(lines, i)) return { text, level: 1, lines: 1 };
  if (marked && (marked.lines > 1 || /^\s*[#=]/.test(lines[i]?.text ?? ''))) return marked;
  if (GENERIC.test(text) && isFree(lines, i)) return { text: text.replace(/:$/, ''), level: 2, lines: 1 };
  const bare = /\p{Ll}/u.test(text) ? text : text.replace(/:$/, '');
  const numbered = /^(\d+(?:\.\d+)*)[.)]? /.exec(bare)?.[1];
  if (
    !isFree(lines, i) ||
    (hasLabel(bare) && numbered === undefined) ||
    /[=→⇒]|->/.test(bare) ||
    !isTitle(bare)
  )
    return undefined;
  if (itemMarker(text) && (numbered === undefined || !standsAlone(lines, i))) return undefined;
  return { text: bare, level: numbered ? numbered.split('.').length + 1 : 2, lines: 1 };
}

/** Capitals all through, or a title; a line that is all there is between two gaps is a jotting. */
function isTitle(text: string): boolean {
  return (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && text.length <= 70) || looksLikeTitle(text);
}

function isFree(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  const below = lines[i + 1];
  const gap = above === undefined || above.blank;
  return gap && below !== undefined && (!below.blank || lines[i + 2]?.blank === false);
}

/** A numbered line whose neighbours are not numbered heads a part. */
function standsAlone(lines: readonly Line[], i: number): boolean {
  const below = lines[i + 1];
  return below?.blank === false && itemMarker(below.text)?.ordered !== true;
}
