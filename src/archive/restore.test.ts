import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Folders, foldersOf } from './folders.ts';
import { keeper, snapshotFile } from './keeper.ts';
import { commitRestore, finishRestore } from './restore.ts';
import { listSnapshots } from './store.ts';
import { eventOf, newProfile, put, stateOf, write } from './testing/profile.ts';

const asker = (minutes: number) => ({
  ...{ app: '0.1.0', moment: { at: Date.parse('2026-03-18T12:30:00Z') + minutes * 60_000, offset: 0 } },
});

/** A profile with a snapshot, and something done since. */
async function lived() {
  const folders = await newProfile();
  await write(folders, [1, 4].map(eventOf));
  await put(join(folders.library, 'tides', 'document.txt'), 'Tides');
  const then = await stateOf(folders);
  const taken = await keeper(folders).take({ ...asker(0), reason: 'automatic' });
  if (!taken.ok || taken.value === null) throw new Error('no snapshot');
  await write(folders, [1, 4, 5, 10].map(eventOf));
  await put(join(folders.library, 'moon', 'document.txt'), 'Moon');
  await rm(join(folders.library, 'tides'), { recursive: true });
  return { folders, then, now: await stateOf(folders), file: snapshotFile(folders, taken.value) };
}

async function restore(folders: Folders, file: string, minutes: number): Promise<string> {
  const kept = await keeper(folders).prepareRestore({ ...asker(minutes), file });
  if (!kept.ok || kept.value === null) throw new Error('not prepared');
  await commitRestore(folders);
  finishRestore(folders);
  return snapshotFile(folders, kept.value);
}

test('a restore brings a snapshot back, and restoring what was kept undoes it', async () => {
  const { folders, then, now, file } = await lived();
  const kept = await restore(folders, file, 1);
  expect(await stateOf(folders)).toEqual(then);
  expect((await listSnapshots(folders)).map(({ reason }) => reason)).toEqual(['automatic', 'before-restore']);
  await restore(folders, kept, 2);
  expect(await stateOf(folders)).toEqual(now);
});

test('the journal becomes another one, by a name that no device writes to', async () => {
  const { folders, file } = await lived();
  const before = await readdir(folders.journal);
  await restore(folders, file, 1);
  const after = await readdir(folders.journal);
  expect(after).toEqual([expect.stringMatching(/^[0-9a-f]{8}-2026-03\.jsonl$/), 'origin']);
  expect(before).not.toContain(after[0]);
  expect(await readdir(join(folders.snapshots, 'replaced', 'journal'))).toEqual(before);
});

test('a damaged snapshot changes nothing', async () => {
  const { folders, now, file } = await lived();
  await put(file, 'PK');
  expect(await keeper(folders).prepareRestore({ ...asker(1), file })).toMatchObject({
    ...{ ok: false, problem: { code: 'archive-foreign' } },
  });
  finishRestore(folders);
  expect(await stateOf(folders)).toEqual(now);
});

/** Copies of the profile as a crash would leave it after each of the steps of a restore. */
async function crashes(folders: Folders, file: string): Promise<readonly Folders[]> {
  const copies: Folders[] = [];
  const copy = async (change: (copied: Folders) => Promise<unknown>) => {
    const root = await mkdtemp(join(tmpdir(), 'carrel-crash-'));
    await cp(folders.profile, join(root, 'profile'), { recursive: true });
    const copied = foldersOf(join(root, 'profile'), folders.shipped);
    await change(copied);
    copies.push(copied);
  };
  const ready = (copied: Folders, ...path: string[]) => join(copied.profile, 'restore.ready', ...path);
  const replaced = (copied: Folders, name: string) => join(copied.snapshots, 'replaced', name);
  const move = (from: string, to: string) =>
    cp(from, to, { recursive: true }).then(() => rm(from, { recursive: true }));
  await copy(async (copied) => put(join(copied.profile, 'restore.staged', 'journal', 'x.jsonl'), ''));
  await keeper(folders).prepareRestore({ ...asker(1), file });
  await copy(async () => {});
  await commitRestore(folders);
  await copy(async () => {});
  const asideJournal = (copied: Folders) => move(copied.journal, replaced(copied, 'journal'));
  const newJournal = (copied: Folders) => move(ready(copied, 'journal'), copied.journal);
  const asideLibrary = (copied: Folders) => move(copied.library, replaced(copied, 'library'));
  const newLibrary = (copied: Folders) => move(ready(copied, 'library'), copied.library);
  const steps = [asideJournal, newJournal, asideLibrary, newLibrary];
  for (let done = 1; done <= steps.length; done += 1)
    await copy(async (copied) => {
      for (const step of steps.slice(0, done)) await step(copied);
    });
  return copies;
}

test('cut short after any of its steps, a restore is undone or finished at the next start, whole', async () => {
  const { folders, then, now, file } = await lived();
  const copies = await crashes(folders, file);
  const states = [];
  for (const copied of copies) {
    finishRestore(copied);
    states.push(await stateOf(copied));
    expect((await readdir(copied.profile)).filter((name) => name.startsWith('restore'))).toEqual([]);
  }
  expect(states).toEqual([now, now, then, then, then, then, then]);
});
