import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEvent } from '../core/model/journal.ts';
import { lineSplitter, readLine } from '../core/model/journal-lines.ts';
import { namesIn } from './disk.ts';

/** A line that says something, with what it says. */
export interface Line {
  readonly text: string;
  /** The same for every copy of an event. */
  readonly key: string;
  readonly event: JournalEvent | 'newer';
}

/** The lines of text that comes in pieces, as they stand; damaged ones are null. Empty ones are left out. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (Line | null)[]> {
  let found: (Line | null)[] = [];
  const decoder = new TextDecoder();
  const lines = lineSplitter((text) => {
    if (text.trim() !== '') found.push(lineOf(text));
  });
  for await (const piece of pieces) {
    lines.push(decoder.decode(piece, { stream: true }));
    yield found;
    found = [];
  }
  lines.push(decoder.decode());
  lines.end();
  yield found;
}

function lineOf(text: string): Line | null {
  const event = readLine(text);
  if (event === 'unreadable') return null;
  return { text, event, key: event === 'newer' ? keyOfNewer(text) : event.id };
}

/** An event of a later version has an id too, as far as one can tell. */
function keyOfNewer(text: string): string {
  const { id } = JSON.parse(text) as { readonly id?: unknown };
  return typeof id === 'string' ? id.toLowerCase() : text;
}

/** The journal's files in the order of their names, with their sizes. */
export async function journalFiles(
  folder: string,
): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.jsonl'));
  return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
}

/**
 * The lines of a journal, each event once, however many files and devices wrote it down. Damaged lines are left out.
 *
 * @param seen the keys of what is left out as well; gathers those of what is not
 * @param onBytes is told how much more was read
 */
export async function* journalLines(
  folder: string,
  seen: Set<string> = new Set(),
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<readonly Line[]> {
  for (const { name } of await journalFiles(folder)) {
    for await (const lines of linesOf(counted(createReadStream(join(folder, name)), onBytes))) {
      yield unseen(lines, seen);
    }
  }
}

/** The lines that were not seen, which from now on are. */
export function unseen(lines: readonly (Line | null)[], seen: Set<string>): readonly Line[] {
  return lines.filter((line): line is Line => {
    if (line === null || seen.has(line.key)) return false;
    seen.add(line.key);
    return true;
  });
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
}
