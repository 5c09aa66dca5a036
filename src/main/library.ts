import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveDeck } from '../core/derive/derive.ts';
import type { Deck } from '../core/model/deck.ts';
import { type DeckId, slug } from '../core/model/identity.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import type { DeckEntry, Response } from '../ipc/contract.ts';
import { writeCache } from '../loader/deck-cache.ts';
import { deckKey, type LibraryEntry, listLibrary, loadDeck } from '../loader/library.ts';
import { loadPage } from '../loader/load-page.ts';
import { DOCUMENT_FILES, formatOf } from '../reader/format.ts';
import { readBytes } from '../reader/read.ts';
import type { LibraryResponder } from './respond.ts';

export interface LibraryFolders {
  /** The documents that ship with the app. */
  readonly shipped: string;
  /** The learner's own, each in a folder named by its deck's id. */
  readonly own: string;
  /** Derived decks; may be deleted at any time. */
  readonly cache: string;
}

/** What the page can ask of the library, answered from the disk. */
export function libraryResponder(folders: LibraryFolders): LibraryResponder {
  return {
    listDecks: () => listDecks(folders),
    loadDeck: (id) => inLibrary(folders, id, (entry) => loadDeck(entry, folders.cache)),
    loadPage: (id) => inLibrary(folders, id, (entry) => loadPage(entry, folders.cache)),
    addDocument: ({ name, bytes }) => addDocument(folders, name, bytes),
  };
}

async function listDecks(folders: LibraryFolders): Promise<Response<'listDecks'>> {
  const { entries, problems } = await listAll(folders);
  const decks: DeckEntry[] = [];
  const unreadable = [...problems];
  for (const entry of entries) {
    const key = await deckKey(entry);
    // A document that cannot be read just now is still in the library: its cards stay.
    decks.push({ id: entry.id, fingerprint: key.ok ? key.value : '' });
    if (!key.ok) unreadable.push(key.problem);
  }
  return done({ decks, problems: unreadable });
}

async function inLibrary<T>(
  folders: LibraryFolders,
  id: string,
  load: (entry: LibraryEntry) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const entry = (await listAll(folders)).entries.find((known) => known.id === id);
  return entry
    ? load(entry)
    : failed('no-such-deck', 'This deck is not in the library any more. Add its document again.');
}

/** A deck of the learner's never takes the place of one that ships with the app: `addDocument` sees to that. */
async function listAll({ shipped, own }: LibraryFolders) {
  const [first, second] = [await listLibrary(shipped), await listLibrary(own)];
  const entries: readonly LibraryEntry[] = [...first.entries, ...second.entries];
  return { entries, problems: [...first.problems, ...second.problems] };
}

/**
 * Derives first and stores after: a document that cannot be used leaves no trace. The same title again replaces the
 * document of before, and what was learned from it stays with the facts that are still there.
 */
async function addDocument(folders: LibraryFolders, name: string, bytes: Uint8Array): Promise<Outcome<Deck>> {
  const document = readBytes(bytes, name);
  if (!document.ok) return document;
  const id = await freeId(folders, document.value.title);
  const deck = deriveDeck(document.value, { id });
  if (deck.cards.length === 0)
    return failed(
      'no-cards',
      `${name} was not added: no sentence of it makes a good card. Texts with definitions, dates, lists and named parts give the most.`,
    );
  const folder = join(folders.own, id);
  const file = DOCUMENT_FILES[formatOf(bytes, name)];
  const others = Object.values(DOCUMENT_FILES).filter((other) => other !== file);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'new'), bytes);
    for (const other of others) await rm(join(folder, other), { force: true });
    await rename(join(folder, 'new'), join(folder, file));
  } catch (error) {
    return failed(
      'not-stored',
      `${name} could not be stored in ${folder}: ${(error as Error).message}. Check that the disk is not full and the folder may be written.`,
    );
  }
  await remember(folders, { id, kind: 'document', file: join(folder, file) }, deck);
  return done(deck);
}

/** Derived once is enough: the next start, and what is exported before it, find the deck in the cache. */
async function remember({ cache }: LibraryFolders, entry: LibraryEntry, deck: Deck): Promise<void> {
  const key = await deckKey(entry);
  if (key.ok) await writeCache(cache, entry.id, key.value, deck);
}

async function freeId({ shipped }: LibraryFolders, title: string): Promise<DeckId> {
  const id = slug(title);
  const taken = (await listLibrary(shipped)).entries.some((entry) => entry.id === id);
  return (taken ? `${id}-added` : id) as DeckId;
}
