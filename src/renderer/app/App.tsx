import { useCallback, useMemo, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { DeckId } from '../../core/model/identity.ts';
import type { Bridge } from '../../ipc/contract.ts';
import type { CarrelDatabase } from '../db/database.ts';
import type { AppendEvents } from '../db/outbox.ts';
import type { Restored } from '../db/restore.ts';
import { DeckScreen } from '../features/deck/DeckScreen.tsx';
import { DocumentDialog, type Reading } from '../features/document/DocumentDialog.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { StudyScreen } from '../features/study/StudyScreen.tsx';
import { Notice } from '../ui/Notice.tsx';
import { count } from '../ui/words.ts';
import styles from './App.module.css';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useLibrary } from './use-library.ts';

interface AppProps {
  readonly bridge: Bridge;
  readonly db: CarrelDatabase;
  /** What the journal brought back at this start, and what of it cannot be read yet. */
  readonly restored: Restored;
}

/** The screens and the ways between them. */
export function App({ bridge, db, restored }: AppProps) {
  const [, go] = useHashLocation();
  const openDeck = useCallback((id: DeckId) => go(`/deck/${encodeURIComponent(id)}`), [go]);
  const study = (deck: DeckId | 'all') =>
    go(deck === 'all' ? '/study' : `/study/${encodeURIComponent(deck)}`);
  const home = () => go('/');
  const library = useLibrary(bridge, db, openDeck);
  const [restoredShown, setRestoredShown] = useState(restored.answers > 0);
  const [newerShown, setNewerShown] = useState(restored.newer > 0);
  const [reading, setReading] = useState<Reading | null>(null);
  const dropping = useDroppedFiles(library.add);
  return (
    <Router hook={useHashLocation}>
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
      {library.problems.length > 0 && (
        <div className={styles['problems']}>
          <Notice kind="problem" onDismiss={library.dismiss}>
            {library.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      <Switch>
        <Route path="/study/:deck?">
          {({ deck }) => (
            <Sitting
              key={deck ?? ''}
              db={db}
              append={bridge.appendEvents}
              deck={deck as DeckId | undefined}
              onLeave={home}
              onRead={setReading}
            />
          )}
        </Route>
        <Route path="/deck/:deck">
          {({ deck }) => (
            <DeckScreen
              db={db}
              id={deck as DeckId}
              onLeave={home}
              onStudy={() => study(deck as DeckId)}
              onRead={setReading}
            />
          )}
        </Route>
        <Route>
          <HomeScreen
            db={db}
            reading={library.reading}
            onStudy={study}
            onOpen={openDeck}
            onAdd={library.add}
          />
        </Route>
      </Switch>
      {reading && (
        <DocumentDialog reading={reading} loadPage={bridge.loadPage} onClose={() => setReading(null)} />
      )}
      {dropping && <div className={styles['dropping']}>Drop a document to make cards from it</div>}
    </Router>
  );
}

interface SittingProps {
  readonly db: CarrelDatabase;
  readonly append: AppendEvents;
  readonly deck: DeckId | undefined;
  readonly onLeave: () => void;
  readonly onRead: (reading: Reading) => void;
}

/** One study screen after another: "study more" begins a new sitting with a new queue. */
function Sitting({ db, append, deck, onLeave, onRead }: SittingProps) {
  const [{ sitting, extraNew }, setSitting] = useState({ sitting: 1, extraNew: 0 });
  const scope = useMemo(
    () => ({ decks: deck === undefined ? 'all' : [deck], extraNew }) as const,
    [deck, extraNew],
  );
  return (
    <StudyScreen
      key={sitting}
      db={db}
      append={append}
      scope={scope}
      onLeave={onLeave}
      onRead={onRead}
      onMore={(more) => setSitting({ sitting: sitting + 1, extraNew: more })}
    />
  );
}
