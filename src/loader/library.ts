import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { DERIVER_VERSION, deriveDeck } from '../core/derive/derive.ts';
import type { Deck } from '../core/model/deck.ts';
import { type DeckId, slug } from '../core/model/identity.ts';
import { done, failed, type Outcome, type Problem } from '../core/model/problem.ts';
import { readDeck } from '../core/model/read-deck.ts';
import { DOCUMENT_FILES } from '../reader/format.ts';
import { readBytes } from '../reader/read.ts';
import { readCache, writeCache } from './deck-cache.ts';
import { loadBytes } from './load-file.ts';

/** One deck of a content folder: a document to derive from, or a deck written by hand. */
export interface LibraryEntry {
  /** The name of its folder. */
  readonly id: DeckId;
  readonly kind: 'document' | 'deck';
  /** The path of `document.txt`, `document.md`, `document.html` or `deck.json`. */
  readonly file: string;
}

export interface Library {
  /** In the order of their ids. */
  readonly entries: readonly LibraryEntry[];
  /** Folders that hold no deck; they harm no other. */
  readonly problems: readonly Problem[];
}

/** The decks below `folder`, one in each sub-folder. A folder that does not exist holds none. */
export async function listLibrary(folder: string): Promise<Library> {
  const found = await Promise.all((await foldersIn(folder)).map((name) => entryIn(join(folder, name))));
  return {
    entries: found.flatMap((entry) => (entry.ok ? [entry.value] : [])),
    problems: found.flatMap((entry) => (entry.ok ? [] : [entry.problem])),
  };
}

/** The entry's deck. A derived one is kept in `cacheFolder` until the document or the rules change. */
export async function loadDeck(entry: LibraryEntry, cacheFolder?: string): Promise<Outcome<Deck>> {
  const bytes = await loadBytes(entry.file);
  if (!bytes.ok) return bytes;
  if (entry.kind === 'deck') return writtenDeck(bytes.value, entry);
  const key = keyOf(bytes.value, entry);
  const cached = cacheFolder === undefined ? undefined : await readCache(cacheFolder, entry.id, key);
  if (cached) return done(cached);
  const document = readBytes(bytes.value, basename(entry.file));
  if (!document.ok) return failed(document.problem.code, document.problem.message, entry.file);
  const deck = deriveDeck(document.value, { id: entry.id });
  if (cacheFolder !== undefined) await writeCache(cacheFolder, entry.id, key, deck);
  return done(deck);
}

/** Changes whenever `loadDeck` would give another deck. */
export async function deckKey(entry: LibraryEntry): Promise<Outcome<string>> {
  const bytes = await loadBytes(entry.file);
  return bytes.ok ? done(keyOf(bytes.value, entry)) : bytes;
}

function keyOf(bytes: Uint8Array, { id }: LibraryEntry): string {
  return `${createHash('sha256').update(bytes).digest('hex')}-${DERIVER_VERSION}-${id}`;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []))
      .sort();
  } catch {
    return [];
  }
}

async function entryIn(folder: string): Promise<Outcome<LibraryEntry>> {
  const id = basename(folder) as DeckId;
  if (slug(id) !== id) {
    return failed(
      'bad-folder',
      `Call this folder "${slug(id)}": lower-case words joined by hyphens.`,
      folder,
    );
  }
  const names = await namesIn(folder);
  if (names.includes('deck.json')) return done({ id, kind: 'deck', file: join(folder, 'deck.json') });
  const files = Object.values(DOCUMENT_FILES);
  const documents = names.filter((name) => files.includes(name.toLowerCase()));
  const [only, ...more] = documents;
  if (only === undefined) {
    const other = names.find((name) => name.startsWith('document.'));
    const hint =
      other === undefined
        ? `Add a ${files.join(', ')} or deck.json.`
        : `${extname(other)} files are not read yet.`;
    return failed('no-document', `This folder holds no deck. ${hint}`, folder);
  }
  if (more.length > 0) return failed('two-documents', `Keep only one of ${documents.join(' and ')}.`, folder);
  return done({ id, kind: 'document', file: join(folder, only) });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

function writtenDeck(bytes: Uint8Array, { id, file }: LibraryEntry): Outcome<Deck> {
  const value = parseJson(bytes);
  if (value === undefined)
    return failed('bad-deck', 'This is not valid JSON. Check it with a JSON editor.', file);
  const deck = readDeck(value, file);
  if (!deck.ok || deck.value.id === id) return deck;
  return failed(
    'bad-deck',
    `The deck's id is "${deck.value.id}", but its folder is "${id}". Make them equal.`,
    file,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
