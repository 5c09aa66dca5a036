import type { ReactNode } from 'react';
import type { Problem } from '../../core/model/problem.ts';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { studyDayOf } from '../../core/model/time.ts';
import type { Bridge } from '../../ipc/contract.ts';
import { loadSettings } from '../db/choices.ts';
import { openDatabase } from '../db/database.ts';
import { answerAhead, type Glance, glanceAt } from '../db/glance.ts';
import { flushOutbox } from '../db/outbox.ts';
import { sealAside } from '../db/seal-aside.ts';
import { currentMoment } from '../ui/use-now.ts';
import { App } from './App.tsx';
import { applyAppearance } from './appearance.ts';
import { askJournal, bringInStep } from './bring-in-step.tsx';
import { ErrorBoundary, Failure } from './ErrorBoundary.tsx';
import { clockIsBehind, heldThere } from './start-problems.ts';

const NAME = 'carrel';

/**
 * Opens the learner's database, and brings it and the journal in step: what either lacks it gets from the other.
 *
 * @param show draws a screen in place of the one before
 */
export async function start(bridge: Bridge, show: (screen: ReactNode) => void): Promise<void> {
  applyAppearance(DEFAULT_SETTINGS);
  const fail = (message: string) => show(<Failure message={message} />);
  const asked = askJournal(bridge);
  const opened = await openDatabase(NAME, ({ message }) => fail(message));
  if (!opened.ok) {
    const { problem } = opened;
    const glance = problem.code === 'database-newer' ? await glanceAt(NAME) : null;
    return show(<Unopened bridge={bridge} problem={problem} glance={glance} />);
  }
  const db = opened.value;
  try {
    const { restored, problem } = await bringInStep(bridge, db, asked, show);
    // What `npm run bench` reads as the end of a rebuild.
    performance.mark('journal-restored');
    const unwritten = await flushOutbox(db, bridge.appendEvents);
    const now = currentMoment();
    const ahead = await answerAhead(db, now);
    const problems = [problem, unwritten?.message, ahead && clockIsBehind(now, ahead)].filter(
      (told) => typeof told === 'string',
    );
    applyAppearance(await loadSettings(db));
    show(
      <ErrorBoundary>
        <App bridge={bridge} db={db} restored={restored} problems={problems} />
      </ErrorBoundary>,
    );
    await sealAside(db, studyDayOf(currentMoment()));
  } catch (error) {
    fail(`Your progress could not be opened, and nothing was changed. ${(error as Error).message}`);
  }
}

interface UnopenedProps {
  readonly bridge: Bridge;
  readonly problem: Problem;
  readonly glance: Glance | null;
}

/** A database that is left as it is: what it holds, as far as that can be made out, and what can be done. */
function Unopened({ bridge, problem, glance }: UnopenedProps) {
  const { code, message } = problem;
  if (code !== 'database-unusable')
    return <Failure message={glance === null ? message : `${message} ${heldThere(glance)}`} />;
  const apply = async () => {
    const aside = await bridge.setDatabaseAside();
    return aside.ok ? null : aside.problem.message;
  };
  return <Failure message={message} remedy={{ name: 'Set it aside and restore from the journal', apply }} />;
}
