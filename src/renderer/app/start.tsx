import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { studyDayOf } from '../../core/model/time.ts';
import type { Bridge, Request } from '../../ipc/contract.ts';
import { loadSettings } from '../db/choices.ts';
import { type CarrelDatabase, openDatabase } from '../db/database.ts';
import { flushOutbox } from '../db/outbox.ts';
import { type JournalPiece, type Restored, restoredBefore } from '../db/restore.ts';
import { restoreAside } from '../db/restore-aside.ts';
import { sealAside } from '../db/seal-aside.ts';
import { Progress } from '../ui/Progress.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import { currentMoment } from '../ui/use-now.ts';
import { App } from './App.tsx';
import { applyAppearance } from './appearance.ts';
import { ErrorBoundary, Failure } from './ErrorBoundary.tsx';
import styles from './Message.module.css';

/**
 * Opens the learner's database, and brings it and the journal in step: an emptied database is filled from the
 * journal, and the journal gets what a crash kept from it.
 *
 * @param show draws a screen in place of the one before
 */
export async function start(bridge: Bridge, show: (screen: ReactNode) => void): Promise<void> {
  applyAppearance(DEFAULT_SETTINGS);
  const fail = (message: string) => show(<Failure message={message} />);
  const opened = await openDatabase('carrel', ({ message }) => fail(message));
  if (!opened.ok) return fail(opened.problem.message);
  const db = opened.value;
  try {
    const restored = (await restoredBefore(db)) ?? (await fillFromJournal(bridge, db, show));
    applyAppearance(await loadSettings(db));
    show(
      <ErrorBoundary>
        <App bridge={bridge} db={db} restored={restored} />
      </ErrorBoundary>,
    );
    await flushOutbox(db, bridge.appendEvents);
    await sealAside(db, studyDayOf(currentMoment()));
  } catch (error) {
    fail(`Your progress could not be opened, and nothing was changed. ${(error as Error).message}`);
  }
}

/** Fills a database that holds nothing yet, and shows how far that is. */
function fillFromJournal(
  bridge: Bridge,
  db: CarrelDatabase,
  show: (screen: ReactNode) => void,
): Promise<Restored> {
  let place: Request<'readJournal'> | null;
  const next = async (): Promise<JournalPiece | null> => {
    if (place === null) return null;
    const piece = await bridge.readJournal(place);
    if (!piece.ok) throw new Error(piece.problem.message);
    const { bytes, endsFile, share, next } = piece.value;
    place = next;
    return bytes.length === 0 && next === null ? null : { bytes, endsFile, share };
  };
  const today = studyDayOf(currentMoment());
  return restoreAside(db, { next, today, report: (share) => show(<Restoring share={share} />) });
}

/** Seen for a moment, or for some seconds after years of study. */
function Restoring({ share }: { readonly share: number }) {
  return (
    <main className={styles['message']}>
      <h1>Restoring your progress</h1>
      <p>The app’s database was found empty. Carrel fills it from its journal.</p>
      <Progress label="Progress restored" share={share} />
      {/* In tenths, so that a screen reader is not kept talking. */}
      <div role="status">
        <Spoken>{`${Math.floor(share * 10) * 10}% restored`}</Spoken>
      </div>
    </main>
  );
}
