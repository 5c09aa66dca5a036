import { join } from 'node:path';

/** Where the learner's data is, and what belongs to it. */
export interface Folders {
  readonly profile: string;
  readonly journal: string;
  readonly library: string;
  /** Derived decks. */
  readonly cache: string;
  readonly snapshots: string;
  /** The documents that ship with the app. */
  readonly shipped: string;
}

/** In the journal's folder: a text that is another one after each restore. */
export const ORIGIN_FILE = 'origin';

export function foldersOf(profile: string, shipped: string): Folders {
  return {
    profile,
    journal: join(profile, 'journal'),
    library: join(profile, 'library'),
    cache: join(profile, 'cache', 'decks'),
    snapshots: join(profile, 'snapshots'),
    shipped,
  };
}
