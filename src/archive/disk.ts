import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failed, type Outcome } from '../core/model/problem.ts';
import { diskTrouble } from './disk-trouble.ts';

/** The names in a folder, in order; none if there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Makes a file last: a crash of the system later leaves it as it is now. */
export async function syncFile(path: string): Promise<void> {
  await synced(await open(path, 'r+'));
}

/** Makes the names in a folder last. Windows cannot open folders, and needs not. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await synced(await open(path, 'r'));
}

async function synced(handle: FileHandle): Promise<void> {
  await handle.sync().finally(() => handle.close());
}

/** Puts a written draft in its place: whole, or not at all. */
export async function settle(draft: string, file: string): Promise<void> {
  await syncFile(draft);
  await rename(draft, file);
  await syncFolder(dirname(file));
}

/** Replaces a small file whole. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draftOf(file), text);
  await settle(draftOf(file), file);
}

/** What a file is called until it is whole. */
export function draftOf(file: string): string {
  return join(dirname(file), `${basename(file)}.part`);
}

/** Deletes what may be there. */
export async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/**
 * What went wrong on the disk, in a sentence.
 *
 * @param what was not done, as the beginning of a sentence: "The snapshot could not be written to …"
 */
export function diskProblem(code: string, what: string, error: unknown): Outcome<never> {
  const { reason, remedy } = diskTrouble(error);
  return failed(code, `${what}: ${reason}. ${remedy}, and try again.`);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}
