import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../core/model/document.ts';
import { type LibraryEntry, listLibrary, loadDeck } from './library.ts';
import { loadFile } from './load-file.ts';

const TEXT =
  'Tides\n\nThe Tide Office (TO) is an agency of the state. The Tide Office was founded in 1950 in Kiel.\n';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'carrel-library-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<string> {
  const file = join(root, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function onlyEntry(): Promise<LibraryEntry> {
  const [entry] = (await listLibrary(root)).entries;
  if (!entry) throw new Error('no entry');
  return entry;
}

describe('the library', () => {
  test('lists one deck for each folder, and no bad folder harms another', async () => {
    await put('tides/document.txt', TEXT);
    await put('tides/credits.md', '# Credits');
    await put('moon/document.md', '# Moon\n\nText is here.');
    await put('sun/document.html', '<h1>Sun</h1><p>Text is here.');
    await put('empty/notes.txt', 'x');
    await put('Bad Name/document.txt', TEXT);
    await put('both/document.txt', TEXT);
    await put('both/document.md', TEXT);
    await put('loose.txt', TEXT);
    const { entries, problems } = await listLibrary(root);
    expect(entries.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'moon document',
      'sun document',
      'tides document',
    ]);
    expect(problems.map(({ code }) => code).sort()).toEqual(['bad-folder', 'no-document', 'two-documents']);
  });

  test('a folder that does not exist holds nothing', async () => {
    expect(await listLibrary(join(root, 'none'))).toEqual({ entries: [], problems: [] });
  });

  test('a page is read as a page', async () => {
    await put(
      'tides/document.html',
      '<nav>Menu</nav><h1>Tides</h1><p>The <b>Tide Office</b> is an agency of the state.',
    );
    const deck = await loadDeck(await onlyEntry());
    expect(deck).toMatchObject({ ok: true, value: { title: 'Tides' } });
    const quotes = deck.ok ? deck.value.cards.map(({ source }) => source.quote) : [];
    expect(new Set(quotes)).toEqual(new Set(['The Tide Office is an agency of the state.']));
  });

  test('a document that cannot be read is a problem with its place', async () => {
    const file = await put('bad/document.txt', new Uint8Array([0, 1, 2]));
    const deck = await loadDeck(await onlyEntry());
    expect(deck).toMatchObject({ ok: false, problem: { code: 'binary', where: file } });
  });
});

describe('the cache', () => {
  const cache = () => join(root, '.cache');
  const cached = async () => readFile(join(cache(), 'tides.json'), 'utf8');

  test('gives the same deck, and holds one file for each deck', async () => {
    await put('tides/document.txt', TEXT);
    const entry = await onlyEntry();
    const first = await loadDeck(entry, cache());
    expect(await loadDeck(entry, cache())).toEqual(first);
    expect(await readdir(cache())).toEqual(['tides.json']);
  });

  test('is used when the document is the same', async () => {
    await put('tides/document.txt', TEXT);
    const entry = await onlyEntry();
    await loadDeck(entry, cache());
    await writeFile(
      join(cache(), 'tides.json'),
      (await cached()).replace('"title":"Tides"', '"title":"From the cache"'),
    );
    expect(await loadDeck(entry, cache())).toMatchObject({ value: { title: 'From the cache' } });
    await put('tides/document.txt', `${TEXT}More.\n`);
    expect(await loadDeck(entry, cache())).toMatchObject({ value: { title: 'Tides' } });
  });

  test.each(['', '{', '{"key":1}', 'null'])('a damaged entry (%s) is written anew', async (damage) => {
    await put('tides/document.txt', TEXT);
    const entry = await onlyEntry();
    const deck = await loadDeck(entry, cache());
    const whole = await cached();
    await writeFile(join(cache(), 'tides.json'), damage);
    expect(await loadDeck(entry, cache())).toEqual(deck);
    expect(await cached()).toBe(whole);
  });

  test('that cannot be written is no failure', async () => {
    await put('tides/document.txt', TEXT);
    const blocked = await put('blocked', 'a file where a folder should be');
    expect(await loadDeck(await onlyEntry(), blocked)).toMatchObject({ ok: true });
  });
});

describe('a deck written by hand', () => {
  const source = { quote: '', start: 0, end: 0 };
  const card = {
    id: 1,
    key: 'k',
    kind: 'recall',
    category: 'c',
    section: [],
    front: 'Q?',
    back: 'A',
    answerType: 'term',
    source,
    rule: 'written',
  };
  const deck = {
    format: 'carrel-deck',
    version: 1,
    id: 'tides',
    title: 'Tides',
    document: { fingerprint: '0'.repeat(64), words: 0 },
    cards: [card],
    passedOver: [],
  };

  test('is read as it is, before a document', async () => {
    await put('tides/deck.json', JSON.stringify(deck));
    await put('tides/document.txt', TEXT);
    expect(await loadDeck(await onlyEntry())).toEqual({ ok: true, value: deck });
  });

  test.each([
    ['no JSON', '{'],
    ['a misspelt field', JSON.stringify({ ...deck, titel: 'x' })],
    ['the id of another folder', JSON.stringify({ ...deck, id: 'moon' })],
  ])('%s is a problem', async (_, content) => {
    await put('tides/deck.json', content);
    expect(await loadDeck(await onlyEntry())).toMatchObject({ ok: false, problem: { code: 'bad-deck' } });
  });
});

describe('one file', () => {
  test('gives its document and its deck, named after the file', async () => {
    const loaded = await loadFile(await put('Ebb & Flow.txt', TEXT));
    expect(loaded).toMatchObject({
      ok: true,
      value: { document: { title: 'Tides' }, deck: { id: 'ebb-flow' } },
    });
  });

  test('is not read when it is too large', async () => {
    const loaded = await loadFile(await put('big.txt', new Uint8Array(MAX_BYTES + 1)));
    expect(loaded).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  test.each([
    ['a folder', '.', 'directory'],
    ['a device', '/dev/null', 'not-a-file'],
    ['nothing', 'none.txt', 'missing'],
  ])('%s gets a sentence', async (_, path, code) => {
    const loaded = await loadFile(path.startsWith('/') ? path : join(root, path));
    expect(loaded).toMatchObject({ ok: false, problem: { code } });
  });
});
