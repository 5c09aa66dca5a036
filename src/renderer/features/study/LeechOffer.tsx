import { useEffect, useState } from 'react';
import type { ShownCard } from '../../../core/model/own-text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Desk } from './desk.ts';
import styles from './LeechOffer.module.css';

interface LeechOfferProps {
  readonly card: ShownCard;
  /** How often the card was forgotten. */
  readonly lapses: number;
  readonly desk: Desk;
  readonly onEdit: () => void;
}

/** Names a card that keeps slipping, says why that may be, and offers what helps more than asking it again. */
export function LeechOffer({ card, lapses, desk, onEdit }: LeechOfferProps) {
  const splits = useCanSplit(desk, card);
  return (
    <section className={styles['leech']} aria-label="Often forgotten">
      <p>
        Forgotten {lapses} times.{' '}
        {card.kind === 'set'
          ? 'A long list is hard to hold whole.'
          : 'Such a card is often too vague, or too like another.'}
      </p>
      <div className={styles['actions']}>
        <Button look="quiet" keycap="E" shortcut="e" onPress={onEdit}>
          Reword it
        </Button>
        {splits && (
          <Button look="quiet" keycap="L" shortcut="l" onPress={() => desk.setAside('split')}>
            Split it into its members
          </Button>
        )}
        <Button look="quiet" keycap="X" shortcut="x" onPress={() => desk.setAside('leech')}>
          Suspend it
        </Button>
      </div>
    </section>
  );
}

/** Whether the card is a set whose members have cards of their own. */
function useCanSplit(desk: Desk, card: ShownCard): boolean {
  const [splits, setSplits] = useState(false);
  useEffect(() => {
    let wanted = true;
    void desk.canSplit(card).then((can) => wanted && setSplits(can));
    return () => {
      wanted = false;
    };
  }, [desk, card]);
  return splits;
}
