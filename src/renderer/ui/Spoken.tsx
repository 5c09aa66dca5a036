import styles from './Spoken.module.css';

/** Words for screen readers alone, where the eye has an icon, a drawn key or a gap. */
export function Spoken({ children }: { readonly children: string }) {
  return <span className={styles['spoken']}>{children}</span>;
}
