import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGIN_FILE } from '../archive/folders.ts';
import { journalFiles } from '../archive/journal-files.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';
import { endOfLines } from './append-lines.ts';

/** Large enough that asking costs nothing, small enough that main answers others between. */
const PIECE = 2 * 2 ** 20;

type Place = NonNullable<Request<'readJournal'>>;
type Piece = Extract<Response<'readJournal'>, { readonly ok: true }>['value'];

/**
 * One piece of the journal's files in the order of their names, each file apart. Bytes that are appended while it is
 * read are read too.
 *
 * @param from where to read on; the beginning unless told
 * @returns problem `journal-not-read`
 */
export async function readPiece(folder: string, from?: Place): Promise<Response<'readJournal'>> {
  try {
    const files = await journalFiles(folder);
    const names = files.map(({ name }) => name);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const place = from ?? { file: names[0] ?? '', offset: 0, total, read: 0 };
    // Only a name that is in the folder is ever opened, whatever was asked for.
    const file = names.find((name) => name >= place.file);
    if (file === undefined) return done({ bytes: new Uint8Array(), endsFile: true, share: 1, next: null });
    const following = names.find((name) => name > file);
    return done(
      await pieceOf(
        join(folder, file),
        { ...place, file, offset: file === place.file ? place.offset : 0 },
        following,
      ),
    );
  } catch (error) {
    return unreadable(folder, error);
  }
}

/** The files with their whole lines' lengths. @returns problem `journal-not-read` */
export async function listFiles(folder: string): Promise<Response<'listJournal'>> {
  try {
    const files: { name: string; size: number }[] = [];
    for (const { name, bytes } of await journalFiles(folder)) {
      const file = await open(join(folder, name), 'r');
      const size = await endOfLines(file, bytes).finally(() => file.close());
      files.push({ name, size });
    }
    return done(files);
  } catch (error) {
    return unreadable(folder, error);
  }
}

/** Names the restore that the journal comes of; null if there was none. */
export async function originOf(folder: string): Promise<Response<'journalOrigin'>> {
  try {
    return done((await readFile(join(folder, ORIGIN_FILE), 'utf8')).trim().slice(0, 100));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? done(null) : unreadable(folder, error);
  }
}

function unreadable(folder: string, error: unknown): Outcome<never> {
  return failed(
    'journal-not-read',
    `The safety copy of your progress in ${folder} could not be read: ${(error as Error).message}. Make the folder readable and start Carrel again.`,
  );
}

async function pieceOf(path: string, place: Place, following: string | undefined): Promise<Piece> {
  const { offset, read } = place;
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE), 0, PIECE, offset);
    const { size } = await file.stat();
    const bytes = buffer.slice(0, bytesRead);
    const endsFile = bytesRead === 0 || offset + bytesRead >= size;
    const after = { ...place, offset: offset + bytesRead, read: read + bytesRead };
    // What was appended since is not in the total.
    const share =
      following === undefined && endsFile ? 1 : Math.min(1, after.read / Math.max(1, place.total));
    if (!endsFile) return { bytes, endsFile, share, next: after };
    const next = following === undefined ? null : { ...after, file: following, offset: 0 };
    return { bytes, endsFile, share, next };
  } finally {
    await file.close();
  }
}
