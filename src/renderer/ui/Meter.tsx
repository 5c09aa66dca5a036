import { Meter as AriaMeter } from 'react-aria-components';
import styles from './Meter.module.css';

interface MeterProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** A share as a bar with its per cent beside it, so that it reads without the bar. */
export function Meter({ label, share }: MeterProps) {
  const percent = `${Math.floor(share * 100)}%`;
  return (
    <AriaMeter
      aria-label={label}
      value={share}
      minValue={0}
      maxValue={1}
      valueLabel={percent}
      className={styles['meter'] ?? ''}
    >
      <div className={styles['track']}>
        <div className={styles['fill']} style={{ width: `${share * 100}%` }} />
      </div>
      <span aria-hidden="true">{percent} known</span>
    </AriaMeter>
  );
}
