import { useState } from 'react';
import type { Restored } from '../db/restore.ts';
import { Notice } from '../ui/Notice.tsx';
import { count } from '../ui/words.ts';
import styles from './App.module.css';
import type { Library } from './use-library.ts';

interface NoticesProps {
  /** What the journal brought back at this start, and what of it cannot be read yet. */
  readonly restored: Restored;
  readonly library: Pick<Library, 'problems' | 'dismiss'>;
}

/** What the learner should know of this start and of the library, above whatever screen is shown. */
export function Notices({ restored, library: { problems, dismiss } }: NoticesProps) {
  const [restoredShown, setRestoredShown] = useState(restored.answers > 0);
  const [newerShown, setNewerShown] = useState(restored.newer > 0);
  return (
    <>
      {restoredShown && (
        <div className={styles['problems']}>
          <Notice kind="news" onDismiss={() => setRestoredShown(false)}>
            The app’s database was found empty, so your progress was restored from its journal:{' '}
            {count(restored.answers, 'answer')} came back.
          </Notice>
        </div>
      )}
      {newerShown && (
        <div className={styles['problems']}>
          <Notice kind="problem" onDismiss={() => setNewerShown(false)}>
            A newer version of Carrel added {count(restored.newer, 'entry', 'entries')} to your journal, which
            this version cannot read. They are kept. Install the newest version to have them count.
          </Notice>
        </div>
      )}
      {problems.length > 0 && (
        <div className={styles['problems']}>
          <Notice kind="problem" onDismiss={dismiss}>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
    </>
  );
}
