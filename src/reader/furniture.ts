import { headingAt } from './heading-line.ts';
import { itemMarker } from './item-line.ts';
import type { Line } from './lines.ts';
import { asksTheReader, isUnanswered, pageLineOf } from './page-lines.ts';
import { endsSentence } from './sentence-end.ts';

/** Wording that only page furniture has, whatever the site; the reason is for a person to read. */
const CUES: readonly (readonly [RegExp, string])[] = [
  [/^(?:search|find)\b(?:\s+\S+){0,3}\s*$/i, 'search box'],
  [
    /^(?:ad|ads|advert|advertisement|sponsored(?: content| by .*)?|promoted)\b\s*[.:|]?(?=$|\s*\p{Lu})/iu,
    'advertisement',
  ],
  [/^advertise (?:on|with|here)\b|^buy now\b|\b(?:free trial|order now|limited offer)\b/i, 'advertisement'],
  [
    /^(?:tired of|looking for|want to|struggling with|need)\b[^.?]*\?\s*(?:try|get|call|visit|join)\b/i,
    'advertisement',
  ],
  [
    /^translat(?:e|ions?)(?: of)? this (?:page|article)\b|^(?:in )?other languages\b|^read in another language/i,
    'language picker',
  ],
  [
    /\bdisclaimer\s*:|\bis not a substitute for\b|\bfor informational purposes only\b|\bno warranty\b/i,
    'disclaimer',
  ],
  [
    /\b(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie (?:policy|settings))\b/i,
    'legal notice',
  ],
  [
    /\b(?:we|site|website|page) uses? cookies\b|^(?:accept|manage|reject)(?: all)? cookies\b/i,
    'cookie notice',
  ],
  [/^(?:©|\(c\) ?\d|copyright\s*(?:©|\(c\)|\d{4}|notice\b))|\ball rights reserved\b/i, 'copyright line'],
  [
    /\blicen[sc]ed under\b|\bcreative commons\b|\bCC[ -]BY\b|\bavailable under the\b.*\blicen[sc]e\b/i,
    'licence line',
  ],
  [/^(?:credits?|contributors?|image credits?|photo(?:s| credits?)?)\s*:/i, 'credits'],
  [/\bretrieved from\s+["“]?https?:|^(?:hidden )?categor(?:y|ies)\s*:|^tags?\s*:/i, 'page metadata'],
  [
    /^(?:this page was )?last (?:edited|updated|modified|reviewed)\b|^this (?:page|article) (?:was|is a stub)\b/i,
    'page metadata',
  ],
  [
    /^from \p{Lu}[^.!?]{0,60}\b(?:encyclop(?:a?e|æ)dia|wiki\w*|dictionary|reference|library|archive|handbook)\s*$/iu,
    'name of the site',
  ],
  [
    /^(?:jump|skip) to\b|^back to (?:top|home)\b|^(?:click here|read more|learn more|see more|show more|view all)\b/i,
    'navigation',
  ],
  [
    /^(?:home|menu|main menu|navigation|contents|table of contents|log ?in|sign (?:in|up)|register|subscribe|share|print|edit|talk|view history|what links here|related (?:articles|pages|posts)|you may also like|follow us)\s*$/i,
    'navigation',
  ],
  [
    /^(?:next|previous|prev)(?: (?:article|chapter|page|post|section|lesson|topic|week))?:|^(?:was|found|did you find) this (?:(?:page|article) )?(?:useful|helpful)\?/i,
    'navigation',
  ],
  [/^(?:share (?:this|on)|follow us|subscribe to|sign up (?:for|to)|join our)\b.{0,60}$/i, 'navigation'],
  [/^\s*(?:<?https?:\/\/\S+>?|www\.\S+)\s*$/i, 'bare link'],
  // No part holds what parts it from the next: there is one way to read a row, however long.
  [/^[^|]{1,60}\|\s*$|^(?:[^|›».]{1,32}[|›»]){2,}[^|›».]{0,32}$/, 'navigation'],
];

/** Headings of what points elsewhere. */
export const REFERENCE_SECTION =
  /^(?:references?|external links?|see also|further reading|bibliography|sources|notes(?: and references)?|footnotes|citations|works cited)$/i;

/** For every line the reason for which it is page furniture, or undefined where it belongs to the document. */
export function findFurniture(lines: readonly Line[]): readonly (string | undefined)[] {
  const reasons = lines.map((line) => (line.blank ? undefined : cueOf(line.text)));
  markShortListRuns(lines, reasons);
  markReferenceSections(lines, reasons);
  markFooter(lines, reasons);
  // After the footer: these stand anywhere in a text, and say nothing of the lines around them.
  markPageLines(lines, reasons);
  markQuestionSections(lines, reasons);
  return reasons;
}

/** Why a line is furniture by its wording, or undefined. */
export function cueOf(text: string): string | undefined {
  const line = text.trim().slice(0, 2000);
  return CUES.find(([cue]) => cue.test(line))?.[1];
}

/** What only a whole line or paragraph tells: a broken line of prose may begin with any words. */
function markPageLines(lines: readonly Line[], reasons: (string | undefined)[]): void {
  for (let i = 0; i < lines.length; ) {
    const end = passageEnd(lines, i);
    const text = passage(lines, i, end);
    const next = lines.slice(end, end + 3).findIndex(({ blank }) => !blank);
    const after = next < 0 ? undefined : lines[end + next]?.text.trim();
    const reason =
      pageLineOf(text) ?? (isUnanswered(text, after) ? 'a question without an answer' : undefined);
    if (reason !== undefined) for (let k = i; k < end; k++) reasons[k] ??= reason;
    i = end;
  }
}

function passage(lines: readonly Line[], from: number, to: number): string {
  const text = lines.slice(from, to).map((line) => line.text.trim());
  const first = lines[from]?.text ?? '';
  return [first.slice(itemMarker(first)?.length ?? 0).trim(), ...text.slice(1)].join(' ').slice(0, 2000);
}

/** Behind the last line that a broken line goes on with. */
function passageEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && end - from < 40) {
    const above = lines[end - 1];
    const line = lines[end];
    if (!above || !line || above.blank || line.blank || itemMarker(line.text)) break;
    if (above.text.length <= 40 || endsSentence(above.text)) break;
    end++;
  }
  return end;
}

