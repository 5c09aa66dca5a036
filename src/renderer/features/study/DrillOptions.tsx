import { type DrillOf, drillName } from '../../../core/session/drill.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DrillOptions.module.css';
import type { Desk } from './desk.ts';

interface DrillOptionsProps {
  readonly drill: DrillOf;
  readonly counted: boolean;
  readonly choosing: boolean;
  readonly desk: Desk;
}

/** What is drilled, and how. */
export function DrillOptions({ drill, counted, choosing, desk }: DrillOptionsProps) {
  return (
    <div className={styles['options']}>
      <p className={styles['name']} dir="auto">
        Drill: {drillName(drill)}
      </p>
      <div className={styles['switches']}>
        <Toggle keycap="A" on={choosing} onChange={desk.choose}>
          Answers to pick from
        </Toggle>
        <Toggle keycap="C" on={counted} onChange={desk.count}>
          Count these answers in my schedule
        </Toggle>
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly children: string;
  readonly keycap: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Toggle({ children, keycap, on, onChange }: ToggleProps) {
  return (
    <Button
      look="quiet"
      keycap={keycap}
      shortcut={keycap.toLowerCase()}
      aria-pressed={on}
      onPress={() => onChange(!on)}
    >
      <span aria-hidden="true" className={on ? styles['on'] : styles['off']} />
      {children}
    </Button>
  );
}
