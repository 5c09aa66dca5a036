import { Check, X } from 'lucide-react';
import { Keycap } from '../../ui/Keycap.tsx';
import styles from './ChoiceList.module.css';

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly onPick: (choice: string) => void;
}

/** The answers to pick from, each under its digit. */
export function ChoiceList({ choices, onPick }: ChoiceListProps) {
  return (
    <ol className={styles['choices']} aria-label="Answers to pick from">
      {choices.map((choice, index) => (
        <li key={choice}>
          <button
            type="button"
            className={styles['choice'] ?? ''}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onPick(choice)}
          >
            <span dir="auto">{choice}</span> <Keycap>{String(index + 1)}</Keycap>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface PickedListProps {
  readonly choices: readonly string[];
  readonly right: string;
  readonly picked: string;
}

/** The same answers in the same places, with the right one and the one picked marked. */
export function PickedList({ choices, right, picked }: PickedListProps) {
  return (
    <>
      <p className={styles['verdict']}>{picked === right ? 'Right' : 'Not this time'}</p>
      <ol className={styles['choices']}>
        {choices.map((choice) => (
          <li key={choice} className={`${styles['choice']} ${choice === right ? styles['right'] : ''}`}>
            <span dir="auto" className={choice === picked && picked !== right ? styles['wrong'] : ''}>
              {choice}
            </span>
            {choice === right && <Check aria-label="The answer" role="img" size={20} />}
            {choice === picked && picked !== right && <X aria-label="Picked" role="img" size={20} />}
          </li>
        ))}
      </ol>
    </>
  );
}
