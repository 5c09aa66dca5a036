import type { Restoring } from '../db/restore.ts';
import { Progress } from '../ui/Progress.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import styles from './Message.module.css';

const WHY: Readonly<Record<Restoring, string>> = {
  fill: 'The app’s database was found empty. Carrel fills it from its journal.',
  join: 'The journal holds more than the app’s database. Carrel reads it in.',
  replace: 'Carrel fills its database from the snapshot that was put in place.',
  write: 'Part of the journal is missing. Carrel writes it again from the app’s database.',
};

/** Seen for a moment, or for some seconds after years of study. */
export function RestoringScreen({ how, share }: { readonly how: Restoring; readonly share: number }) {
  return (
    <main className={styles['message']}>
      <h1>Restoring your progress</h1>
      <p>{WHY[how]}</p>
      <Progress label="Progress restored" share={share} />
      {/* In tenths, so that a screen reader is not kept talking. */}
      <div role="status">
        <Spoken>{`${Math.floor(share * 10) * 10}% restored`}</Spoken>
      </div>
    </main>
  );
}
