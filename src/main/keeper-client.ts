import type { Folders } from '../archive/folders.ts';
import type { Keeper, OnProgress } from '../archive/keeper.ts';
import { failed } from '../core/model/problem.ts';
import { helperProcess } from './helper-process.ts';
// Bundled by electron-vite as a program of its own; this is its path.
import program from './keeper.ts?modulePath';

/** Writing or reading an archive that takes longer than this is given up, in milliseconds. */
const TIME_LIMIT = 30 * 60_000;

/** In MiB, above what a million answers should take. */
const MEMORY_LIMIT = 4096;

/** The keeper, in a process of its own: years of answers are read and packed without the window noticing. */
export function keeperClient(folders: Folders): Keeper & { readonly stop: () => void } {
  const helper = helperProcess(program, [JSON.stringify(folders)], 'Carrel keeper', {
    time: TIME_LIMIT,
    memory: MEMORY_LIMIT,
  });
  const ask = <Verb extends keyof Keeper>(verb: Verb) =>
    (async (request: unknown, onProgress?: OnProgress) => {
      const response = await helper.ask(verb, request, (share) => onProgress?.(Number(share)));
      return response ?? failed('keeper-stopped', GAVE_UP);
    }) as unknown as Keeper[Verb];
  return {
    take: ask('take'),
    preview: ask('preview'),
    prepareRestore: ask('prepareRestore'),
    importFile: ask('importFile'),
    exportTo: ask('exportTo'),
    stop: helper.stop,
  };
}

const GAVE_UP =
  'The file could not be written or read: it took too long, or the program that does it stopped. Nothing of yours was changed. Try again.';
