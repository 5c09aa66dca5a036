import type { DeckId } from '../../../core/model/identity.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { InlineSelect } from '../../ui/InlineSelect.tsx';
import styles from './Settings.module.css';
import { WAYS_OF_ANSWERING } from './ways-of-answering.ts';

interface DeckAnsweringProps {
  readonly title: string;
  readonly deck: DeckId;
  readonly answering: Settings['answering'];
  /** Null goes by the choice for all. */
  readonly onChoose: (deck: DeckId, answering: Settings['answering'] | null, told: string) => void;
}

/** A deck that is answered in a way of its own. */
export function DeckAnswering({ title, deck, answering, onChoose }: DeckAnsweringProps) {
  return (
    <div className={styles['sentence']}>
      <div className={styles['words']}>
        In <cite dir="auto">{title}</cite>, I{' '}
        <InlineSelect
          label={`How answers are given in ${title}`}
          value={answering}
          options={WAYS_OF_ANSWERING}
          onChange={(way) =>
            onChoose(deck, way, `Answers in ${title} are ${way === 'typed' ? 'typed' : 'thought'}.`)
          }
        />
        .
      </div>
      <Button
        look="quiet"
        aria-label={`As all others: ${title}`}
        onPress={() => onChoose(deck, null, `${title} is answered as all other decks.`)}
      >
        As all others
      </Button>
    </div>
  );
}
