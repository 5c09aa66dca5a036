import { Flame, Snowflake } from 'lucide-react';
import type { StudyDay } from '../../../core/model/time.ts';
import type { Streak } from '../../../core/streak/streak.ts';
import { dayName } from '../../ui/day-words.ts';
import { count } from '../../ui/words.ts';
import styles from './HomeScreen.module.css';

/** A freeze is told of for so many days after the day that it made up for. */
const RECENT = 3;

/** The streak, whether today has been seen to, and a freeze that was used lately. */
export function StreakBadge({ streak, today }: { readonly streak: Streak; readonly today: StudyDay }) {
  if (streak.longest === 0) return null;
  if (streak.current === 0) return <p className={styles['said']}>Study today to begin a new streak.</p>;
  const frozen = streak.current > 0 ? streak.frozen.filter((day) => today - day <= RECENT) : [];
  return (
    <div className={styles['streakState']}>
      <p className={styles['streak']} title={`Longest streak: ${count(streak.longest, 'day')}`}>
        <Flame aria-hidden="true" size={18} /> {streak.current}-day streak
      </p>
      <p className={styles['said']}>{STATES[streak.today]}</p>
      {frozen.length > 0 && (
        <p className={styles['said']}>
          <Snowflake aria-hidden="true" size={14} />{' '}
          {frozen.length === 1 ? 'A freeze' : `${frozen.length} freezes`} made up for{' '}
          {frozen.map(dayName).join(' and ')}.
        </p>
      )}
    </div>
  );
}

const STATES: Readonly<Record<Streak['today'], string>> = {
  studied: 'Studied today',
  open: 'Today is still open',
  'nothing due': 'Nothing is due today, so it is safe',
  rest: 'A day of rest, so it is safe',
};
