import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Folders } from '../src/archive/folders.ts';
import { importArchive } from '../src/archive/import.ts';
import { previewArchive } from '../src/archive/preview.ts';
import { commitRestore, finishRestore, stageRestore } from '../src/archive/restore.ts';
import { storeArchive } from '../src/archive/store.ts';
import { newProfile, put, stateOf, write } from '../src/archive/testing/profile.ts';
import { manifestSchema } from '../src/core/archive/manifest.ts';
import { JOURNAL_VERSION, journalEvent } from '../src/core/model/journal.ts';
import { damagedBytes, type MadeArchive, madeArchives } from './archives.ts';
import { EVENTS } from './events.ts';
import { fuzz, judgeOf } from './inputs.ts';

/** Whatever a file holds, it is taken whole or refused in a sentence, and never touches what it has no business with. */

/** Every file below the folder that a profile is in, with a fingerprint of what it holds. */
type Disk = ReadonlyMap<string, string>;

async function diskOf({ profile }: Folders): Promise<Disk> {
  const root = dirname(profile);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => !entry.isDirectory());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(root.length + 1), hash.digest('hex')] as const;
  });
  return new Map(await Promise.all(read));
}

const IMPORTED = /^profile\/(journal\/[0-9a-f]{8}-\d{4}-\d\d\.jsonl|library\/[^/]+\/[^/]+)$/;
const STAGED =
  /^profile\/restore\.staged\/(journal\/(origin|[0-9a-f]{8}-\d{4}-\d\d\.jsonl)|library\/[^/]+\/[^/]+)$/;
const REFUSAL = /^odd\.zip [^\n]+\.$/;

async function profileWith(zip: Uint8Array): Promise<{ readonly folders: Folders; readonly file: string }> {
  const folders = await newProfile();
  await write(folders, EVENTS.slice(0, 4), '0000bbbb-2026-03.jsonl');
  await put(join(folders.library, 'tides', 'document.txt'), 'The tides rise.');
  return { folders, file: await put(join(dirname(folders.profile), 'odd.zip'), zip) };
}

/** Previews, imports and restores the archive. @returns what an import came to; null if all three refused it */
async function survived(zip: Uint8Array): Promise<unknown> {
  const { folders, file } = await profileWith(zip);
  const before = await diskOf(folders);
  const seen = await previewArchive(folders, file);
  const staged = await stageRestore(folders, file);
  await holdsOnly(folders, before, staged.ok ? STAGED : null);
  await rm(join(folders.profile, 'restore.staged'), { recursive: true, force: true });
  const imported = await importArchive(folders, file);
  await holdsOnly(folders, before, imported.ok ? IMPORTED : null);
  expect([staged.ok, imported.ok]).toEqual([seen.ok, seen.ok]);
  for (const { message } of [seen, staged, imported].flatMap((one) => (one.ok ? [] : [one.problem])))
    expect(message).toMatch(REFUSAL);
  const state = imported.ok ? await stateOf(folders) : null;
  if (imported.ok) await restores(folders, file);
  await rm(dirname(folders.profile), { recursive: true });
  return state;
}

/** All that was there is there as it was, and beside it only what may be. */
async function holdsOnly(folders: Folders, before: Disk, more: RegExp | null): Promise<void> {
  const after = await diskOf(folders);
  for (const [path, hash] of before) expect([path, after.get(path)]).toEqual([path, hash]);
  for (const path of after.keys()) if (!before.has(path)) expect(path).toMatch(more ?? /^nothing$/);
}

/** What a restore replaces is kept. */
async function restores(folders: Folders, file: string): Promise<void> {
  const before = await diskOf(folders);
  expect(await stageRestore(folders, file)).toMatchObject({ ok: true });
  await commitRestore(folders);
  finishRestore(folders);
  const after = await diskOf(folders);
  const kept = (path: string) =>
    path.replace(/^profile\/(journal|library)\//, 'profile/snapshots/replaced/$1/');
  for (const [path, hash] of before) expect([path, after.get(kept(path))]).toEqual([path, hash]);
}

describe('a damaged archive', () => {
  let whole: Uint8Array;
  let sound: unknown;
  beforeAll(async () => {
    const folders = await newProfile();
    await write(folders, EVENTS);
    await put(join(folders.library, 'moon', 'document.md'), '# Moon');
    const file = join(dirname(folders.profile), 'odd.zip');
    const origin = { app: '0.1.0', moment: { at: 1_795_464_000_000, offset: 60 }, reason: 'export' } as const;
    expect(await storeArchive(folders, file, origin)).toMatchObject({ ok: true });
    whole = await readFile(file);
    sound = await survived(whole);
    expect(sound).not.toBeNull();
  });

  test('as bytes is refused, or means what it meant', () =>
    fuzz('archiveBytes', damagedBytes(whole), async (zip) => {
      expect([null, sound]).toContainEqual(await survived(zip));
    }));

  test('as a sound zip of damaged parts is refused, or is what the schemas allow', () =>
    fuzz('archiveParts', madeArchives, async (made) => {
      if ((await survived(made.zip)) !== null) expectAllowed(made);
    }));
});

const isManifest = judgeOf(manifestSchema);
const isEvent = judgeOf(journalEvent);
const PART = /^(journal\.jsonl|library\/[\p{L}\p{N}-]+\/[^/\\]+|decks\/[\p{L}\p{N}-]+\.json)$/u;

function expectAllowed({ manifest, journal, paths }: MadeArchive): void {
  expect(isManifest(JSON.parse(manifest))).toBe(true);
  for (const path of paths) expect(path).toMatch(PART);
  for (const line of journal.split('\n').filter((text) => text.trim() !== '')) {
    const event: unknown = JSON.parse(line);
    expect(isEvent(event) || (event as { v: number }).v > JOURNAL_VERSION).toBe(true);
  }
}
