import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesIn } from './disk.ts';
import { listSnapshots, snapshotName } from './store.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { eventOf, newProfile, put, stateOf, write } from './testing/profile.ts';

const at = Date.parse('2026-03-18T12:30:00Z');
const origin = (reason: 'automatic' | 'by-hand', minutes = 0) =>
  ({ app: '0.1.0', moment: { at: at + minutes * 60_000, offset: 60 }, reason }) as const;

describe('snapshots', () => {
  test('an automatic one is taken when something changed, and only then', async () => {
    const folders = await newProfile();
    const take = async (minutes: number) => {
      const taken = await takeSnapshot(folders, origin('automatic', minutes));
      return taken.ok ? taken.value : taken.problem.message;
    };
    expect(await take(0)).toBeNull();
    await write(folders, [eventOf(1)]);
    expect(await take(1)).toBe('2026-03-18T12-31-00-000Z-automatic.zip');
    expect(await take(2)).toBeNull();
    await put(join(folders.library, 'moon', 'document.txt'), 'Moon');
    expect(await take(70)).toBe('2026-03-18T13-40-00-000Z-automatic.zip');
    expect((await listSnapshots(folders)).map(({ name }) => name)).toHaveLength(2);
  });

  test('what a crash left half-written is no snapshot, and is cleared away', async () => {
    const folders = await newProfile();
    await write(folders, [eventOf(1)]);
    await put(join(folders.snapshots, '2026-03-18T12-00-00-000Z-automatic.zip.part'), 'PK');
    await put(join(folders.snapshots, 'notes.txt'), 'the learner’s own');
    expect(await listSnapshots(folders)).toEqual([]);
    await takeSnapshot(folders, origin('by-hand'));
    expect(await stateOf(folders)).toBeDefined();
    expect((await listSnapshots(folders)).map(({ reason }) => reason)).toEqual(['by-hand']);
    await expect(readFile(join(folders.snapshots, 'notes.txt'), 'utf8')).resolves.toBe('the learner’s own');
  });

  test('a folder that cannot be written is a problem in words', async () => {
    const folders = await newProfile();
    await write(folders, [eventOf(1)]);
    await writeFile(folders.snapshots, 'in the way');
    const taken = await takeSnapshot(folders, origin('by-hand'));
    expect(taken).toMatchObject({ ok: false, problem: { code: 'archive-not-written' } });
  });

  test.skipIf(process.platform !== 'linux')(
    'a full disk is told, and leaves nothing that looks like a snapshot',
    async () => {
      const folders = await newProfile();
      await write(folders, [eventOf(1)]);
      const draft = join(folders.snapshots, `${snapshotName(at, 'by-hand')}.part`);
      await mkdir(folders.snapshots);
      // The device that is always full, for everybody.
      await symlink('/dev/full', draft);
      const taken = await takeSnapshot(folders, origin('by-hand'));
      expect(taken).toMatchObject({
        problem: {
          message: expect.stringMatching(
            /by-hand\.zip could not be written: the disk is full\. Free some space, and try again\.$/,
          ),
        },
      });
      expect(await namesIn(folders.snapshots)).toEqual([]);
      expect(await takeSnapshot(folders, origin('by-hand'))).toMatchObject({ ok: true });
    },
  );
});
