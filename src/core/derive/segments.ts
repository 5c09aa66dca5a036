import type { Token } from './language.ts';
import { parseMain } from './main-clause.ts';

/** A sentence's main clauses: 'A did X; B did Y', 'A did X, but B did Y'. Each is cut where a full clause begins. */
export function segments(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const cuts: { readonly end: number; readonly next: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 1; i < tokens.length - 2; i++) {
    const word = tokens[i]?.text ?? '';
    if (word === '(') depth++;
    if (word === ')') depth--;
    const next = depth > 0 ? undefined : boundary(tokens, i);
    if (next === undefined) continue;
    const strong = /^[;:]$/.test(word);
    const opens = startsClause(tokens.slice(next), text);
    if (!opens || (!strong && parseMain(tokens.slice(from, i), text) === undefined)) continue;
    cuts.push({ end: i, next });
    from = next;
  }
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((start, i) => tokens.slice(start, cuts[i]?.end ?? tokens.length));
}

/** Where the next clause would begin if one is cut off at `i`. */
function boundary(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i]?.text ?? '';
  const after = tokens[i + 1]?.text ?? '';
  if (/^[;:]$/.test(word)) return i + 1;
  if (word === ',' && /^(?:and|but|so|yet|while|whereas)$/.test(after)) return i + 2;
  return word === 'but' && tokens[i - 1]?.text !== ',' ? i + 1 : undefined;
}

/** A subject of a few words with its verb straight behind it. */
function startsClause(tokens: readonly Token[], text: string): boolean {
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADP|ADV)$/.test(tokens[0]?.pos ?? '')) return false;
  const clause = parseMain(tokens.slice(0, 60), text);
  return clause !== undefined && clause.subject.split(' ').length <= 10;
}
