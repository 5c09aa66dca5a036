import type { CardId } from '../../../core/model/identity.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import { type DrillOf, drillName } from '../../../core/session/drill.ts';
import type { Session } from '../../../core/session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { count } from '../../ui/words.ts';
import { Figures, Slipped, timeOf } from './Figures.tsx';
import styles from './StudyScreen.module.css';

interface DrillSummaryProps {
  readonly session: Session;
  readonly contents: ReadonlyMap<CardId, ShownCard>;
  readonly drill: DrillOf;
  readonly onLeave: () => void;
  readonly onDrill: (of: DrillOf) => void;
}

/** What a drill came to, and the way to those that were not known. */
export function DrillSummary({ session, contents, drill, onLeave, onDrill }: DrillSummaryProps) {
  const { recorded } = session;
  const cards = new Set(recorded.map(({ card }) => card.cardId));
  const missed = new Set(recorded.filter(({ grade }) => grade === 1).map(({ card }) => card.cardId));
  const counted = recorded.filter(({ after }) => after !== null).length;
  if (cards.size === 0) return <Nothing drill={drill} onLeave={onLeave} />;
  return (
    <section className={styles['end']} aria-labelledby="summary-title">
      <div role="status">
        <h1 id="summary-title">Drill finished</h1>
      </div>
      <Figures
        figures={[
          ['Cards', String(cards.size)],
          ['Right at once', `${cards.size - missed.size} of ${cards.size}`],
          ['Time', timeOf(recorded)],
        ]}
      />
      <p>
        {counted === 0
          ? 'Your schedule is as it was before.'
          : `Of your answers, ${count(counted, 'counts', 'count')} in your schedule.`}
      </p>
      <Slipped ids={missed} contents={contents} />
      <GoOn missed={[...missed]} all={() => onDrill(drill)} onLeave={onLeave} onDrill={onDrill} />
    </section>
  );
}

function Nothing({ drill, onLeave }: Pick<DrillSummaryProps, 'drill' | 'onLeave'>) {
  useKeys({ Enter: onLeave });
  return (
    <section className={styles['end']} aria-labelledby="summary-title">
      <div role="status">
        <h1 id="summary-title">Nothing to drill here</h1>
      </div>
      <p>{WHY[drill.by] ?? `No card is in “${drillName(drill)}” now.`}</p>
      <Button look="primary" keycap="Enter" shortcut="Enter" onPress={onLeave}>
        Back to Today
      </Button>
    </section>
  );
}

const WHY: Partial<Record<DrillOf['by'], string>> = {
  leeches: 'No card has been forgotten eight times or more.',
  missed: 'No card was answered wrong today.',
  flagged: 'No card is flagged. F flags the card on screen.',
  weakest: 'No card has been learned yet, so none is weaker than the others.',
};

interface GoOnProps extends Pick<DrillSummaryProps, 'onLeave' | 'onDrill'> {
  readonly missed: readonly CardId[];
  readonly all: () => void;
}

function GoOn({ missed, all, onLeave, onDrill }: GoOnProps) {
  const again = missed.length > 0 ? () => onDrill({ by: 'cards', cards: missed }) : undefined;
  useKeys({ Enter: again ?? onLeave, r: all });
  return (
    <div className={styles['actions']}>
      {again && (
        <Button look="primary" keycap="Enter" shortcut="Enter" onPress={again}>
          {missed.length === 1
            ? 'Drill the missed one again'
            : `Drill the ${missed.length} missed ones again`}
        </Button>
      )}
      <Button
        look={again ? 'plain' : 'primary'}
        keycap={again ? 'Esc' : 'Enter'}
        shortcut={again ? 'Escape' : 'Enter'}
        onPress={onLeave}
      >
        Back to Today
      </Button>
      <Button keycap="R" shortcut="r" onPress={all}>
        Drill all again
      </Button>
    </div>
  );
}
