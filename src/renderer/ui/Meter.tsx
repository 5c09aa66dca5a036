import { Meter as AriaMeter } from 'react-aria-components';
import styles from './Meter.module.css';

interface MeterProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** The same in words. */
  readonly words: string;
}

/** A share as a bar with words beside it, so that it reads without the bar. */
export function Meter({ label, share, words }: MeterProps) {
  return (
    <AriaMeter
      aria-label={label}
      value={share}
      minValue={0}
      maxValue={1}
      valueLabel={words}
      className={styles['meter'] ?? ''}
    >
      <div className={styles['track']}>
        <div className={styles['fill']} style={{ width: `${share * 100}%` }} />
      </div>
      <span aria-hidden="true">{words}</span>
    </AriaMeter>
  );
}
