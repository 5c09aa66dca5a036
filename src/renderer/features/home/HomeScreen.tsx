import { Flame, LampDesk, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { DeckId } from '../../../core/model/identity.ts';
import { minutesFor } from '../../../core/session/estimate.ts';
import { NEW_PER_DAY } from '../../../core/session/queue.ts';
import type { Streak } from '../../../core/streak/streak.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import type { DeckSummary, HomeSummary } from '../../db/home.ts';
import { useHomeSummary } from '../../db/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { studyDate, useNow } from '../../ui/use-now.ts';
import { count, roughly } from '../../ui/words.ts';
import styles from './HomeScreen.module.css';

interface HomeScreenProps {
  readonly db: CarrelDatabase;
  /** Whether documents are still being read, so that more decks may come. */
  readonly reading: boolean;
  readonly onStudy: (deck: DeckId | 'all') => void;
  readonly onOpen: (deck: DeckId) => void;
  readonly onAdd: (files: readonly File[]) => void;
}

/** Today: what there is to study, how the streak stands, and the decks. */
export function HomeScreen({ db, reading, onStudy, onOpen, onAdd }: HomeScreenProps) {
  const now = useNow();
  const home = useHomeSummary(db, now);
  const work = home && workOf(home);
  const ready = work !== undefined && !reading;
  useEffect(() => {
    // What `npm run bench` reads as the end of the start.
    if (ready) performance.mark('home-ready');
  }, [ready]);
  useKeys({ Enter: work && work.due + work.fresh > 0 ? () => onStudy('all') : undefined });
  const date = studyDate(now).toLocaleDateString('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  return (
    <main className={styles['home']}>
      <header className={styles['head']}>
        <div>
          <p className={styles['name']}>
            <LampDesk aria-hidden="true" size={20} /> Carrel
          </p>
          <h1>{date}</h1>
        </div>
        {home && <StreakBadge streak={home.streak} />}
      </header>
      {home && work && home.decks.length > 0 && (
        <Plan home={home} work={work} onStudy={() => onStudy('all')} />
      )}
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
    </main>
  );
}

const EMPTY =
  'Your desk is empty. Add a text document, or drop it anywhere on this window, and Carrel makes cards from it.';

interface Work {
  readonly due: number;
  readonly fresh: number;
}

/** What is left for today: due cards, and new ones as far as the day's allowance goes. */
function workOf({ decks, today }: HomeSummary): Work {
  const total = (pick: (deck: DeckSummary) => number) => decks.reduce((sum, deck) => sum + pick(deck), 0);
  const allowance = Math.max(0, NEW_PER_DAY - today.introduced);
  return {
    due: total(({ due, learning }) => due + learning),
    fresh: Math.min(
      allowance,
      total(({ fresh }) => fresh),
    ),
  };
}

function Plan({
  home,
  work,
  onStudy,
}: {
  readonly home: HomeSummary;
  readonly work: Work;
  readonly onStudy: () => void;
}) {
  const { reviews, took } = home.today;
  const cards = work.due + work.fresh;
  const minutes = minutesFor({ cards, answers: reviews, took });
  return (
    <section className={styles['plan']} aria-label="Today">
      {cards > 0 ? (
        <>
          <p className={styles['amount']}>
            {work.due > 0 && <span className={styles['due']}>{count(work.due, 'review')} · </span>}
            {work.fresh > 0 && `${count(work.fresh, 'new card')} · `}
            {roughly(minutes)}
          </p>
          <Button look="primary" keycap="Enter" shortcut="Enter" onPress={onStudy}>
            Start studying
          </Button>
        </>
      ) : (
        <p className={styles['amount']}>Nothing is left for today.</p>
      )}
      {reviews > 0 && (
        <p>
          {count(reviews, 'answer')} today, in {roughly(took / 60_000).replace('about ', '')}
        </p>
      )}
    </section>
  );
}

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

interface DeckRowProps {
  readonly deck: DeckSummary;
  readonly onStudy: (deck: DeckId) => void;
  readonly onOpen: (deck: DeckId) => void;
}

function DeckRow({ deck, onStudy, onOpen }: DeckRowProps) {
  const due = deck.due + deck.learning;
  const nothing = due + deck.fresh === 0;
  return (
    <li className={styles['deck']} aria-label={deck.title}>
      <div>
        <h3 dir="auto">{deck.title}</h3>
        <p className={styles['counts']}>
          <span className={due > 0 ? styles['due'] : undefined}>{due} due</span>
          <span>{deck.fresh} new</span>
          <span>{count(deck.cards, 'card')}</span>
        </p>
      </div>
      <div className={styles['actions']}>
        <Button aria-label={`See the cards of ${deck.title}`} look="quiet" onPress={() => onOpen(deck.id)}>
          Cards
        </Button>
        <Button aria-label={`Study ${deck.title}`} isDisabled={nothing} onPress={() => onStudy(deck.id)}>
          Study
        </Button>
      </div>
      <div className={styles['meter']}>
        <Meter
          label={`Known cards of ${deck.title}`}
          share={deck.cards === 0 ? 0 : deck.known / deck.cards}
        />
      </div>
    </li>
  );
}

function AddDocument({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  return (
    <FileTrigger
      acceptedFileTypes={['.txt', '.md', '.text', '.markdown']}
      allowsMultiple
      onSelect={(files) => onAdd(files ? [...files] : [])}
    >
      <Button look="quiet">
        <Plus aria-hidden="true" size={18} /> Add a document
      </Button>
    </FileTrigger>
  );
}
