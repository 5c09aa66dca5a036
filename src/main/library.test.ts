import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryResponder } from './library.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'carrel-own-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const library = () =>
  libraryResponder({ shipped: join(root, 'shipped'), own: join(root, 'own'), cache: join(root, 'cache') });
const FACT = 'The Tide Office is an agency of the state. The Tide Office was founded in 1950 in Kiel.';

test('a document is kept as what it is, and the same title again takes its place', async () => {
  const { addDocument, loadDeck } = library();
  for (const [name, text, file] of [
    ['tides.txt', `Tides\n\n${FACT}`, 'document.txt'],
    ['tides.htm', `<h1>Tides</h1><p>${FACT}`, 'document.html'],
    ['notes.markdown', `# Tides\n\n${FACT}`, 'document.md'],
    ['page', `<!doctype html><h1>Tides</h1><p>${FACT}`, 'document.html'],
  ] as const) {
    const added = await addDocument({ name, bytes: bytes(text) });
    expect(added).toMatchObject({ ok: true, value: { id: 'tides', title: 'Tides' } });
    expect(await readdir(join(root, 'own', 'tides'))).toEqual([file]);
    expect(await loadDeck('tides')).toEqual(added);
  }
});

test('a page without a text leaves no trace', async () => {
  const added = await library().addDocument({ name: 'menu.html', bytes: bytes('<nav>Home</nav>') });
  expect(added).toMatchObject({ ok: false, problem: { code: 'empty' } });
  expect(await readdir(root)).toEqual([]);
});
