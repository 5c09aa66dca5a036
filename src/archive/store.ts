import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Manifest, type Reason, reason } from '../core/archive/manifest.ts';
import type { Aged } from '../core/archive/thin.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import { discard, diskProblem, draftOf, namesIn, settle } from './disk.ts';
import type { Folders } from './folders.ts';
import { checkArchive, withArchive } from './read-archive.ts';
import { type Origin, writeArchive } from './write-archive.ts';

/**
 * Writes an archive and reads all of it back, before it takes its name: nothing but a whole one ever bears it.
 *
 * @returns problem `archive-not-written`; what was at `file` before is still there then
 */
export async function storeArchive(
  folders: Folders,
  file: string,
  origin: Origin,
  onBytes?: (bytes: number) => void,
): Promise<Outcome<Manifest>> {
  const what = `${file} could not be written`;
  const draft = draftOf(file);
  try {
    const written = await writeArchive(folders, draft, origin, onBytes);
    const read = await withArchive(draft, async (archive) => {
      await checkArchive(archive);
      return done(archive.manifest);
    });
    if (!read.ok || JSON.stringify(read.value) !== JSON.stringify(written)) {
      await discard(draft);
      return failed(
        'archive-not-written',
        `${what} whole: what was read back is not what was written. Check the disk.`,
      );
    }
    await settle(draft, file);
    return done(written);
  } catch (error) {
    await discard(draft).catch(() => undefined);
    return diskProblem('archive-not-written', what, error);
  }
}

/** The file name of a snapshot, which says its moment and reason. */
export function snapshotName(at: number, why: Reason): string {
  return `${new Date(at).toISOString().replace(/[:.]/g, '-')}-${why}.zip`;
}

const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z-([a-z-]+)\.zip$/;

/** The moment and reason in a snapshot's name; null for the name of anything else. */
function readSnapshotName(name: string): { readonly at: number; readonly reason: Reason } | null {
  const [, hour, minute, second, milli, why] = NAME.exec(name) ?? [];
  const at = Date.parse(`${hour}:${minute}:${second}.${milli}Z`);
  const known = reason.options.find((option) => option === why);
  return Number.isNaN(at) || known === undefined ? null : { at, reason: known };
}

/** The snapshots there are, oldest first. Other files in the folder are nobody's business. */
export async function listSnapshots({ snapshots }: Folders): Promise<readonly Aged[]> {
  const names = await namesIn(snapshots);
  const found = await Promise.all(
    names.map(async (name) => {
      const said = readSnapshotName(name);
      return said === null ? [] : [{ name, ...said, bytes: (await stat(join(snapshots, name))).size }];
    }),
  );
  return found.flat();
}

/** Moves a folder or file to a place that may have no folder yet. */
export async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}
