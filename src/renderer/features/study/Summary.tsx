import type { Card } from '../../../core/model/deck.ts';
import type { CardId } from '../../../core/model/identity.ts';
import type { Session } from '../../../core/session/session.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import type { HomeSummary } from '../../db/home.ts';
import { useDueTomorrow, useHomeSummary } from '../../db/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { count } from '../../ui/words.ts';
import type { DayScope } from './desk.ts';
import { Figures, timeOf } from './Figures.tsx';
import { LearnedFacts } from './LearnedFacts.tsx';
import styles from './StudyScreen.module.css';

interface SummaryProps {
  readonly db: CarrelDatabase;
  readonly session: Session;
  readonly contents: ReadonlyMap<CardId, Card>;
  readonly scope: DayScope;
  readonly onLeave: () => void;
  readonly onMore: (extraNew: number) => void;
}

/** New cards offered at a time to a learner who wants to go on. */
const MORE_NEW = 10;

/** What the sitting came to: how much, what is known by it, what slipped, and what is ahead. */
export function Summary({ db, session, contents, scope, onLeave, onMore }: SummaryProps) {
  const now = useNow();
  const home = useHomeSummary(db, now);
  const tomorrow = useDueTomorrow(db, now);
  if (!home) return null;
  const nothing = session.recorded.length + session.saving.length === 0;
  return (
    <section className={styles['end']} aria-labelledby="summary-title">
      <div role="status">
        <h1 id="summary-title">{nothing ? 'Nothing to study right now' : 'Session finished'}</h1>
      </div>
      {nothing ? (
        <p>Every card that is due today has been answered, and today’s new cards have been met.</p>
      ) : (
        <Figures figures={figuresOf(session, home)} />
      )}
      <LearnedFacts session={session} contents={contents} />
      <Ahead home={home} tomorrow={tomorrow} />
      <GoOn waiting={waitingIn(home, scope)} onLeave={onLeave} onMore={onMore} />
    </section>
  );
}

function figuresOf({ recorded }: Session, { streak, goal }: HomeSummary) {
  const again = recorded.filter(({ grade }) => grade === 1).length;
  return [
    ['Answers', String(recorded.length)],
    ['Remembered', `${Math.round((1 - again / Math.max(1, recorded.length)) * 100)}%`],
    ['Time', timeOf(recorded)],
    ['Streak', count(streak.current, 'day')],
    [
      goal.share === 1 ? 'Goal reached' : 'Goal',
      `${Math.min(goal.done, goal.amount)} of ${count(goal.amount, goal.unit.slice(0, -1))}`,
    ],
  ] as const;
}

interface AheadProps {
  readonly home: HomeSummary;
  /** Reviews due tomorrow, should no more be done today; undefined until counted. */
  readonly tomorrow: number | undefined;
}

/** What tomorrow holds, and the freezes at hand. */
function Ahead({ home: { plan, streak, today }, tomorrow }: AheadProps) {
  if (tomorrow === undefined) return null;
  const due = plan.kind === 'running' ? Math.min(plan.perDay, tomorrow) : tomorrow;
  const { freezes } = streak;
  return (
    <p>
      {due === 0 ? 'No review is due tomorrow yet.' : `Tomorrow holds ${count(due, 'review')}.`}
      {today.reviews > 0 && freezes > 0 && ` ${count(freezes, 'freeze')} at hand, should you miss a day.`}
    </p>
  );
}

interface Waiting {
  readonly due: number;
  readonly fresh: number;
}

/** What is left in the decks of the sitting; of a running plan no more than today's share. */
function waitingIn({ decks, plan }: HomeSummary, { decks: scope }: DayScope): Waiting {
  const inScope = decks.filter(({ id }) => scope === 'all' || scope.includes(id));
  const due = inScope.reduce((sum, deck) => sum + deck.due, 0);
  return {
    due: plan.kind === 'running' ? Math.min(due, plan.left) : due,
    fresh: inScope.reduce((sum, { fresh }) => sum + fresh, 0),
  };
}

function GoOn({
  waiting,
  onLeave,
  onMore,
}: { readonly waiting: Waiting } & Pick<SummaryProps, 'onLeave' | 'onMore'>) {
  const { due, fresh } = waiting;
  useKeys({ Enter: due > 0 ? () => onMore(0) : onLeave });
  return (
    <div className={styles['actions']}>
      {due > 0 && (
        <Button look="primary" keycap="Enter" shortcut="Enter" onPress={() => onMore(0)}>
          Study {count(due, 'more review')}
        </Button>
      )}
      <Button
        look={due > 0 ? 'plain' : 'primary'}
        {...(due > 0 ? {} : { keycap: 'Enter', shortcut: 'Enter' })}
        onPress={onLeave}
      >
        Back to Today
      </Button>
      {due === 0 && fresh > 0 && (
        <Button onPress={() => onMore(Math.min(MORE_NEW, fresh))}>
          Learn {count(Math.min(MORE_NEW, fresh), 'more new card')}
        </Button>
      )}
    </div>
  );
}
