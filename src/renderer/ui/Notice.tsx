import { CircleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** `problem` is announced at once; `news` when the reader next pauses. */
  readonly kind: 'problem' | 'news';
  /** Takes back what the notice tells; `Z` does the same. */
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss?: () => void;
}

/** A sentence that the learner should not miss. */
export function Notice({ children, kind, onUndo, onDismiss }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[kind]}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {kind === 'problem' && <CircleAlert aria-hidden="true" className={styles['icon']} />}
      <div className={styles['text']}>{children}</div>
      {onUndo && (
        <Button look="quiet" keycap="Z" shortcut="Z Control+Z" onPress={onUndo}>
          Undo
        </Button>
      )}
      {onDismiss && (
        <AriaButton aria-label="Dismiss" className={styles['dismiss'] ?? ''} onPress={onDismiss}>
          <X aria-hidden="true" size={18} />
        </AriaButton>
      )}
    </div>
  );
}
