import { Check } from 'lucide-react';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './RecitedItems.module.css';
import { foundOf, type Recitation } from './recitation.ts';

interface RecitedItemsProps {
  readonly recitation: Recitation;
  readonly revealed: boolean;
  readonly overruled: boolean;
}

/** A place for every item of a set: those named are ticked off, and at the end the others are shown as missed. */
export function RecitedItems({ recitation: { items, found }, revealed, overruled }: RecitedItemsProps) {
  return (
    <div className={styles['recited']}>
      <p className={styles['count']}>{overruled ? 'Counted right' : foundOf(found.size, items.length)}</p>
      <ul className={styles['items']}>
        {items.map((item, place) => {
          if (found.has(place))
            return (
              <li key={item} dir="auto">
                <Check aria-label="Found:" role="img" size={18} className={styles['tick']} /> {item}
              </li>
            );
          return revealed ? (
            <li key={item} dir="auto" className={styles['missed']}>
              {item} <span className={styles['note']}>missed</span>
            </li>
          ) : (
            <li key={item} className={styles['place']}>
              <Spoken>Not named yet</Spoken>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
