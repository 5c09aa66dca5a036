import type { Plan } from '../../../core/session/backlog.ts';
import { Button } from '../../ui/Button.tsx';
import { dayName } from '../../ui/day-words.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { count } from '../../ui/words.ts';
import styles from './HomeScreen.module.css';

interface BreakOfferProps {
  readonly due: number;
  readonly plan: Plan;
  readonly onAnswer: (answer: 'accepted' | 'declined') => void;
}

/** What the learner finds after a break in place of a pile: a way through it, to take or leave. */
export function BreakOffer({ due, plan: { perDay, finish }, onAnswer }: BreakOfferProps) {
  const accept = () => onAnswer('accepted');
  const decline = () => onAnswer('declined');
  useKeys({ Enter: accept, n: decline });
  return (
    <section className={styles['plan']} aria-label="Plan after a break">
      <p className={styles['amount']}>
        Welcome back. {count(due, 'review')} {due === 1 ? 'is' : 'are'} waiting; {perDay} a day is enough.
      </p>
      <p>
        Each day brings the cards first that would lose most by waiting. That way nothing is left over by
        about {dayName(finish)}. New cards wait until then.
      </p>
      <div className={styles['actions']}>
        <Button look="primary" keycap="Enter" shortcut="Enter" data-main="" onPress={accept}>
          Do {perDay} a day
        </Button>
        <Button keycap="N" shortcut="n" onPress={decline}>
          No plan, show all
        </Button>
      </div>
    </section>
  );
}
