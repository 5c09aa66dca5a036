import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { toDrop } from '../core/archive/thin.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import { discard, diskProblem, namesIn, writeWhole } from './disk.ts';
import type { Folders } from './folders.ts';
import { journalFiles } from './journal-files.ts';
import { libraryFiles } from './library-files.ts';
import { listSnapshots, snapshotName, storeArchive } from './store.ts';
import type { Origin } from './write-archive.ts';

/** Says of the newest snapshot from which state of the disk it was taken. */
const LAST = 'last.json';
const last = v.object({ name: v.string(), state: v.string() });

/**
 * Takes a snapshot and lets go of those that the rotation does not keep.
 *
 * @returns the snapshot's name, or null for an automatic one where nothing changed since the last, or there is nothing
 *   to keep; problem `snapshot-not-taken`
 */
export async function takeSnapshot(
  folders: Folders,
  origin: Origin,
  onBytes?: (bytes: number) => void,
): Promise<Outcome<string | null>> {
  const { snapshots } = folders;
  try {
    const state = await stateOf(folders);
    if (origin.reason === 'automatic' && (state === null || (await isTaken(folders, state))))
      return done(null);
    const name = snapshotName(origin.moment.at, origin.reason);
    const stored = await storeArchive(folders, join(snapshots, name), origin, onBytes);
    if (!stored.ok) return stored;
    await writeWhole(join(snapshots, LAST), JSON.stringify({ name, state }));
    await thin(folders, origin.moment.at);
    return done(name);
  } catch (error) {
    return diskProblem('snapshot-not-taken', `No snapshot could be taken in ${snapshots}`, error);
  }
}

/** Whether an automatic snapshot would be taken now. A disk that cannot be read has none taken. */
export async function isDue(folders: Folders): Promise<boolean> {
  try {
    const state = await stateOf(folders);
    return state !== null && !(await isTaken(folders, state));
  } catch {
    return false;
  }
}

async function isTaken({ snapshots }: Folders, state: string): Promise<boolean> {
  try {
    const said = v.parse(last, JSON.parse(await readFile(join(snapshots, LAST), 'utf8')));
    return said.state === state && (await namesIn(snapshots)).includes(said.name);
  } catch {
    return false;
  }
}

/** Changes with whatever a snapshot would hold; null where there is nothing yet. Decks follow from documents. */
async function stateOf({ journal, library }: Folders): Promise<string | null> {
  const lines = await journalFiles(journal);
  const documents = await libraryFiles(library);
  if (lines.length + documents.length === 0) return null;
  const said = [lines, documents.map(({ id, name, bytes, changed }) => [id, name, bytes, changed])];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

async function thin(folders: Folders, now: number): Promise<void> {
  for (const { name } of toDrop(await listSnapshots(folders), now))
    await discard(join(folders.snapshots, name));
  for (const name of await namesIn(folders.snapshots))
    if (name.endsWith('.part')) await discard(join(folders.snapshots, name));
}
