import type { ReactNode } from 'react';
import { minutesFor } from '../../../core/session/estimate.ts';
import type { DeckSummary, HomeSummary } from '../../db/home.ts';
import { Button } from '../../ui/Button.tsx';
import { count, roughly } from '../../ui/words.ts';
import { GoalMeter } from './GoalMeter.tsx';
import styles from './HomeScreen.module.css';

interface Work {
  readonly due: number;
  readonly fresh: number;
}

/** What is left for today: due cards, of a running plan its share, and new ones as far as the day's allowance goes. */
export function workOf({ decks, today, plan }: HomeSummary): Work {
  const total = (pick: (deck: DeckSummary) => number) => decks.reduce((sum, deck) => sum + pick(deck), 0);
  return {
    due: total(({ learning }) => learning) + (plan.kind === 'running' ? plan.left : total(({ due }) => due)),
    fresh: Math.min(
      today.newLeft,
      total(({ fresh }) => fresh),
    ),
  };
}

/** How much there is for today, and the way to begin. */
export function Plan({
  home,
  work,
  onStudy,
  children,
}: {
  readonly home: HomeSummary;
  readonly work: Work;
  readonly onStudy: () => void;
  readonly children?: ReactNode;
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
      {children}
      <div className={styles['goal']}>
        <GoalMeter goal={home.goal} />
      </div>
    </section>
  );
}
