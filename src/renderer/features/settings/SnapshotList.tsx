import type { SnapshotEntry } from '../../../ipc/your-data.ts';
import { Button } from '../../ui/Button.tsx';
import { fileSize } from '../../ui/words.ts';
import { momentWords, REASONS } from './archive-words.ts';
import settings from './Settings.module.css';
import styles from './YourData.module.css';

interface SnapshotListProps {
  /** Newest first; undefined until first read. */
  readonly snapshots: readonly SnapshotEntry[] | undefined;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onRestore: (name: string) => void;
}

/** The snapshots there are, each with the way back to it. */
export function SnapshotList({ snapshots, busy, onTake, onRestore }: SnapshotListProps) {
  return (
    <div className={settings['sentence']}>
      <div className={settings['words']}>Carrel takes snapshots of it as you study.</div>
      <p className={settings['why']}>
        The newest of each hour is kept for a day, of each day for two weeks, and of each week for half a
        year.
      </p>
      <div className={styles['beside']}>
        <Button disabled={busy} onPress={onTake}>
          Take one now
        </Button>
      </div>
      {snapshots?.length === 0 && (
        <p className={styles['empty']}>
          There is none yet. The first is taken once there is something to keep.
        </p>
      )}
      {snapshots !== undefined && snapshots.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: without markers, lists are none to some screen readers
        <ul role="list" className={styles['snapshots']} aria-label="Snapshots">
          {snapshots.map(({ name, at, reason, bytes }) => (
            <li key={name}>
              <span className={styles['moment']}>{momentWords(at)}</span>
              <span className={styles['about']}>
                {REASONS[reason]} · {fileSize(bytes)}
              </span>
              <Button
                look="quiet"
                disabled={busy}
                aria-label={`Restore the snapshot of ${momentWords(at)}…`}
                onPress={() => onRestore(name)}
              >
                Restore…
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
