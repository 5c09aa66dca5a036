import { Button } from './Button.tsx';
import styles from './DrillBar.module.css';
import type { DrillChip } from './drill-chips.ts';
import { Keycap } from './Keycap.tsx';

interface DrillBarProps<Of> {
  readonly chips: readonly (DrillChip<Of> & { readonly key: string })[];
  /** The key after which the letters choose. */
  readonly lead: string;
  readonly choosing: boolean;
  readonly onDrill: (of: Of) => void;
}

/** What can be drilled, each one press away, or two keys. */
export function DrillBar<Of>({ chips, lead, choosing, onDrill }: DrillBarProps<Of>) {
  if (chips.length === 0) return null;
  return (
    <section className={styles['drills']} aria-labelledby="drills">
      <div className={styles['head']}>
        <h2 id="drills">
          Drill <Keycap>{lead}</Keycap>
        </h2>
        <p role="status" className={styles['hint']}>
          {choosing && 'Now press the letter of a drill, or Esc.'}
        </p>
      </div>
      <ul className={`${styles['chips']} ${choosing ? styles['choosing'] : ''}`}>
        {chips.map(({ of, name, cards, key }) => (
          <li key={name}>
            <Button keycap={key} onPress={() => onDrill(of)}>
              <span dir="auto">{name}</span>
              {cards !== null && <span className={styles['count']}>{cards}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
