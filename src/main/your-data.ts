import type { Folders } from '../archive/folders.ts';
import { type Asker, type Keeper, snapshotFile } from '../archive/keeper.ts';
import { commitRestore, finishRestore } from '../archive/restore.ts';
import { listSnapshots } from '../archive/store.ts';
import { isDue } from '../archive/take-snapshot.ts';
import { done, failed, type Outcome, type Problem } from '../core/model/problem.ts';
import type { YourDataNews } from '../ipc/your-data.ts';
import type { Journal } from './journal.ts';
import type { YourDataResponder } from './respond.ts';

/** What only the desktop can do; the paths never reach the page but to be shown. */
export interface Desktop {
  /** The file chosen by the learner, or null. */
  readonly chooseFile: () => Promise<string | null>;
  readonly chooseTarget: (suggested: string) => Promise<string | null>;
  readonly showFolder: (path: string) => void;
}

interface Means {
  readonly folders: Folders;
  readonly keeper: Keeper;
  readonly journal: Pick<Journal, 'hold'>;
  readonly desktop: Desktop;
  /** The version of Carrel. */
  readonly app: string;
  readonly tell: (news: YourDataNews) => void;
}

export interface YourData extends YourDataResponder {
  /** Takes a snapshot if something changed since the last one. A failure is told, and harms nothing. */
  readonly keepUp: () => Promise<void>;
}

/** Everything about snapshots, exports and imports, one thing after another. */
export function yourData({ folders, keeper, journal, desktop, app, tell }: Means): YourData {
  let last: Promise<unknown> = Promise.resolve();
  let trouble: Problem | null = null;
  let chosen: string | null = null;
  const asker = (): Asker => ({ app, moment: { at: Date.now(), offset: -new Date().getTimezoneOffset() } });
  const onProgress = (share: number) => tell({ type: 'progress', share });
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  async function takeIfDue(): Promise<void> {
    if (!(await isDue(folders))) return;
    const taken = await keeper.take({ ...asker(), reason: 'automatic' });
    trouble = taken.ok ? null : taken.problem;
    if (trouble) tell({ type: 'trouble', problem: trouble });
  }

  async function restore(name: string): Promise<Outcome<string | null>> {
    const prepared = await keeper.prepareRestore({ ...asker(), file: snapshotFile(folders, name) });
    if (!prepared.ok) return prepared;
    const replaced = await journal.hold(() => replace(folders));
    return replaced.ok ? prepared : replaced;
  }

  return {
    keepUp: () => inTurn(takeIfDue),
    listSnapshots: async () => {
      const snapshots = await listSnapshots(folders).catch(() => []);
      return done({ profile: folders.profile, snapshots: [...snapshots].reverse(), trouble });
    },
    takeSnapshot: () =>
      inTurn(async () => {
        const taken = await keeper.take({ ...asker(), reason: 'by-hand' }, onProgress);
        if (taken.ok) trouble = null;
        return taken.ok ? done(null) : taken;
      }),
    previewSnapshot: (name) => inTurn(() => keeper.preview({ file: snapshotFile(folders, name) })),
    restoreSnapshot: (name) => inTurn(() => restore(name)),
    exportEverything: async () => {
      const file = await desktop.chooseTarget(`Carrel ${new Date().toISOString().slice(0, 10)}.zip`);
      if (file === null) return done(null);
      const written = await inTurn(() => keeper.exportTo({ ...asker(), file }, onProgress));
      return written.ok ? done({ file, summary: written.value }) : written;
    },
    chooseImport: async () => {
      chosen = await desktop.chooseFile();
      if (chosen === null) return done(null);
      const file = chosen;
      const seen = await inTurn(() => keeper.preview({ file }));
      return seen.ok ? done({ file, preview: seen.value }) : seen;
    },
    importChosen: async () => {
      const file = chosen;
      if (file === null) return failed('no-file', 'Choose a file to import first.');
      return inTurn(() => keeper.importFile({ ...asker(), file }));
    },
    showProfile: async () => {
      desktop.showFolder(folders.profile);
      return done(null);
    },
  };
}

async function replace(folders: Folders): Promise<Outcome<null>> {
  try {
    await commitRestore(folders);
    finishRestore(folders);
    return done(null);
  } catch (error) {
    return failed(
      'not-restored',
      `The snapshot could not be put in place: ${(error as Error).message}. Quit Carrel and start it again: it then finishes, or all is as it was.`,
    );
  }
}
