import { join } from 'node:path';
import type { Manifest, Reason } from '../core/archive/manifest.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import type { Moment } from '../core/model/time.ts';
import type { Folders } from './folders.ts';
import { type Imported, importArchive } from './import.ts';
import { journalFiles } from './journal-files.ts';
import { type Preview, previewArchive } from './preview.ts';
import { stageRestore } from './restore.ts';
import { storeArchive } from './store.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** When something is asked for, and by which version of Carrel. */
export interface Asker {
  readonly app: string;
  readonly moment: Moment;
}

/** How much of the work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** The work on archives that may be long. Calls must follow one another. */
export interface Keeper {
  /** @returns the snapshot's name, or null if an automatic one is not due */
  readonly take: (
    request: Asker & { readonly reason: Exclude<Reason, 'export'> },
    onProgress?: OnProgress,
  ) => Promise<Outcome<string | null>>;
  readonly preview: (request: { readonly file: string }) => Promise<Outcome<Preview>>;
  /** Keeps the present state, and lays out that of a file, for main to put in its place. @returns the kept one's name */
  readonly prepareRestore: (request: Asker & { readonly file: string }) => Promise<Outcome<string | null>>;
  /** Keeps the present state, and adds what a file has more. */
  readonly importFile: (request: Asker & { readonly file: string }) => Promise<Outcome<Imported>>;
  readonly exportTo: (
    request: Asker & { readonly file: string },
    onProgress?: OnProgress,
  ) => Promise<Outcome<Manifest['summary']>>;
}

export function keeper(folders: Folders): Keeper {
  return {
    take: async ({ app, moment, reason }, onProgress) =>
      takeSnapshot(folders, { app, moment, reason }, await shareOf(folders, onProgress)),
    preview: ({ file }) => previewArchive(folders, file),
    prepareRestore: async ({ app, moment, file }) => {
      const staged = await stageRestore(folders, file);
      return staged.ok ? takeSnapshot(folders, { app, moment, reason: 'before-restore' }) : staged;
    },
    importFile: async ({ app, moment, file }) => {
      const seen = await previewArchive(folders, file);
      if (!seen.ok) return seen;
      const kept = await takeSnapshot(folders, { app, moment, reason: 'before-import' });
      return kept.ok ? importArchive(folders, file) : kept;
    },
    exportTo: async ({ app, moment, file }, onProgress) => {
      const origin = { app, moment, reason: 'export' } as const;
      const stored = await storeArchive(folders, file, origin, await shareOf(folders, onProgress));
      return stored.ok ? done(stored.value.summary) : stored;
    },
  };
}

/** The path of a snapshot. */
export function snapshotFile({ snapshots }: Folders, name: string): string {
  return join(snapshots, name);
}

/** Turns bytes of the journal that were read into the share of them all. */
async function shareOf(
  { journal }: Folders,
  onProgress: OnProgress = () => {},
): Promise<(bytes: number) => void> {
  const files = await journalFiles(journal).catch(() => []);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  return (bytes) => {
    read += bytes;
    onProgress(Math.min(1, read / total));
  };
}
