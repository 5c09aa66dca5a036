import { ArrowLeft, Keyboard, Undo2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { minutesFor } from '../../../core/session/estimate.ts';
import { cardsLeft, type Session } from '../../../core/session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { roughly } from '../../ui/words.ts';
import styles from './StudyScreen.module.css';

interface StudyHeadProps {
  readonly session: Session | null;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
  readonly onKeys: () => void;
  /** The tools for the card on screen. */
  readonly children?: ReactNode;
}

/** The way back, how far the sitting is, and what can be done. */
export function StudyHead({ session, onLeave, onUndo, onKeys, children }: StudyHeadProps) {
  return (
    <header className={styles['head']}>
      <WayBack onLeave={onLeave} />
      {session && <Progress done={doneIn(session)} left={cardsLeft(session)} />}
      <div className={styles['tools']}>
        {children}
        <Tools onUndo={onUndo} onKeys={onKeys} />
      </div>
    </header>
  );
}

// The same on every card, and dear to draw anew: the next card would wait for it.
const WayBack = memo(({ onLeave }: Pick<StudyHeadProps, 'onLeave'>) => (
  <Button look="quiet" keycap="Esc" shortcut="Escape" onPress={onLeave}>
    <ArrowLeft aria-hidden="true" size={18} /> <span className={styles['folds']}>Today</span>
  </Button>
));

const Tools = memo(({ onUndo, onKeys }: Pick<StudyHeadProps, 'onUndo' | 'onKeys'>) => (
  <>
    <Button look="quiet" keycap="Z" shortcut="Z Control+Z" onPress={onUndo}>
      <Undo2 aria-hidden="true" size={18} /> <span className={styles['folds']}>Undo</span>
    </Button>
    <Button look="quiet" keycap="?" shortcut="?" onPress={onKeys}>
      <Keyboard aria-hidden="true" size={18} /> <Spoken>Keys</Spoken>
    </Button>
  </>
));

/** Answers saved; in a drill, where a card is asked until it is right, only the right ones. */
function doneIn({ pace, recorded }: Session): string {
  const right = recorded.filter(({ grade }) => grade > 1).length;
  return pace === 'drill' ? `${right} right` : `${recorded.length} done`;
}

function Progress({ done, left }: { readonly done: string; readonly left: number }) {
  return (
    <p className={styles['progress']}>
      <span>{done}</span>
      {left > 0 && ` · ${left} left`}
      {left > 0 && <span className={styles['wide']}> · {roughly(minutesFor({ cards: left }))}</span>}
    </p>
  );
}
