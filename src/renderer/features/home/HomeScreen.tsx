import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useRef } from 'react';
import type { ChoiceAct } from '../../../core/model/choice-events.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import { studyDayOf } from '../../../core/model/time.ts';
import type { DrillOf } from '../../../core/session/drill.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import type { DeckSummary } from '../../db/home.ts';
import { useDrillChoices, useHomeSummary, useSettings } from '../../db/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { DrillBar } from '../../ui/DrillBar.tsx';
import { dayName } from '../../ui/day-words.ts';
import { drillsOf } from '../../ui/drills-of.ts';
import { useDrillKeys } from '../../ui/use-drill-keys.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { BreakOffer } from './BreakOffer.tsx';
import { DeckRow } from './DeckRow.tsx';
import styles from './HomeScreen.module.css';
import { Plan, workOf } from './Plan.tsx';
import { RunningPlan } from './RunningPlan.tsx';
import { StreakBadge } from './StreakBadge.tsx';

interface HomeScreenProps {
  readonly db: CarrelDatabase;
  /** Whether documents are still being read, so that more decks may come. */
  readonly reading: boolean;
  readonly onStudy: (deck: DeckId | 'all') => void;
  /** Drills cards of all decks. */
  readonly onDrill: (of: DrillOf) => void;
  readonly onOpen: (deck: DeckId) => void;
  readonly onAdd: (files: readonly File[]) => void;
  /** Writes a choice down, and says it. */
  readonly onChoose: (act: ChoiceAct, told: string) => void;
}

const PLAN_TOLD = {
  accepted: 'The plan is made.',
  declined: 'No plan: all that is due is for today.',
  dropped: 'The plan is dropped: all that is due is for today.',
} as const;

/** Today: what there is to study, how the streak stands, and the decks. */
export function HomeScreen({ db, reading, onStudy, onDrill, onOpen, onAdd, onChoose }: HomeScreenProps) {
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
  const offered = home?.plan.kind === 'offered' ? home.plan : null;
  const some = work !== undefined && work.due + work.fresh > 0;
  useKeys({ Enter: some && !offered ? () => onStudy('all') : undefined, ...keys });
  const today = studyDayOf(now, settings?.rolloverHour);
  const answerPlan = (perDay: number, answer: 'accepted' | 'declined' | 'dropped') =>
    onChoose(
      { type: 'plan', answer: answer === 'dropped' ? 'declined' : answer, perDay, from: today },
      PLAN_TOLD[answer],
    );
  return (
    <div className={styles['home']}>
      <header className={styles['head']}>
        <h1>{dayName(today)}</h1>
        {home && <StreakBadge streak={home.streak} today={today} />}
      </header>
      {home && work && home.decks.length > 0 && offered && (
        <BreakOffer due={work.due} plan={offered} onAnswer={(answer) => answerPlan(offered.perDay, answer)} />
      )}
      {home && work && home.decks.length > 0 && !offered && (
        <Plan home={home} work={work} onStudy={() => onStudy('all')}>
          {home.plan.kind === 'running' && (
            <RunningPlan
              plan={home.plan}
              due={home.decks.reduce((sum, { due }) => sum + due, 0)}
              today={today}
              onDrop={() => answerPlan(home.plan.kind === 'running' ? home.plan.perDay : 1, 'dropped')}
            />
          )}
        </Plan>
      )}
      {home && <DrillBar {...drills} lead="D" onDrill={onDrill} />}
      {home && (
        <section className={styles['decks']} aria-labelledby="decks">
          <div className={styles['decksHead']}>
            <h2 id="decks">Decks</h2>
            <AddDocument onAdd={onAdd} />
          </div>
          {home.decks.length > 0 ? (
            <DeckList decks={home.decks} onStudy={onStudy} onOpen={onOpen} />
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

/** As many decks as a window shows at first; the others are drawn when those can be used. */
const FIRST_DECKS = 8;

interface DeckListProps extends Pick<HomeScreenProps, 'onStudy' | 'onOpen'> {
  readonly decks: readonly DeckSummary[];
}

function DeckList({ decks, onStudy, onOpen }: DeckListProps) {
  const shown = useDeferredValue(decks, decks.slice(0, FIRST_DECKS));
  return (
    <ul className={styles['decks']}>
      {shown.map((deck) => (
        <DeckRow key={deck.id} deck={deck} onStudy={onStudy} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function AddDocument({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="quiet" onPress={() => input.current?.click()}>
        <Plus aria-hidden="true" size={18} /> Add a document
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".txt,.md,.html,.htm,.xhtml,.text,.markdown"
        onChange={({ target }) => {
          onAdd([...(target.files ?? [])]);
          // Else the same file could not be chosen twice in a row.
          target.value = '';
        }}
      />
    </>
  );
}
