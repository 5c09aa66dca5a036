import type { DeckId } from '../../../core/model/identity.ts';
import type { DeckSummary } from '../../db/home.ts';
import { Button } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { count } from '../../ui/words.ts';
import styles from './HomeScreen.module.css';

interface DeckRowProps {
  readonly deck: DeckSummary;
  readonly onStudy: (deck: DeckId) => void;
  readonly onOpen: (deck: DeckId) => void;
}

/** One deck: what waits in it, how much of it is known, and the ways in. */
export function DeckRow({ deck, onStudy, onOpen }: DeckRowProps) {
  const due = deck.due + deck.learning;
  const known = deck.cards === 0 ? 0 : deck.known / deck.cards;
  const nothing = due + deck.fresh === 0;
  return (
    <li className={styles['deck']} aria-label={deck.title}>
      <div>
        <h3 dir="auto">{deck.title}</h3>
        <p className={styles['counts']}>
          <span className={due > 0 ? styles['due'] : undefined}>{due} due</span>
          <span>{deck.fresh} new</span>
          <span>{count(deck.cards, 'card')}</span>
        </p>
      </div>
      <div className={styles['actions']}>
        <Button aria-label={`See the cards of ${deck.title}`} look="quiet" onPress={() => onOpen(deck.id)}>
          Cards
        </Button>
        <Button aria-label={`Study ${deck.title}`} disabled={nothing} onPress={() => onStudy(deck.id)}>
          Study
        </Button>
      </div>
      <div className={styles['meter']}>
        <Meter
          label={`Known cards of ${deck.title}`}
          share={known}
          words={`${Math.floor(known * 100)}% known`}
        />
      </div>
    </li>
  );
}
