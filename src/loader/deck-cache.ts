import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../core/model/deck.ts';
import type { DeckId } from '../core/model/identity.ts';
import { readDeck } from '../core/model/read-deck.ts';

/** The cached deck, if the file is whole and was written under the same `key`. */
export async function readCache(folder: string, id: DeckId, key: string): Promise<Deck | undefined> {
  try {
    const file = fileOf(folder, id);
    const entry: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof entry !== 'object' || entry === null || !('key' in entry) || entry.key !== key)
      return undefined;
    const deck = readDeck('deck' in entry ? entry.deck : undefined, file);
    return deck.ok ? deck.value : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the deck's entry in one step. A cache that cannot be written is no failure: the deck is derived again. */
export async function writeCache(folder: string, id: DeckId, key: string, deck: Deck): Promise<void> {
  const file = fileOf(folder, id);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, JSON.stringify({ key, deck }));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function fileOf(folder: string, id: DeckId): string {
  return join(folder, `${id}.json`);
}
