import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import {
  foreign,
  JOURNAL,
  LIMITS,
  MANIFEST,
  type Manifest,
  type Part,
  readManifest,
} from '../core/archive/manifest.ts';
import { countEvent, emptyTally, type Tally } from '../core/archive/tally.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import { linesOf } from './journal-files.ts';

/** An archive whose manifest is in order and names all of its parts. */
export interface Archive {
  readonly manifest: Manifest;
  /** The bytes of a part. Throws in their end at the latest if they are not what the manifest says. */
  readonly read: (part: Part) => AsyncIterable<Uint8Array>;
}

class Damaged extends Error {}

/**
 * Opens an archive for as long as `work` takes. An archive is untrusted: sizes and names are checked against the
 * manifest before anything is unpacked, and contents while they are.
 *
 * @returns also problem `archive-foreign`, `archive-newer` or `archive-unreadable`
 */
export async function withArchive<T>(
  file: string,
  work: (archive: Archive) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const name = basename(file);
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const opened = await openArchive(zip, name);
    return opened.ok ? await work(opened.value) : opened;
  } catch (error) {
    if (error instanceof Damaged || !isFromDisk(error)) return foreign(name);
    return failed(
      'archive-unreadable',
      `${name} could not be read: ${(error as Error).message}. Check that the file is there and may be read.`,
    );
  } finally {
    zip?.close();
  }
}

/** Reads all of an archive, and every line of its journal. */
export async function checkArchive({ manifest, read }: Archive): Promise<Tally> {
  const tally = emptyTally();
  let events = 0;
  for (const part of manifest.parts) {
    if (part.path !== JOURNAL) {
      for await (const _ of read(part));
      continue;
    }
    for await (const lines of linesOf(read(part))) {
      for (const line of lines) {
        if (line === null) throw new Damaged('a line is no event');
        events += 1;
        if (line.event !== 'newer') countEvent(tally, line.event);
      }
    }
  }
  if (events !== manifest.summary.events) throw new Damaged('lines are missing');
  return tally;
}

async function openArchive(zip: ZipFile, name: string): Promise<Outcome<Archive>> {
  if (zip.entryCount > LIMITS.parts + 1) return foreign(name);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const first = entries.get(MANIFEST);
  if (first === undefined || first.uncompressedSize > LIMITS.manifestBytes) return foreign(name);
  const manifest = readManifest(await textOf(zip, first), name);
  if (!manifest.ok) return manifest;
  const { parts } = manifest.value;
  const asSaid = parts.every(({ path, bytes }) => entries.get(path)?.uncompressedSize === bytes);
  if (!asSaid || entries.size !== parts.length + 1 || zip.entryCount !== entries.size) return foreign(name);
  return done({ manifest: manifest.value, read: (part) => checked(zip, entries.get(part.path), part) });
}

async function* checked(zip: ZipFile, entry: Entry | undefined, part: Part): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new Damaged('a part is missing');
  const hash = createHash('sha256');
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    hash.update(piece as Uint8Array);
    yield piece as Uint8Array;
  }
  if (hash.digest('hex') !== part.sha256) throw new Damaged(`${part.path} was changed`);
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces).toString('utf8');
}

function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
