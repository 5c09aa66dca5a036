import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { deriveDeck } from '../core/derive/derive.ts';
import type { Deck } from '../core/model/deck.ts';
import { type Document, MAX_BYTES } from '../core/model/document.ts';
import { type DeckId, slug } from '../core/model/identity.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import { tooLarge } from '../reader/decode.ts';
import { readBytes } from '../reader/read.ts';

export interface LoadedFile {
  readonly document: Document;
  readonly deck: Deck;
}

/** Reads a document and derives its deck. The deck is named after the file unless `id` names it. */
export async function loadFile(path: string, id: DeckId = deckIdOf(path)): Promise<Outcome<LoadedFile>> {
  const document = await loadDocument(path);
  return document.ok
    ? done({ document: document.value, deck: deriveDeck(document.value, { id }) })
    : document;
}

/** Fails, in words for the learner, on whatever the path or the bytes do not allow. */
async function loadDocument(path: string): Promise<Outcome<Document>> {
  const bytes = await loadBytes(path);
  if (!bytes.ok) return bytes;
  const read = readBytes(bytes.value, basename(path));
  return read.ok ? read : failed(read.problem.code, read.problem.message, path);
}

/** The bytes of a regular file of at most `MAX_BYTES`; the size is checked before anything is read. */
export async function loadBytes(path: string): Promise<Outcome<Uint8Array>> {
  const name = basename(path);
  try {
    const info = await stat(path);
    if (info.isDirectory())
      return failed('directory', `${name} is a folder. Choose a text file in it.`, path);
    if (!info.isFile())
      return failed('not-a-file', `${name} is not a regular file. Choose a text file.`, path);
    return info.size > MAX_BYTES ? tooLarge(info.size, name) : done(await readFile(path));
  } catch (error) {
    return unreadable(error, path);
  }
}

function unreadable(error: unknown, path: string): Outcome<never> {
  const name = basename(path);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failed('missing', `There is no file ${path}. Check the name and the folder.`, path);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failed(
      'forbidden',
      `${name} may not be read. Change its permissions, or copy it elsewhere.`,
      path,
    );
  }
  return failed(
    'unreadable',
    `${name} could not be read (${code}). Copy it to another folder and try again.`,
    path,
  );
}

/** `notes/cell-biology.txt` -> `cell-biology`; a file that is just called `document` goes by its folder. */
function deckIdOf(path: string): DeckId {
  const base = basename(path, extname(path));
  const name = base === 'document' ? basename(dirname(path)) : base;
  return slug(name) as DeckId;
}
