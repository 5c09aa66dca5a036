import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import type { Bridge } from '../../ipc/contract.ts';
import { loadSettings } from '../db/choices.ts';
import { openDatabase } from '../db/database.ts';
import { flushOutbox } from '../db/outbox.ts';
import { restoreIfNew } from '../db/restore.ts';
import { count } from '../ui/words.ts';
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
    const restored = await restoreIfNew(db, async () => {
      const read = await bridge.readJournal();
      if (!read.ok) throw new Error(read.problem.message);
      const { events } = read.value;
      if (events.length > 0) show(<Restoring events={events.length} />);
      return read.value;
    });
    applyAppearance(await loadSettings(db));
    show(
      <ErrorBoundary>
        <App bridge={bridge} db={db} restored={restored} />
      </ErrorBoundary>,
    );
    await flushOutbox(db, bridge.appendEvents);
  } catch (error) {
    fail(`Your progress could not be opened, and nothing was changed. ${(error as Error).message}`);
  }
}

/** Seen for a moment, or for some seconds after years of study. */
function Restoring({ events }: { readonly events: number }) {
  return (
    <main className={styles['message']}>
      <h1>Restoring your progress</h1>
      <p role="status">
        The app’s database was found empty. Carrel fills it from its journal:{' '}
        {count(events, 'entry', 'entries')}.
      </p>
    </main>
  );
}
