import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { studyDayOf } from '../../core/model/time.ts';
import type { Bridge } from '../../ipc/contract.ts';
import { loadSettings } from '../db/choices.ts';
import { openDatabase } from '../db/database.ts';
import { flushOutbox } from '../db/outbox.ts';
import { sealAside } from '../db/seal-aside.ts';
import { currentMoment } from '../ui/use-now.ts';
import { App } from './App.tsx';
import { applyAppearance } from './appearance.ts';
import { bringInStep } from './bring-in-step.tsx';
import { ErrorBoundary, Failure } from './ErrorBoundary.tsx';

/**
 * Opens the learner's database, and brings it and the journal in step: what either lacks it gets from the other.
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
    const { restored, problem } = await bringInStep(bridge, db, show);
    // What `npm run bench` reads as the end of a rebuild.
    performance.mark('journal-restored');
    applyAppearance(await loadSettings(db));
    show(
      <ErrorBoundary>
        <App bridge={bridge} db={db} restored={restored} problem={problem} />
      </ErrorBoundary>,
    );
    await flushOutbox(db, bridge.appendEvents);
    await sealAside(db, studyDayOf(currentMoment()));
  } catch (error) {
    fail(`Your progress could not be opened, and nothing was changed. ${(error as Error).message}`);
  }
}
