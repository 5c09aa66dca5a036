import { type KeyboardEvent, type RefObject, useId } from 'react';
import styles from './AnswerField.module.css';
import type { Attempt } from './use-attempt.ts';

/** The form's name, by which a button elsewhere submits it. */
export const ANSWER_FORM = 'answer-form';

interface AnswerFieldProps {
  readonly attempt: Attempt;
  readonly label: string;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  /** Esc: the keys of the screen are wanted. */
  readonly onLeave: () => void;
  /** Ctrl Z with nothing typed that it could take back. */
  readonly onUndo: () => void;
}

/** Where the learner types: Enter checks, and while the key is held it does so once. */
export function AnswerField({ attempt, label, fieldRef, onLeave, onUndo }: AnswerFieldProps) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    const undoes = event.key === 'z' && (event.ctrlKey || event.metaKey) && attempt.value === '';
    if (event.key === 'Escape') onLeave();
    else if (undoes && !event.repeat) onUndo();
    else if (!undoes && !(event.key === 'Enter' && event.repeat)) return;
    event.preventDefault();
  };
  return (
    <form
      id={ANSWER_FORM}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        attempt.submit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={fieldRef}
        className={styles['field']}
        type="text"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={attempt.value}
        onChange={(event) => attempt.setValue(event.target.value)}
        onKeyDown={press}
      />
    </form>
  );
}
