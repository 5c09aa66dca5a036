import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Place, root } from '../e2e/place.ts';

/** A profile of its own, with the documents that ship with the app, for as long as `measure` runs. */
export async function withPlace<T>(measure: (place: Place) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-bench-'));
  try {
    return await measure({ profile: folder, content: join(root, 'content') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
