import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { JOURNAL } from '../core/archive/manifest.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import { discard, diskProblem, syncFile, syncFolder } from './disk.ts';
import { type Folders, ORIGIN_FILE } from './folders.ts';
import { type Archive, checkArchive, withArchive } from './read-archive.ts';

/**
 * A restore puts an archive's journal and library in the place of the present ones. Both are laid out beside the
 * profile's own first; one rename then says that they hold, and whatever is cut short after it is finished at the next
 * start. The database notices by the journal's origin that it is another one, and is filled from it alone.
 */
const STAGED = 'restore.staged';
const READY = 'restore.ready';
/** What the last restore replaced, as it was on the disk. */
const REPLACED = 'replaced';
const REPLACEABLE = ['journal', 'library'] as const;

/**
 * Lays out what an archive holds; nothing of the learner's is touched yet.
 *
 * @returns also problem `not-restored`
 */
export async function stageRestore(folders: Folders, file: string): Promise<Outcome<null>> {
  const staged = join(folders.profile, STAGED);
  const what = `${basename(file)} could not be restored, and nothing was changed`;
  try {
    await discard(staged);
    const laidOut = await withArchive(file, async (archive) => {
      await checkArchive(archive);
      await layOut(archive, staged);
      return done(null);
    });
    if (!laidOut.ok) await discard(staged);
    return laidOut;
  } catch (error) {
    await discard(staged).catch(() => undefined);
    return diskProblem('not-restored', what, error);
  }
}

/** Decides for what was laid out. From here on a restore only goes forward. */
export async function commitRestore({ profile, snapshots }: Folders): Promise<void> {
  await discard(join(snapshots, REPLACED));
  await rename(join(profile, STAGED), join(profile, READY));
  await syncFolder(profile);
}

/**
 * Finishes a restore that was decided for, and forgets one that was not. It runs before the journal is opened, and
 * each of its steps may be the last before a crash.
 *
 * @throws what the disk throws; the profile is then not to be used until it was called again
 */
export function finishRestore({ profile, snapshots }: Folders): void {
  rmSync(join(profile, STAGED), { recursive: true, force: true });
  const ready = join(profile, READY);
  if (!existsSync(ready)) return;
  mkdirSync(join(snapshots, REPLACED), { recursive: true });
  for (const name of REPLACEABLE) {
    const [from, to] = [join(ready, name), join(profile, name)];
    if (!existsSync(from)) continue;
    if (existsSync(to)) renameSync(to, freePath(join(snapshots, REPLACED, name)));
    renameSync(from, to);
  }
  rmSync(ready, { recursive: true, force: true });
}

function freePath(path: string): string {
  return existsSync(path) ? freePath(`${path}-again`) : path;
}

/** The journal becomes that of another device: so no file of before is ever written again, and the change is seen. */
async function layOut({ manifest, read }: Archive, staged: string): Promise<void> {
  const files: string[] = [];
  for (const part of manifest.parts) {
    const { path } = part;
    if (path !== JOURNAL && !path.startsWith('library/')) continue;
    const place = path === JOURNAL ? `journal/${foreignFile(manifest.moment.at)}` : path;
    const file = join(staged, ...place.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await pipeline(read(part), createWriteStream(file));
    files.push(file);
  }
  files.push(join(staged, 'journal', ORIGIN_FILE));
  await writeFile(join(staged, 'journal', ORIGIN_FILE), `${randomUUID()}\n`);
  await mkdir(join(staged, 'library'), { recursive: true });
  for (const file of files) await syncFile(file);
  for (const folder of new Set([...files.map((file) => dirname(file)), join(staged, 'library'), staged]))
    await syncFolder(folder);
}

/** A journal file that no device will ever write on in. */
export function foreignFile(at: number): string {
  return `${randomUUID().slice(0, 8)}-${new Date(at).toISOString().slice(0, 7)}.jsonl`;
}
