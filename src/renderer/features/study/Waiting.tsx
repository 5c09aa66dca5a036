import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { roughly } from '../../ui/words.ts';
import styles from './StudyScreen.module.css';

/** All that is left is a card whose learning step has not passed yet. */
export function Waiting({ until, onLeave }: { readonly until: number; readonly onLeave: () => void }) {
  const minutes = Math.max(0, (until - useNow().at) / 60_000);
  useKeys({ Enter: onLeave });
  return (
    <section className={styles['end']}>
      <div role="status">
        <h1>A short wait</h1>
      </div>
      <p>The next card is due in {roughly(minutes)}. It appears here by itself, or waits for you at home.</p>
      <Button look="primary" keycap="Enter" shortcut="Enter" onPress={onLeave}>
        Back to Today
      </Button>
    </section>
  );
}
