import { ProgressBar } from 'react-aria-components';
import styles from './Meter.module.css';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** How far some work has come, as a bar with its per cent beside it. */
export function Progress({ label, share }: ProgressProps) {
  const percent = `${Math.floor(share * 100)}%`;
  return (
    <ProgressBar
      aria-label={label}
      value={share}
      minValue={0}
      maxValue={1}
      valueLabel={percent}
      className={styles['meter'] ?? ''}
    >
      <div className={styles['track']}>
        <div className={styles['fill']} style={{ width: percent }} />
      </div>
      <span aria-hidden="true">{percent}</span>
    </ProgressBar>
  );
}
