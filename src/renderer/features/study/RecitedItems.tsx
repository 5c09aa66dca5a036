import { Check } from 'lucide-react';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './RecitedItems.module.css';
import { creditedIn, foundOf, type Recitation } from './recitation.ts';

interface RecitedItemsProps {
  readonly recitation: Recitation;
  readonly revealed: boolean;
  readonly overruled: boolean;
}

/**
 * A place for every item of a set: those named are ticked off, and at the end the others are shown as missed. A sequence
 * fills up in the order of naming, which gives nothing away, and stands in its own in the end.
 */
export function RecitedItems({ recitation, revealed, overruled }: RecitedItemsProps) {
  const { items, ordered, found } = recitation;
  const credited = creditedIn(recitation);
  const List = ordered ? 'ol' : 'ul';
  const order = ordered && !revealed ? asNamed(recitation) : [...items.keys()];
  const inOrder = `${credited.size} of ${items.length} in order`;
  const sum = revealed && ordered ? inOrder : foundOf(found.size, items.length);
  return (
    <div className={styles['recited']}>
      <p className={styles['count']}>{overruled ? 'Counted right' : sum}</p>
      <List className={`${styles['items']} ${ordered ? styles['ordered'] : ''}`}>
        {order.map((place) => (
          <Item
            key={place}
            text={items[place] ?? ''}
            fate={fateOf(found.has(place), credited.has(place) || !revealed, revealed)}
          />
        ))}
      </List>
    </div>
  );
}

/** The places in the order in which they were named, those not named yet last. */
function asNamed({ items, found }: Recitation): readonly number[] {
  return [...found.keys(), ...[...items.keys()].filter((place) => !found.has(place))];
}

type Fate = 'found' | 'out of place' | 'missed' | 'open';

function fateOf(found: boolean, credited: boolean, revealed: boolean): Fate {
  if (found) return credited ? 'found' : 'out of place';
  return revealed ? 'missed' : 'open';
}

function Item({ text, fate }: { readonly text: string; readonly fate: Fate }) {
  switch (fate) {
    case 'found':
      return (
        <li dir="auto">
          <Check aria-label="Found:" role="img" size={18} className={styles['tick']} /> {text}
        </li>
      );
    case 'open':
      return (
        <li className={styles['place']}>
          <Spoken>Not named yet</Spoken>
        </li>
      );
    default:
      return (
        <li dir="auto" className={styles['missed']}>
          {text} <span className={styles['note']}>{fate}</span>
        </li>
      );
  }
}
