import { align } from './align.ts';
import type { Passage, Run, Span } from './document.ts';

/** Where a part of a passage stands in the document's text. Both count UTF-16 code units; `to` is exclusive. */
export type Placing = (from: number, to: number) => Span;

/** How the parts of `passage` are found in `text`, the document's: by its runs, or else by a walk over both. */
export function placingOf(passage: Passage, text: string): Placing {
  const { runs, start, end } = passage;
  if (runs) {
    return (from, to) => ({
      start: placeOf(passage, runs, from).start,
      end: placeOf(passage, runs, to - 1).end,
    });
  }
  if (end - start === passage.text.length && text.startsWith(passage.text, start))
    return (from, to) => ({ start: start + from, end: start + to });
  const offsets = align(passage.text, text, passage);
  return (from, to) => ({ start: offsets[from] ?? start, end: (offsets[to - 1] ?? end - 1) + 1 });
}

/** The place of one character: in a run that is not as long as its source, that of the whole run. */
function placeOf({ text }: Passage, runs: readonly Run[], at: number): Span {
  const i = lastBefore(runs, at);
  const run = runs[i];
  if (!run) return { start: 0, end: 0 };
  const length = (runs[i + 1]?.at ?? text.length) - run.at;
  if (length !== run.end - run.start) return run;
  const start = run.start + at - run.at;
  return { start, end: start + 1 };
}

/** The index of the last run that begins at or before `at`, by halving. */
function lastBefore(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
