import { type DrillOf, drillName } from '../../../core/session/drill.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DrillOptions.module.css';
import type { Desk } from './desk.ts';

interface DrillOptionsProps {
  readonly drill: DrillOf;
  readonly counted: boolean;
  readonly desk: Desk;
}

/** What is drilled, and how. */
export function DrillOptions({ drill, counted, desk }: DrillOptionsProps) {
  return (
    <div className={styles['options']}>
      <p className={styles['name']} dir="auto">
        Drill: {drillName(drill)}
      </p>
      <Button
        look="quiet"
        keycap="C"
        shortcut="c"
        aria-pressed={counted}
        onPress={() => desk.count(!counted)}
      >
        <span aria-hidden="true" className={counted ? styles['on'] : styles['off']} />
        Count these answers in my schedule
      </Button>
    </div>
  );
}
