import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentPage, type PageBlock, type PagePassage } from '../core/model/page.ts';
import { listLibrary, loadDeck } from './library.ts';
import { loadPage } from './load-page.ts';

const CORPUS = join(import.meta.dirname, '../../quality/corpus');

const documents = readdirSync(CORPUS, { withFileTypes: true }).flatMap((folder) =>
  folder.isDirectory() ? [folder.name] : [],
);

test.each(documents)('every card of %s finds its source on the page', async (id) => {
  const entry = (await listLibrary(CORPUS)).entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no document in ${id}`);
  const [deck, page] = [await loadDeck(entry), await loadPage(entry)];
  if (!deck.ok || !page.ok) throw new Error('not read');
  expect(v.safeParse(documentPage, page.value).success).toBe(true);
  const passages = page.value.blocks.flatMap(passagesIn);
  for (const { source } of deck.value.cards) {
    const shown = passages.flatMap(({ text, parts }) =>
      parts
        .filter(({ start, end }) => start === source.start && end === source.end)
        .map(({ from, to }) => text.slice(from, to)),
    );
    const [said, quoted] = [lettersOf(shown.join('')), lettersOf(source.quote)];
    expect(isWithin(said, quoted)).toBe(true);
    expect(said.length).toBeGreaterThan(quoted.length / 2);
  }
});

test('a deck written by hand has no document', async () => {
  const page = await loadPage({ id: 'tides' as never, kind: 'deck', file: 'deck.json' });
  expect(page).toMatchObject({ ok: false, problem: { code: 'no-document' } });
});

function passagesIn(block: PageBlock): readonly PagePassage[] {
  if (block.kind !== 'table') return [block];
  return [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()];
}

/** Without the marks that a reader leaves out. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether `text` has all the letters in their order, with others between. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
