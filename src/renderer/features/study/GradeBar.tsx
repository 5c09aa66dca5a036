import { Button as AriaButton } from 'react-aria-components';
import { GRADE_NAMES, type Grade } from '../../../core/model/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Keycap } from '../../ui/Keycap.tsx';
import { interval } from '../../ui/words.ts';
import styles from './GradeBar.module.css';

export type Intervals = Readonly<Record<Grade, { readonly minutes: number } | { readonly days: number }>>;

const GRADES: readonly Grade[] = [1, 2, 3, 4];

interface GradeBarProps {
  /** The interval that each grade leads to, or null while the answer is hidden. */
  readonly intervals: Intervals | null;
  readonly onReveal: () => void;
  readonly onGrade: (grade: Grade) => void;
}

/** The foot of the study screen. Its height is the same on both faces, so that nothing jumps. */
export function GradeBar({ intervals, onReveal, onGrade }: GradeBarProps) {
  return (
    <div className={styles['bar']}>
      {intervals ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are commands
        <div className={styles['grades']} role="group" aria-label="How well did you know it?">
          {GRADES.map((grade) => (
            <AriaButton
              key={grade}
              className={`${styles['grade']} ${grade === 3 ? styles['usual'] : ''}`}
              onPress={() => onGrade(grade)}
              render={(button) => <button {...button} aria-keyshortcuts={String(grade)} />}
            >
              <span className={styles['name']}>
                {GRADE_NAMES[grade]} <Keycap>{String(grade)}</Keycap>
              </span>
              <span className={styles['interval']}>{interval(intervals[grade])}</span>
            </AriaButton>
          ))}
        </div>
      ) : (
        <Button look="primary" keycap="Space" shortcut="Space" data-main="" onPress={onReveal}>
          Show answer
        </Button>
      )}
    </div>
  );
}
