import type { RefObject } from 'react';
import { AnswerField } from './AnswerField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { RecitedItems } from './RecitedItems.tsx';
import styles from './StudyScreen.module.css';
import type { Attempt } from './use-attempt.ts';

interface AttemptFieldProps {
  readonly attempt: Attempt;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
}

/** What the learner answers with, if not by thought alone. */
export function AttemptField({ attempt, ...props }: AttemptFieldProps) {
  const { way, recitation, overruled } = attempt;
  if (way === 'think') return null;
  if (way === 'pick') return <ChoiceList choices={attempt.choices} onPick={attempt.pick} />;
  if (!recitation) return <AnswerField attempt={attempt} label="Your answer" {...props} />;
  return (
    <div className={styles['reciting']}>
      <AnswerField
        attempt={attempt}
        label={recitation.ordered ? 'Name the next, in order' : 'Name one, in any order'}
        {...props}
      />
      <p role="status" className={styles['said']}>
        {recitation.said}
      </p>
      <RecitedItems recitation={recitation} revealed={false} overruled={overruled} />
    </div>
  );
}