/**
 * Language pickers and link lists: runs of at least five short unmarked lines where most end in a comma or are in
 * other scripts than the document. Lines of one to four words between them belong to the run.
 */
function markShortListRuns(lines: readonly Line[], reasons: (string | undefined)[]): void {
  const main = mainScriptIsLatin(lines);
  const short = (line: Line) => isShort(line.text) && !itemMarker(line.text);
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && !lines[end]?.blank && short(lines[end] as Line)) end++;
    const run = lines.slice(i, end);
    const odd = run.filter(({ text }) => /,\s*$/.test(text) || (main && !/\p{Script=Latin}/u.test(text)));
    if (run.length >= 5 && odd.length * 2 >= run.length && odd.length >= 4) {
      for (let k = i; k < end; k++) reasons[k] ??= 'language picker or list of links';
    }
    i = Math.max(end, i + 1);
  }
}

function isShort(text: string): boolean {
  return text.length <= 40 && text.trim().split(/\s+/).length <= 4 && !/[.!?;:]\s*$/.test(text);
}

function mainScriptIsLatin(lines: readonly Line[]): boolean {
  const sample = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 50_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
}

function markReferenceSections(lines: readonly Line[], reasons: (string | undefined)[]): void {
  let depth: number | undefined;
  lines.forEach((line, i) => {
    const heading = headingAt(lines, i);
    if (heading && REFERENCE_SECTION.test(heading.text.replace(/^[\d.]+\s+/, ''))) depth = heading.level;
    else if (heading && depth !== undefined && heading.level <= depth) depth = undefined;
    if (depth !== undefined && !line.blank) reasons[i] ??= 'references and links';
  });
}

function markQuestionSections(lines: readonly Line[], reasons: (string | undefined)[]): void {
  const headings = lines.map((_, i) => headingAt(lines, i));
  let from: number | undefined;
  for (let i = lines.length; i >= 0; i--) {
    const heading = headings[i];
    if (!heading) continue;
    const to = from ?? lines.length;
    const below = lines.slice(i + heading.lines, to).filter(({ blank }) => !blank);
    if (
      asksTheReader(
        heading.text,
        below.map((_, k) => passage(below, k, k + 1)),
      )
    )
      for (let k = i; k < to; k++) if (!lines[k]?.blank) reasons[k] ??= 'questions to the reader';
    from = i;
  }
}

/**
 * The foot of a page: from a line of furniture on, when at least half of the words that follow are in furniture and
 * no section of the document begins there. It takes the stray lines that stand among the furniture with it.
 */
function markFooter(lines: readonly Line[], reasons: (string | undefined)[]): void {
  let furniture = 0;
  let other = 0;
  let start: number | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const words = line.text.trim().split(/\s+/).length;
    if (reasons[i] === undefined && (words > 40 || headingHasMarks(line.text))) break;
    if (reasons[i] === undefined) other += words;
    else {
      furniture += words;
      if (furniture >= other) start = i;
    }
  }
  if (start === undefined) return;
  for (let i = start; i < lines.length; i++)
    if (!lines[i]?.blank) reasons[i] ??= 'stands among page furniture';
}

function headingHasMarks(text: string): boolean {
  return /^\s{0,3}#{1,6}\s|\[\s*edit\b/i.test(text);
}
