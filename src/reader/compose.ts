import type { Run, Span } from '../core/model/document.ts';
import { CITATION_MARK, EDIT_LINK, INVISIBLE } from './noise.ts';

/** A piece of a passage as a parser gives it, and where it stands in the source. */
export interface Stretch extends Span {
  readonly text: string;
  readonly strong: boolean;
}

/** One line of clean text. */
export interface Composed {
  readonly text: string;
  /** The places in the source. */
  readonly runs: readonly Run[];
  /** What is bold, in `text` itself. */
  readonly strong: readonly Span[];
}

/** Joins stretches to one line: white space becomes single spaces; edit links and citation marks go. */
export function compose(stretches: readonly Stretch[]): Composed {
  const raw = stretches.map(({ text }) => text).join('');
  const pieces = piecesOf(raw);
  const runs: MutableRun[] = [];
  const strong: { start: number; end: number }[] = [];
  let at = 0;
  let i = 0;
  let begin = 0;
  for (const { from, to } of pieces) {
    for (let pos = from; pos < to; ) {
      let stretch = stretches[i];
      for (; stretch && begin + stretch.text.length <= pos; stretch = stretches[++i])
        begin += stretch.text.length;
      if (!stretch) break;
      const length = Math.min(to, begin + stretch.text.length) - pos;
      addRun(runs, at, length, stretch, pos - begin);
      if (stretch.strong) addStrong(strong, at, length);
      at += length;
      pos += length;
    }
  }
  const text = pieces.map(({ from, to }) => raw.slice(from, to).replace(/\s/g, ' ')).join('');
  return { text, runs, strong };
}

const DROPPED = new RegExp(
  `(?<noise>${[EDIT_LINK, CITATION_MARK, INVISIBLE].map(({ source }) => source).join('|')})|\\s+`,
  'giu',
);

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The ranges of `raw` that stay: its words, and one white-space character between two of them. */
function piecesOf(raw: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let space: number | undefined;
  const keep = (to: number) => {
    if (to === from) return;
    if (space !== undefined && pieces.length > 0) pieces.push({ from: space, to: space + 1 });
    pieces.push({ from, to });
    space = undefined;
  };
  for (const match of raw.matchAll(DROPPED)) {
    keep(match.index);
    from = match.index + match[0].length;
    if (match.groups?.['noise'] === undefined) space ??= match.index;
  }
  keep(raw.length);
  return pieces;
}

interface MutableRun {
  readonly at: number;
  readonly start: number;
  end: number;
}

/** A stretch as long as its source is placed character by character, any other as a whole. */
function addRun(runs: MutableRun[], at: number, length: number, stretch: Stretch, offset: number): void {
  const literal = stretch.text.length === stretch.end - stretch.start;
  const start = literal ? stretch.start + offset : stretch.start;
  const end = literal ? start + length : stretch.end;
  const last = runs.at(-1);
  const goesOn = literal && last?.end === start && at - last.at === last.end - last.start;
  if (last && goesOn) last.end = end;
  else runs.push({ at, start, end });
}

/** Bold words with nothing but a space between them are one. */
function addStrong(strong: { start: number; end: number }[], at: number, length: number): void {
  const last = strong.at(-1);
  if (last && at - last.end <= 1) last.end = at + length;
  else strong.push({ start: at, end: at + length });
}
