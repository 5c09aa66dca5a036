import { ToggleButton } from 'react-aria-components';
import { addDays, type StudyDay } from '../../../core/model/time.ts';
import { dayNumber, fullDate, weekday } from '../../ui/day-words.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './Progress.module.css';

interface RestDaysProps {
  readonly today: StudyDay;
  readonly restDays: readonly StudyDay[];
  readonly onRest: (day: StudyDay, planned: boolean) => void;
}

const AHEAD = 14;

/** The coming days, each to be made one of rest or a usual one again. */
export function RestDays({ today, restDays, onRest }: RestDaysProps) {
  const days = Array.from({ length: AHEAD }, (_, index) => addDays(today, index));
  return (
    <>
      <p className={styles['soft']}>A day of rest has to be planned before it is over.</p>
      <ul className={styles['restDays']}>
        {days.map((day) => (
          <li key={day}>
            <ToggleButton
              className={styles['restDay'] ?? ''}
              isSelected={restDays.includes(day)}
              onChange={(planned) => onRest(day, planned)}
            >
              <Spoken>{`Rest on ${weekday(day)} ${fullDate(day)}`}</Spoken>
              <span aria-hidden="true">{day === today ? 'Today' : weekday(day).slice(0, 3)}</span>
              <strong aria-hidden="true">{dayNumber(day)}</strong>
              <span aria-hidden="true">{restDays.includes(day) ? 'rest' : '·'}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </>
  );
}
