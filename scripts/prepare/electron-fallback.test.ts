import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verify } from './electron-fallback.mjs';

const folder = mkdtempSync(join(tmpdir(), 'carrel-verify-'));
const file = join(folder, 'archive.tgz');
writeFileSync(file, 'what was published');
const integrity = (content: string) => `sha512-${createHash('sha512').update(content).digest('base64')}`;

afterAll(() => rmSync(folder, { recursive: true }));

test('an archive with the pinned hash passes', async () => {
  await expect(verify(file, integrity('what was published'))).resolves.toBeUndefined();
});

test('an archive with any other hash is refused with a sentence', async () => {
  await expect(verify(file, integrity('what was tested'))).rejects.toThrow(
    'is not what Carrel was tested with',
  );
});
