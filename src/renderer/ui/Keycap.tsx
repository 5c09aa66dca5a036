import styles from './Keycap.module.css';

/** A key, drawn. Screen readers get it from `aria-keyshortcuts` of the control instead. */
export function Keycap({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className={styles['keycap']}>
      {children}
    </span>
  );
}
