import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { JOURNAL, type Part } from '../core/archive/manifest.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import { discard, diskProblem, namesIn, syncFile, syncFolder } from './disk.ts';
import type { Folders } from './folders.ts';
import { journalLines, linesOf, unseen } from './journal-files.ts';
import { type Archive, checkArchive, withArchive } from './read-archive.ts';
import { foreignFile } from './restore.ts';
import { moveTo } from './store.ts';

export interface Imported {
  /** Events that were not in the journal yet. */
  readonly events: number;
  /** Documents that were not in the library yet. */
  readonly documents: number;
}

const STAGED = 'import.staged';

/**
 * Adds to the profile what an archive has and it has not: events in one more file of the journal, and documents whose
 * names are free. Nothing of the learner's is replaced, and whatever is cut short can be done again. The events come
 * last, in one step: the database notices the file, and is filled anew.
 *
 * @returns also problem `not-imported`
 */
export async function importArchive(folders: Folders, file: string): Promise<Outcome<Imported>> {
  const staged = join(folders.profile, STAGED);
  try {
    await discard(staged);
    const imported = await withArchive(file, async (archive) => {
      await checkArchive(archive);
      const events = await stageEvents(folders, archive, join(staged, JOURNAL));
      const documents = await importDocuments(folders, archive, staged);
      if (events > 0) {
        const place = join(folders.journal, foreignFile(archive.manifest.moment.at));
        await moveTo(join(staged, JOURNAL), place);
        await syncFolder(folders.journal);
      }
      return done({ events, documents });
    });
    await discard(staged);
    return imported;
  } catch (error) {
    await discard(staged).catch(() => undefined);
    const what = `${basename(file)} could not be imported whole; nothing of yours was changed`;
    return diskProblem('not-imported', what, error);
  }
}

async function stageEvents({ journal }: Folders, { manifest, read }: Archive, file: string): Promise<number> {
  const seen = new Set<string>();
  for await (const _ of journalLines(journal, seen));
  const known = seen.size;
  const part = manifest.parts.find(({ path }) => path === JOURNAL);
  if (part === undefined) return 0;
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(newLines(read(part), seen)), createWriteStream(file));
  await syncFile(file);
  return seen.size - known;
}

async function* newLines(pieces: AsyncIterable<Uint8Array>, seen: Set<string>): AsyncGenerator<string> {
  for await (const lines of linesOf(pieces)) {
    const fresh = unseen(lines, seen);
    if (fresh.length > 0) yield fresh.map(({ text }) => `${text}\n`).join('');
  }
}

/** A document whose name is taken stays out: the learner's own holds, whatever differs. */
async function importDocuments(
  { library }: Folders,
  { manifest, read }: Archive,
  staged: string,
): Promise<number> {
  const taken = new Set(await namesIn(library));
  const wanted = new Map<string, Part[]>();
  for (const part of manifest.parts) {
    const [folder, id = ''] = part.path.split('/');
    if (folder === 'library' && !taken.has(id)) wanted.set(id, [...(wanted.get(id) ?? []), part]);
  }
  for (const [id, parts] of wanted) {
    const folder = join(staged, 'library', id);
    await mkdir(folder, { recursive: true });
    for (const part of parts) {
      const place = join(folder, basename(part.path));
      await pipeline(read(part), createWriteStream(place));
      await syncFile(place);
    }
    await moveTo(folder, join(library, id));
  }
  if (wanted.size > 0) await syncFolder(library);
  return wanted.size;
}
