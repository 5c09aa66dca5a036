import { useEffect, useRef } from 'react';
import type { Grade } from '../../../core/model/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Keycap } from '../../ui/Keycap.tsx';
import styles from './GradeBar.module.css';
import type { GradeChoice } from './grade-choices.ts';

interface GradeBarProps {
  readonly choices: readonly GradeChoice[];
  /** The grade that Space and Enter give. */
  readonly proposed: Grade;
  /** Whether the proposed grade takes the focus. */
  readonly focused: boolean;
  /** Counts a typed answer right after all, where that changes anything. */
  readonly overrule: (() => void) | undefined;
  readonly onGrade: (grade: Grade) => void;
}

/** The foot of the study screen below an answer. Its height is that of the other face, so that nothing jumps. */
export function GradeBar({ choices, proposed, focused, overrule, onGrade }: GradeBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal is another button
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused, proposed, choices]);
  return (
    <div className={styles['bar']}>
      {overrule && (
        <Button look="quiet" keycap="O" shortcut="o" onPress={overrule}>
          Count it right
        </Button>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are commands */}
      <div className={styles['grades']} role="group" aria-label="How well did you know it?">
        {choices.map(({ grade, name, key, leads }) => (
          <button
            type="button"
            key={grade}
            {...(grade === proposed && { ref: button, 'data-main': '' })}
            className={`${styles['grade']} ${grade === proposed ? styles['usual'] : ''}`}
            aria-keyshortcuts={key}
            onClick={() => onGrade(grade)}
          >
            <span className={styles['name']}>
              {name} <Keycap>{key}</Keycap>
            </span>
            <span className={styles['interval']}>{leads}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
