import { basename } from 'node:path';
import type { DocumentPage } from '../core/model/page.ts';
import { pageOf } from '../core/model/page-of.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import { readBytes } from '../reader/read.ts';
import { type LibraryEntry, loadDeck } from './library.ts';
import { loadBytes } from './load-file.ts';

/** The entry's document for reading, with the sources of its deck's cards marked. */
export async function loadPage(entry: LibraryEntry, cacheFolder?: string): Promise<Outcome<DocumentPage>> {
  if (entry.kind === 'deck')
    return failed(
      'no-document',
      'This deck was written by hand: there is no document behind it.',
      entry.file,
    );
  const bytes = await loadBytes(entry.file);
  if (!bytes.ok) return bytes;
  const document = readBytes(bytes.value, basename(entry.file));
  if (!document.ok) return failed(document.problem.code, document.problem.message, entry.file);
  const deck = await loadDeck(entry, cacheFolder);
  return deck.ok
    ? done(
        pageOf(
          document.value,
          deck.value.cards.map(({ source }) => source),
        ),
      )
    : deck;
}
