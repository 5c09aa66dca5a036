import type { ReactNode } from 'react';
import { useId } from 'react';
import type { ChoiceAct } from '../../../core/model/choice-events.ts';
import type { StudyDay } from '../../../core/model/time.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useProgress } from '../../db/hooks.ts';
import type { Progress } from '../../db/progress.ts';
import { dayName } from '../../ui/day-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { Bars } from './Bars.tsx';
import { comingBars, goalBars } from './bars-of.ts';
import { Calendar } from './Calendar.tsx';
import styles from './Progress.module.css';
import { RestDays } from './RestDays.tsx';
import { StreakFigures } from './StreakFigures.tsx';

interface ProgressScreenProps {
  readonly db: CarrelDatabase;
  /** Writes a choice down, and says it. */
  readonly onChoose: (act: ChoiceAct, told: string) => void;
}

/** How the learner has done, and what is ahead. */
export function ProgressScreen({ db, onChoose }: ProgressScreenProps) {
  const progress = useProgress(db, useNow());
  const rest = (day: StudyDay, planned: boolean) =>
    onChoose(
      { type: 'rest-day', day, planned },
      planned ? `${dayName(day)} is a day of rest.` : `${dayName(day)} is a usual day.`,
    );
  return (
    <div className={styles['progress']}>
      <h1>Progress</h1>
      {progress && <Sections progress={progress} onRest={rest} />}
    </div>
  );
}

interface SectionsProps {
  readonly progress: Progress;
  readonly onRest: (day: StudyDay, planned: boolean) => void;
}

function Sections({ progress, onRest }: SectionsProps) {
  const { today, streak, weeks, restDays, goals, remembered, coming } = progress;
  const begun = streak.longest > 0;
  return (
    <>
      {begun ? (
        <StreakFigures streak={streak} remembered={remembered} />
      ) : (
        <p>After your first answer, your days of study show here.</p>
      )}
      <Section title="Your year">
        <Calendar weeks={weeks} today={today} />
      </Section>
      <Section title="Days of rest">
        <RestDays today={today} restDays={restDays} onRest={onRest} />
      </Section>
      {begun && (
        <Section title="Goal, the last two weeks">
          <Bars bars={goalBars(goals, today)} />
        </Section>
      )}
      <Section title="Reviews ahead">
        {coming.some((count) => count > 0) ? (
          <Bars bars={comingBars(coming, today)} />
        ) : (
          <p className={styles['soft']}>No card comes back in the next two weeks.</p>
        )}
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
