import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setDatabaseAside } from './database-folder.ts';

const profile = () => mkdtempSync(join(tmpdir(), 'carrel-profile-'));

test('a database set aside is whole, under another name', async () => {
  const path = profile();
  mkdirSync(join(path, 'IndexedDB'));
  writeFileSync(join(path, 'IndexedDB', 'log'), 'kept');
  const aside = await setDatabaseAside(path, new Date('2026-03-01T10:00:00.500Z'));
  expect(aside).toEqual({ ok: true, value: join(path, 'IndexedDB-set-aside-2026-03-01T10-00-00') });
  expect(readdirSync(path)).toEqual(['IndexedDB-set-aside-2026-03-01T10-00-00']);
  expect(readFileSync(join(path, 'IndexedDB-set-aside-2026-03-01T10-00-00', 'log'), 'utf8')).toBe('kept');
});

test('one that cannot be moved is a problem in words', async () => {
  const path = profile();
  expect(await setDatabaseAside(path, new Date())).toMatchObject({
    ok: false,
    problem: {
      code: 'database-not-set-aside',
      message: expect.stringContaining(`The folder IndexedDB in ${path} could not be moved`),
    },
  });
});
