import { useCallback, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { DeckId } from '../../core/model/identity.ts';
import type { DrillOf } from '../../core/session/drill.ts';
import type { Bridge } from '../../ipc/contract.ts';
import type { CarrelDatabase } from '../db/database.ts';
import { useSettings } from '../db/hooks.ts';
import type { Restored } from '../db/restore.ts';
import { DeckScreen } from '../features/deck/DeckScreen.tsx';
import { DocumentDialog, type Reading } from '../features/document/DocumentDialog.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { ProgressScreen } from '../features/progress/ProgressScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { YourDataSection } from '../features/settings/YourDataSection.tsx';
import type { KeyList } from '../ui/KeysDialog.tsx';
import styles from './App.module.css';
import { useAppearance } from './appearance.ts';
import { Notices } from './Notices.tsx';
import { Shell } from './Shell.tsx';
import { Drill, drillPath, Sitting } from './Sitting.tsx';
import { useChoices } from './use-choices.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useLibrary } from './use-library.ts';
import { useYourDataNews } from './use-your-data-news.ts';

interface AppProps {
  readonly bridge: Bridge;
  readonly db: CarrelDatabase;
  /** What the journal brought back at this start, and what of it cannot be read yet. */
  readonly restored: Restored;
  /** What was found amiss at this start, in words for the learner. */
  readonly problems: readonly string[];
}

/** The screens and the ways between them. */
export function App({ bridge, db, restored, problems }: AppProps) {
  const [, go] = useHashLocation();
  const openDeck = useCallback((id: DeckId) => go(`/deck/${encodeURIComponent(id)}`), [go]);
  const study = (deck: DeckId | 'all') =>
    go(deck === 'all' ? '/study' : `/study/${encodeURIComponent(deck)}`);
  const drill = (deck: DeckId | 'all', of: DrillOf) => go(drillPath(deck, of));
  const home = () => go('/');
  const library = useLibrary(bridge, db, openDeck);
  const [reading, setReading] = useState<Reading | null>(null);
  const dropping = useDroppedFiles(library.add);
  const choices = useChoices(db, bridge.appendEvents);
  const news = useYourDataNews(bridge);
  useAppearance(useSettings(db));
  return (
    <Router hook={useHashLocation}>
      <Notices restored={restored} problems={problems} library={library} news={news} />
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
        <Route path="/drill/:deck/:of">
          {({ deck, of }) => (
            <Drill
              key={`${deck} ${of}`}
              db={db}
              append={bridge.appendEvents}
              deck={deck}
              of={of}
              onLeave={home}
              onRead={setReading}
            />
          )}
        </Route>
        <Route path="/deck/:deck">
          {({ deck }) => (
            <Shell keys={DECK_KEYS} choices={choices}>
              <DeckScreen
                db={db}
                id={deck as DeckId}
                onLeave={home}
                onStudy={() => study(deck as DeckId)}
                onDrill={(of) => drill(deck as DeckId, of)}
                onWrite={(words) => choices.write(deck as DeckId, words)}
                onRead={setReading}
              />
            </Shell>
          )}
        </Route>
        <Route path="/progress">
          <Shell keys={PROGRESS_KEYS} choices={choices}>
            <ProgressScreen db={db} onChoose={choices.choose} />
          </Shell>
        </Route>
        <Route path="/settings">
          <Shell keys={[]} choices={choices}>
            <SettingsScreen db={db} onChoose={choices.choose}>
              <YourDataSection bridge={bridge} db={db} asked={news.asked} onAsked={news.onAsked} />
            </SettingsScreen>
          </Shell>
        </Route>
        <Route>
          <Shell keys={HOME_KEYS} choices={choices}>
            <HomeScreen
              db={db}
              reading={library.reading}
              onStudy={study}
              onDrill={(of) => drill('all', of)}
              onOpen={openDeck}
              onAdd={library.add}
              onChoose={choices.choose}
            />
          </Shell>
        </Route>
      </Switch>
      {reading && (
        <DocumentDialog reading={reading} loadPage={bridge.loadPage} onClose={() => setReading(null)} />
      )}
      {dropping && <div className={styles['dropping']}>Drop a document to make cards from it</div>}
    </Router>
  );
}

const HOME_KEYS: KeyList = [
  [['Enter'], 'Start studying; after a break, follow the plan that is offered'],
  [['N'], 'After a break: no plan'],
  [['D'], 'Then the letter of a drill: begin it'],
];
const PROGRESS_KEYS: KeyList = [[['↑', '↓', '←', '→'], 'In the calendar: go from day to day']];
const DECK_KEYS: KeyList = [
  [['N'], 'Add a card of your own'],
  [['D'], 'Open the document'],
  [['R'], 'Then the letter of a drill: begin it'],
  [['Esc'], 'Back to Today'],
];
