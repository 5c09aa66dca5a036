import { Flame, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { DeckId } from '../../../core/model/identity.ts';
import type { DrillOf } from '../../../core/session/drill.ts';
import type { Streak } from '../../../core/streak/streak.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDrillChoices, useHomeSummary, useSettings } from '../../db/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { DrillBar } from '../../ui/DrillBar.tsx';
import { drillsOf } from '../../ui/drills-of.ts';
import { useDrillKeys } from '../../ui/use-drill-keys.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { studyDate, useNow } from '../../ui/use-now.ts';
import { count } from '../../ui/words.ts';
import { DeckRow } from './DeckRow.tsx';
import styles from './HomeScreen.module.css';
import { Plan, workOf } from './Plan.tsx';

interface HomeScreenProps {
  readonly db: CarrelDatabase;
  /** Whether documents are still being read, so that more decks may come. */
  readonly reading: boolean;
  readonly onStudy: (deck: DeckId | 'all') => void;
  /** Drills cards of all decks. */
  readonly onDrill: (of: DrillOf) => void;
  readonly onOpen: (deck: DeckId) => void;
  readonly onAdd: (files: readonly File[]) => void;
}

/** Today: what there is to study, how the streak stands, and the decks. */
export function HomeScreen({ db, reading, onStudy, onDrill, onOpen, onAdd }: HomeScreenProps) {
  const now = useNow();
  const home = useHomeSummary(db, now);
  const settings = useSettings(db);
  const work = home && workOf(home);
  const ready = home !== undefined && (home.decks.length > 0 || !reading);
  useEffect(() => {
    // What `npm run bench` reads as the end of the start.
    if (ready) performance.mark('home-ready');
  }, [ready]);
  const choices = useDrillChoices(db, 'all', now);
  const { keys, ...drills } = useDrillKeys(choices ? drillsOf(choices) : [], 'd', onDrill);
  useKeys({ Enter: work && work.due + work.fresh > 0 ? () => onStudy('all') : undefined, ...keys });
  const date = studyDate(now, settings?.rolloverHour).toLocaleDateString('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  return (
    <div className={styles['home']}>
      <header className={styles['head']}>
        <h1>{date}</h1>
        {home && <StreakBadge streak={home.streak} />}
      </header>
      {home && work && home.decks.length > 0 && (
        <Plan home={home} work={work} onStudy={() => onStudy('all')} />
      )}
      {home && <DrillBar {...drills} lead="D" onDrill={onDrill} />}
      {home && (
        <section className={styles['decks']} aria-labelledby="decks">
          <div className={styles['decksHead']}>
            <h2 id="decks">Decks</h2>
            <AddDocument onAdd={onAdd} />
          </div>
          {home.decks.length > 0 ? (
            <ul className={styles['decks']}>
              {home.decks.map((deck) => (
                <DeckRow key={deck.id} deck={deck} onStudy={onStudy} onOpen={onOpen} />
              ))}
            </ul>
          ) : (
            <p role="status">{reading ? 'Reading your documents…' : EMPTY}</p>
          )}
        </section>
      )}
    </div>
  );
}

const EMPTY =
  'Your desk is empty. Add a document or a saved web page, or drop it anywhere on this window, and Carrel makes cards from it.';

function StreakBadge({ streak }: { readonly streak: Streak }) {
  if (streak.longest === 0) return null;
  const state = {
    studied: 'Studied today.',
    open: 'Today is still open.',
    'nothing due': 'Nothing is due today, so the streak is safe.',
  }[streak.today];
  const title = `${state} Longest streak: ${count(streak.longest, 'day')}.`;
  return (
    <p className={styles['streak']} title={title}>
      <Flame aria-hidden="true" size={18} /> {streak.current}-day streak
    </p>
  );
}

function AddDocument({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  return (
    <FileTrigger
      acceptedFileTypes={['.txt', '.md', '.html', '.htm', '.xhtml', '.text', '.markdown']}
      allowsMultiple
      onSelect={(files) => onAdd(files ? [...files] : [])}
    >
      <Button look="quiet">
        <Plus aria-hidden="true" size={18} /> Add a document
      </Button>
    </FileTrigger>
  );
}
