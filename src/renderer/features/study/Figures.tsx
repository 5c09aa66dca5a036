import type { Card } from '../../../core/model/deck.ts';
import type { CardId } from '../../../core/model/identity.ts';
import styles from './StudyScreen.module.css';

/** Some numbers, each under its name. */
export function Figures({ figures }: { readonly figures: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles['facts']}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The time that answers took together, in whole minutes. */
export function timeOf(answers: readonly { readonly took: number }[]): string {
  const minutes = Math.round(answers.reduce((sum, { took }) => sum + took, 0) / 60_000);
  return minutes < 1 ? '< 1 min' : `${minutes} min`;
}

interface SlippedProps {
  readonly ids: ReadonlySet<CardId>;
  readonly contents: ReadonlyMap<CardId, Card>;
}

/** The cards that were forgotten at least once, each once, in the order of the sitting. */
export function Slipped({ ids, contents }: SlippedProps) {
  if (ids.size === 0) return null;
  return (
    <div>
      <h2>Worth another look</h2>
      <ul className={styles['again']}>
        {[...ids].map((id) => (
          <li key={id} dir="auto">
            {contents.get(id)?.front.replace('____', '…')}
          </li>
        ))}
      </ul>
    </div>
  );
}
