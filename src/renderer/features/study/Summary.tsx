import type { Card } from '../../../core/model/deck.ts';
import type { CardId } from '../../../core/model/identity.ts';
import type { Session } from '../../../core/session/session.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useHomeSummary } from '../../db/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { count } from '../../ui/words.ts';
import styles from './StudyScreen.module.css';

interface SummaryProps {
  readonly db: CarrelDatabase;
  readonly session: Session;
  readonly contents: ReadonlyMap<CardId, Card>;
  readonly onLeave: () => void;
  readonly onMore: () => void;
}

/** What the sitting came to: how much, what slipped, and what is still waiting. */
export function Summary({ db, session, contents, onLeave, onMore }: SummaryProps) {
  const home = useHomeSummary(db, useNow());
  const waiting = home?.decks.reduce((sum, { due }) => sum + due, 0) ?? 0;
  useKeys({ Enter: waiting > 0 ? onMore : onLeave });
  const { recorded } = session;
  if (recorded.length === 0) return <NothingToStudy onLeave={onLeave} />;
  const again = recorded.filter(({ grade }) => grade === 1).length;
  const slipped = slippedCards(session, contents);
  const minutes = Math.round(recorded.reduce((sum, { took }) => sum + took, 0) / 60_000);
  return (
    <section className={styles['end']} aria-labelledby="summary-title">
      <h1 id="summary-title" role="status">
        Session finished
      </h1>
      <dl className={styles['facts']}>
        <Fact name="Answers" value={String(recorded.length)} />
        <Fact name="Remembered" value={`${Math.round((1 - again / recorded.length) * 100)}%`} />
        <Fact name="Time" value={minutes < 1 ? 'under 1 min' : `${minutes} min`} />
        {home && <Fact name="Streak" value={count(home.streak.current, 'day')} />}
      </dl>
      {slipped.length > 0 && (
        <div>
          <h2>Worth another look</h2>
          <ul className={styles['again']}>
            {slipped.map(({ id, front }) => (
              <li key={id} dir="auto">
                {front.replace('____', '…')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['actions']}>
        {waiting > 0 && (
          <Button look="primary" keycap="Enter" autoFocus onPress={onMore}>
            Study {count(waiting, 'more review')}
          </Button>
        )}
        <Button look={waiting > 0 ? 'plain' : 'primary'} autoFocus={waiting === 0} onPress={onLeave}>
          Back to Today
        </Button>
      </div>
    </section>
  );
}

function NothingToStudy({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <section className={styles['end']}>
      <h1 role="status">Nothing to study right now</h1>
      <p>Every card that is due today has been answered, and today's new cards have been met.</p>
      <Button look="primary" autoFocus onPress={onLeave}>
        Back to Today
      </Button>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The cards that were forgotten at least once, each once, in the order of the sitting. */
function slippedCards({ recorded }: Session, contents: ReadonlyMap<CardId, Card>): readonly Card[] {
  const ids = new Set(recorded.filter(({ grade }) => grade === 1).map(({ card }) => card.cardId));
  return [...ids].flatMap((id) => contents.get(id) ?? []);
}
