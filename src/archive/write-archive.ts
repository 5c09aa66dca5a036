import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  JOURNAL,
  MANIFEST,
  type Manifest,
  type Part,
  type Reason,
} from '../core/archive/manifest.ts';
import { countEvent, emptyTally, summaryOf } from '../core/archive/tally.ts';
import type { Moment } from '../core/model/time.ts';
import type { Folders } from './folders.ts';
import { journalLines } from './journal-files.ts';
import { libraryFiles, readyDecks } from './library-files.ts';

/** What an archive says of itself. */
export interface Origin {
  /** The version of Carrel. */
  readonly app: string;
  readonly moment: Moment;
  readonly reason: Reason;
}

/**
 * Writes all that is the learner's into one zip at `file`, which is no archive before it was read back.
 *
 * @param onBytes is told how much more of the journal was read
 * @throws what the disk throws
 */
export async function writeArchive(
  folders: Folders,
  file: string,
  origin: Origin,
  onBytes: (bytes: number) => void = () => {},
): Promise<Manifest> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const parts: Part[] = [];
  const inputs: Readable[] = [];
  const mtime = new Date(origin.moment.at);
  const addText = (path: string, pieces: () => AsyncIterable<Uint8Array> | Iterable<string>) =>
    zip.addReadStreamLazy(path, { mtime }, (give) => {
      const input = Readable.from(pieces(), { objectMode: false });
      inputs.push(input);
      give(null, input);
    });
  const add = (path: string, pieces: () => AsyncIterable<string | Uint8Array>) =>
    addText(path, () => noted(path, pieces(), parts));
  const journal = { tally: emptyTally(), events: 0, newer: 0 };
  add(JOURNAL, () => journalText(folders, journal, onBytes));
  const files = await libraryFiles(folders.library);
  for (const { id, name, path } of files) add(`library/${id}/${name}`, () => contentOf(path));
  const decks = await readyDecks(folders);
  for (const deck of decks)
    add(`decks/${deck.id}.json`, () => Readable.from([JSON.stringify(deck, null, 1)]));
  const manifest = (): Manifest => ({
    ...{ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, ...origin },
    summary: {
      ...{ events: journal.events, newer: journal.newer, ...summaryOf(journal.tally) },
      documents: new Set(files.map(({ id }) => id)).size,
      decks: decks.map(({ id, title, cards }) => ({ id, title: title.slice(0, 200), cards: cards.length })),
    },
    parts,
  });
  addText(MANIFEST, () => [JSON.stringify(manifest(), null, 1)]);
  zip.end();
  try {
    await mkdir(dirname(file), { recursive: true });
    await pipeline(output, createWriteStream(file));
    return manifest();
  } finally {
    for (const input of inputs) input.destroy();
  }
}

async function* journalText(
  { journal: folder }: Folders,
  counts: { readonly tally: ReturnType<typeof emptyTally>; events: number; newer: number },
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  for await (const lines of journalLines(folder, new Set(), onBytes)) {
    for (const { event } of lines) {
      counts.events += 1;
      if (event === 'newer') counts.newer += 1;
      else countEvent(counts.tally, event);
    }
    if (lines.length > 0) yield lines.map(({ text }) => `${text}\n`).join('');
  }
}

async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

/** Passes a part's pieces on, and in the end adds what the manifest says of it. */
async function* noted(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  parts: Part[],
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece as Uint8Array);
    hash.update(buffer);
    bytes += buffer.length;
    if (buffer.length > 0) yield buffer;
  }
  parts.push({ path, bytes, sha256: hash.digest('hex') });
}
