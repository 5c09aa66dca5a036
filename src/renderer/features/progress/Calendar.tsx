import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { StudyDay } from '../../../core/model/time.ts';
import type { CalendarDay } from '../../../core/streak/calendar.ts';
import { fullDate, shortMonth, weekday } from '../../ui/day-words.ts';
import { count, roughly } from '../../ui/words.ts';
import styles from './Calendar.module.css';

interface CalendarProps {
  /** Weeks of seven days. */
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly today: StudyDay;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

/** A year of study days as a grid, a row for each weekday. Arrow keys go from day to day. */
export function Calendar({ weeks, today }: CalendarProps) {
  const [chosen, setChosen] = useState<StudyDay>(today);
  const frame = useRef<HTMLDivElement>(null);
  const days = weeks.flat();
  const shown = days.find(({ day }) => day === chosen);
  useEffect(() => {
    // The newest weeks are at the right end.
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, []);
  const press = (event: KeyboardEvent) => {
    const to = days.find(({ day }) => day === chosen + (STEPS[event.key] ?? 0));
    if (STEPS[event.key] === undefined || to === undefined) return;
    event.preventDefault();
    setChosen(to.day);
    frame.current?.querySelector<HTMLElement>(`[data-day="${to.day}"]`)?.focus();
  };
  return (
    <div className={styles['year']}>
      <div ref={frame} className={styles['frame']}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose days can be walked through by arrow keys */}
        <table role="grid" aria-label="Days of study" className={styles['calendar']} onKeyDown={press}>
          {/* Every day says its whole date. */}
          <thead aria-hidden="true">
            <tr>
              <td />
              {weeks.map((week, index) => (
                <td key={week[0]?.day} className={styles['month']}>
                  <span>{monthAt(weeks, index)}</span>
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {(weeks[0] ?? []).map(({ day }, row) => (
              <tr key={day}>
                <th scope="row" className={styles['weekday']}>
                  {weekday(day).slice(0, 3)}
                </th>
                {weeks.map((week) => {
                  const one = week[row];
                  return (
                    one && (
                      <td
                        key={one.day}
                        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid
                        role="gridcell"
                        data-day={one.day}
                        data-level={one.level}
                        className={square(one.kind)}
                        aria-label={`${fullDate(one.day)}: ${wordsOf(one)}`}
                        tabIndex={one.day === chosen ? 0 : -1}
                        onFocus={() => setChosen(one.day)}
                        onPointerDown={() => setChosen(one.day)}
                      >
                        {MARKS[one.kind]}
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>
        {shown && `${weekday(shown.day)} ${fullDate(shown.day)}: ${wordsOf(shown)}`}
      </p>
      <ul className={styles['legend']} aria-label="What the squares mean">
        <li>
          <span className={square('studied')} data-level={1} /> few answers
        </li>
        <li>
          <span className={square('studied')} data-level={4} /> many
        </li>
        <li>
          <span className={square('frozen')}>{MARKS.frozen}</span> freeze used
        </li>
        <li>
          <span className={square('rest')}>{MARKS.rest}</span> rest
        </li>
      </ul>
    </div>
  );
}

function square(kind: CalendarDay['kind']): string {
  return `${styles['square']} ${styles[kind]}`;
}

const MARKS: Readonly<Record<CalendarDay['kind'], string>> = {
  ...{ studied: '', none: '', ahead: '' },
  frozen: '∗',
  rest: '–',
};

/** The month's name above the first week that begins in it. */
function monthAt(weeks: readonly (readonly CalendarDay[])[], index: number): string {
  const name = (at: number) => {
    const first = weeks[at]?.[0];
    return first ? shortMonth(first.day) : '';
  };
  return index > 0 && name(index) !== name(index - 1) ? name(index) : '';
}

function wordsOf({ kind, answers, took }: CalendarDay): string {
  switch (kind) {
    case 'studied':
      return `${count(answers, 'answer')}, ${roughly(took / 60_000)}`;
    case 'frozen':
      return 'missed, a freeze made up for it';
    case 'rest':
      return 'rest';
    case 'none':
      return 'no study';
    case 'ahead':
      return 'still to come';
  }
}
