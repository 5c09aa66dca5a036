import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './SaidItems.module.css';
import type { Said } from './use-attempt.ts';

interface SaidItemsProps {
  readonly items: readonly string[];
  readonly ordered: boolean;
  readonly said: Said;
  /** The first of the ticks. */
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** The items of a set that was said aloud or thought of, all ticked: the learner unticks those that did not come. */
export function SaidItems({ items, ordered, said, fieldRef }: SaidItemsProps) {
  const List = ordered ? 'ol' : 'ul';
  const { missed, toggle } = said;
  return (
    <div className={styles['said']}>
      <p role="status" className={styles['count']}>
        {missed.size === 0 ? (
          <>
            Untick what you missed <Spoken>, by N</Spoken>
          </>
        ) : (
          `${items.length - missed.size} of ${items.length} named`
        )}
      </p>
      <List className={`${styles['items']} ${ordered ? styles['ordered'] : ''}`}>
        {items.map((item, index) => (
          <li key={item} dir="auto">
            <label className={styles['item']}>
              <input
                type="checkbox"
                ref={index === 0 ? fieldRef : undefined}
                checked={!missed.has(item)}
                onChange={() => toggle(item)}
              />
              <Check aria-hidden="true" size={18} className={styles['tick']} />
              <span>{item}</span>
            </label>
          </li>
        ))}
      </List>
    </div>
  );
}
