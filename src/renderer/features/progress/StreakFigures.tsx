import { MOST_FREEZES, type Streak } from '../../../core/streak/streak.ts';
import { count } from '../../ui/words.ts';
import styles from './Progress.module.css';

interface StreakFiguresProps {
  readonly streak: Streak;
  readonly remembered: number | null;
}

/** The streak and its rules, and how much was remembered lately. */
export function StreakFigures({ streak, remembered }: StreakFiguresProps) {
  const figures = [
    ['Streak', count(streak.current, 'day')],
    ['Longest streak', count(streak.longest, 'day')],
    ['Freezes at hand', `${streak.freezes} of ${MOST_FREEZES}`],
    ...(remembered === null ? [] : [['Remembered in 30 days', `${Math.round(remembered * 100)}%`] as const]),
  ] as const;
  return (
    <div className={styles['section']}>
      <dl className={styles['figures']}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>
        Days with nothing due and planned days of rest never end a streak. Every seven studied days earn a
        freeze, which makes up for a missed day by itself.
      </p>
    </div>
  );
}
