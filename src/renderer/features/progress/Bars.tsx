import styles from './Bars.module.css';
import type { Bar } from './bars-of.ts';

/** Numbers by day as a table, each with a bar beside it. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <table className={styles['bars']}>
      <tbody>
        {bars.map(({ name, words, share, full }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{words}</td>
            <td aria-hidden="true" className={styles['track']}>
              <div
                className={full ? styles['fullBar'] : styles['partBar']}
                style={{ width: `${share * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
