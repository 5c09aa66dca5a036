import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../../core/model/problem.ts';
import type { Bridge } from '../../../ipc/contract.ts';
import type { ArchivePreview, SnapshotEntry } from '../../../ipc/your-data.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { flushOutbox } from '../../db/outbox.ts';
import { count } from '../../ui/words.ts';
import { momentWords } from './archive-words.ts';
import { startAnew, type Told, takeTold } from './told.ts';

/** What is asked before it is done. */
export type Asking =
  | { readonly to: 'restore'; readonly name: string; readonly preview: ArchivePreview }
  | { readonly to: 'import'; readonly file: string; readonly preview: ArchivePreview };

/** Work that is being done; its share is known of some. */
export interface Doing {
  readonly what: string;
  readonly share: number | null;
}

export interface YourData {
  readonly profile: string;
  readonly snapshots: readonly SnapshotEntry[] | undefined;
  readonly asking: Asking | null;
  readonly doing: Doing | null;
  readonly told: Told | null;
  readonly take: () => void;
  readonly askRestore: (name: string) => void;
  readonly askImport: () => void;
  /** Does what is asked. */
  readonly agree: () => void;
  readonly decline: () => void;
  readonly undoRestore: (kept: string) => void;
  readonly exportEverything: () => void;
  readonly showFolder: () => void;
  readonly dismiss: () => void;
}

/** Snapshots, exports and imports as the settings show them; one thing is done at a time. */
export function useYourData(bridge: Bridge, db: CarrelDatabase): YourData {
  const { profile, snapshots, refresh } = useSnapshots(bridge);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [told, setTold] = useState<Told | null>(takeTold);
  useEffect(
    () =>
      bridge.onYourData((news) => {
        if (news.type !== 'progress') return;
        setDoing((now) => now && { ...now, share: news.share });
      }),
    [bridge],
  );

  /** Everything the learner did is in the journal before any of this begins. */
  const work = async <T>(what: string, ask: () => Promise<Outcome<T>>, then: (value: T) => void) => {
    setTold(null);
    setAsking(null);
    setDoing({ what, share: null });
    try {
      const problem = await flushOutbox(db, bridge.appendEvents);
      const outcome = problem ? { ok: false as const, problem } : await ask();
      if (outcome.ok) then(outcome.value);
      else setTold({ kind: 'problem', text: outcome.problem.message });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setTold({ kind: 'problem', text: `That could not be done, and nothing was changed. (${reason})` });
    }
    setDoing(null);
    await refresh();
  };
  const news = (text: string) => setTold({ kind: 'news', text });

  const restore = (name: string, at: number) =>
    work(
      'Restoring',
      () => bridge.restoreSnapshot(name),
      (kept) => {
        const text = `Everything is as it was on ${momentWords(at)}.`;
        startAnew({ kind: 'news', text, ...(kept === null ? {} : { kept }) });
      },
    );
  const importIt = (file: string) =>
    work(
      'Importing',
      () => bridge.importChosen(),
      ({ events, documents }) => {
        const added = `${count(events, 'entry', 'entries')} and ${count(documents, 'document')}`;
        const text =
          events + documents === 0 ? `You had all of ${file} already.` : `Added from ${file}: ${added}.`;
        startAnew({ kind: 'news', text });
      },
    );

  return {
    ...{ profile, snapshots, asking, doing, told },
    take: () => void work('Taking a snapshot', bridge.takeSnapshot, () => news('The snapshot is taken.')),
    askRestore: (name) =>
      void work(
        'Looking into the snapshot',
        () => bridge.previewSnapshot(name),
        (preview) => setAsking({ to: 'restore', name, preview }),
      ),
    askImport: () =>
      void work('Looking into the file', bridge.chooseImport, (chosen) => {
        if (chosen) setAsking({ to: 'import', ...chosen });
      }),
    agree: () => {
      if (asking?.to === 'restore') void restore(asking.name, asking.preview.moment.at);
      if (asking?.to === 'import') void importIt(nameOf(asking.file));
    },
    decline: () => setAsking(null),
    undoRestore: (kept) =>
      void work(
        'Taking the restore back',
        () => bridge.restoreSnapshot(kept),
        () => startAnew({ kind: 'news', text: 'The restore is taken back. Everything is as it was before.' }),
      ),
    exportEverything: () =>
      void work('Exporting', bridge.exportEverything, (written) => {
        if (written) news(`Everything is exported and was read back whole: ${written.file}`);
      }),
    showFolder: () => void bridge.showProfile(),
    dismiss: () => setTold(null),
  };
}

function useSnapshots(bridge: Bridge) {
  const [listed, setListed] = useState<{
    readonly profile: string;
    readonly snapshots: readonly SnapshotEntry[];
  }>();
  const refresh = useCallback(async () => {
    const outcome = await bridge.listSnapshots();
    if (outcome.ok) setListed(outcome.value);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);
  return { profile: listed?.profile ?? '', snapshots: listed?.snapshots, refresh };
}

/** The name in a path of any system. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
