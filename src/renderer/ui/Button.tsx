import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Keycap } from './Keycap.tsx';

interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'onClick'> {
  readonly children: ReactNode;
  /** `primary` is the one obvious thing to do on a screen. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** The key that does the same, shown as a keycap. */
  readonly keycap?: string;
  /** The same key in the words of `aria-keyshortcuts`. */
  readonly shortcut?: string;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The platform's own button: with each card several come and go, and a library's cost a third of the next card's time. */
export function Button({ children, look = 'plain', keycap, shortcut, onPress, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      className={`${styles['button']} ${styles[look]}`}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      {children}
      {keycap && <Keycap>{keycap}</Keycap>}
    </button>
  );
}
