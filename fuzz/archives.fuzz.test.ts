import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { Folders } from '../src/archive/folders.ts';
import { importArchive } from '../src/archive/import.ts';
import { previewArchive } from '../src/archive/preview.ts';
import { stageRestore } from '../src/archive/restore.ts';
import { storeArchive } from '../src/archive/store.ts';
import { eventOf, newProfile, put, stateOf, write } from '../src/archive/testing/profile.ts';
import { JOURNAL, MANIFEST, type Manifest } from '../src/core/archive/manifest.ts';
import type { Outcome } from '../src/core/model/problem.ts';
import { damagedText, damagedValue, runsOf } from './inputs.ts';

/** Whatever a snapshot or an export has become: it is refused in a sentence, and nothing of the learner's is touched. */

const ORIGIN = { app: '0.1.0', moment: { at: 1_795_464_000_000, offset: 60 }, reason: 'export' } as const;
const DOCUMENT = 'library/moon/document.md';

const TEXTS = {
  [JOURNAL]: [1, 2, 3, 4].map((n) => `${JSON.stringify(eventOf(n))}\n`).join(''),
  [DOCUMENT]: '# Moon\n\nThe Moon is a satellite of Earth.\n',
};
type Texts = typeof TEXTS;

/** An archive of these texts, as Carrel writes it, and its manifest. */
async function soundArchive() {
  const folders = await newProfile();
  await put(join(folders.journal, '0000aaaa-2026-03.jsonl'), TEXTS[JOURNAL]);
  await put(join(folders.profile, DOCUMENT), TEXTS[DOCUMENT]);
  const file = join(folders.profile, '..', 'sound.zip');
  const stored = await storeArchive(folders, file, ORIGIN);
  if (!stored.ok) throw new Error(stored.problem.message);
  return { bytes: await readFile(file), manifest: stored.value };
}

const sound = await soundArchive();

/** What a learner has, in a folder where nothing else is. */
async function fillProfile(folders: Folders): Promise<void> {
  await write(folders, [5, 6, 7].map(eventOf));
  await put(join(folders.library, 'tides', 'document.txt'), 'Tides');
}

/** Holds what becomes of a file against what the learner had: all that was there is there, and nothing is elsewhere. */
async function harmless(folders: Folders, bytes: Uint8Array): Promise<void> {
  const root = join(folders.profile, '..');
  const file = join(root, 'odd.zip');
  await writeFile(file, bytes);
  const before = await stateOf(folders);
  const seen = await previewArchive(folders, file);
  const staged = await stageRestore(folders, file);
  expect(await stateOf(folders)).toEqual(before);
  const imported = await importArchive(folders, file);
  for (const outcome of [seen, staged, imported] satisfies Outcome<unknown>[]) {
    expect(outcome.ok).toBe(seen.ok);
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/^odd\.zip [^\n]*\.$/);
  }
  if (!imported.ok) expect(await stateOf(folders)).toEqual(before);
  expect((await readdir(root)).sort()).toEqual(['odd.zip', 'profile']);
}

async function eachHarmless<T>(
  inputs: fc.Arbitrary<T>,
  bytesOf: (input: T) => Uint8Array | Promise<Uint8Array>,
) {
  const folders = await newProfile();
  return fc.asyncProperty(inputs, async (input) => {
    await rm(folders.profile, { recursive: true, force: true });
    await fillProfile(folders);
    await harmless(folders, await bytesOf(input));
  });
}

const scratch = fc.record({
  how: fc.constantFrom('flip', 'cut', 'insert', 'repeat', 'rename'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
});

/** A name that leads out of every folder, as long as the one it takes the place of. */
const OUTSIDE = '../../../../escaped'.padEnd(DOCUMENT.length, 'd').slice(0, DOCUMENT.length);

type Scratch = typeof scratch extends fc.Arbitrary<infer T> ? T : never;

function scratched(zip: Buffer, { how, at, bytes }: Scratch): Buffer {
  const from = Math.floor(at * zip.length);
  const [before, after] = [zip.subarray(0, from), zip.subarray(from)];
  switch (how) {
    case 'flip':
      return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, bytes, after]);
    case 'repeat':
      return Buffer.concat([zip, after]);
    case 'rename':
      return Buffer.from(zip.toString('latin1').replaceAll(DOCUMENT, OUTSIDE), 'latin1');
  }
}

test('an archive whose bytes are damaged', async () => {
  const scratches = fc.array(scratch, { minLength: 1, maxLength: 3 });
  const property = await eachHarmless(scratches, (drawn) => drawn.reduce(scratched, sound.bytes));
  await fc.assert(property, runsOf('archive as bytes'));
});

/** A sound zip with this manifest and these texts. */
async function zipOf(manifest: unknown, texts: Texts): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest) ?? ''), MANIFEST);
  zip.end();
  return buffer(zip.outputStream);
}

/** The manifest, right about these texts. */
function manifestOf(texts: Texts): Manifest {
  const part = ([path, text]: readonly [string, string]) => ({
    ...{ path, bytes: Buffer.byteLength(text) },
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  return { ...sound.manifest, parts: Object.entries(texts).map(part) };
}

test('an archive with another manifest or other lines in it', async () => {
  const manifests = damagedValue([sound.manifest]).map((manifest) => ({ manifest, texts: TEXTS }));
  const journals = damagedText([TEXTS[JOURNAL]]).map((journal) => {
    const texts = { ...TEXTS, [JOURNAL]: journal };
    return { manifest: manifestOf(texts), texts };
  });
  const property = await eachHarmless(fc.oneof(manifests, journals), ({ manifest, texts }) =>
    zipOf(manifest, texts),
  );
  await fc.assert(property, runsOf('archive with other contents'));
});
