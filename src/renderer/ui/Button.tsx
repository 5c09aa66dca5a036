import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { Keycap } from './Keycap.tsx';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary` is the one obvious thing to do on a screen. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** The key that does the same, shown as a keycap. */
  readonly keycap?: string;
  /** The same key in the words of `aria-keyshortcuts`. */
  readonly shortcut?: string;
}

export function Button({ children, look = 'plain', keycap, shortcut, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`${styles['button']} ${styles[look]}`}
      render={(button) => <button {...button} aria-keyshortcuts={shortcut} />}
    >
      {children}
      {keycap && <Keycap>{keycap}</Keycap>}
    </AriaButton>
  );
}
