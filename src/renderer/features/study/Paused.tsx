import { Button } from '../../ui/Button.tsx';
import styles from './StudyScreen.module.css';

/** The card is out of sight until the learner is back. */
export function Paused({ onResume }: { readonly onResume: () => void }) {
  return (
    <section className={styles['end']}>
      <div role="status">
        <h1>Paused</h1>
      </div>
      <p>The card is hidden, and its clock stands still. What you did until now is saved.</p>
      <Button look="primary" keycap="Space" shortcut="Space P" autoFocus data-main="" onPress={onResume}>
        Go on
      </Button>
    </section>
  );
}
