import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeckId, isPlainName } from '../core/archive/manifest.ts';
import type { Deck } from '../core/model/deck.ts';
import { MAX_BYTES } from '../core/model/document.ts';
import { readCache } from '../loader/deck-cache.ts';
import { deckKey, type LibraryEntry, listLibrary, loadDeck } from '../loader/library.ts';
import { namesIn } from './disk.ts';
import type { Folders } from './folders.ts';

/** A file of the learner's library. */
export interface LibraryFile {
  /** The name of its folder, and its deck's. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, in milliseconds since the epoch. */
  readonly changed: number;
}

/** All files of the library that the app could read; drafts, and what it would refuse for its size, are left out. */
export async function libraryFiles(folder: string): Promise<readonly LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (const id of (await namesIn(folder)).filter(isDeckId)) {
    if (!(await stat(join(folder, id))).isDirectory()) continue;
    for (const name of (await namesIn(join(folder, id))).filter((one) => isPlainName(one) && one !== 'new')) {
      const path = join(folder, id, name);
      const info = await stat(path);
      if (info.isFile() && info.size <= MAX_BYTES)
        files.push({ id, name, path, bytes: info.size, changed: info.mtimeMs });
    }
  }
  return files;
}

export async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** The decks of the shipped and the learner's documents, as far as they are derived: nothing is waited for. */
export async function readyDecks({ shipped, library, cache }: Folders): Promise<readonly Deck[]> {
  const entries = [...(await listLibrary(shipped)).entries, ...(await listLibrary(library)).entries];
  const decks = await Promise.all(entries.map((entry) => readyDeck(entry, cache)));
  return decks.filter((deck) => deck !== undefined);
}

async function readyDeck(entry: LibraryEntry, cache: string): Promise<Deck | undefined> {
  if (entry.kind === 'deck') {
    const deck = await loadDeck(entry);
    return deck.ok ? deck.value : undefined;
  }
  const key = await deckKey(entry);
  return key.ok ? readCache(cache, entry.id, key.value) : undefined;
}
