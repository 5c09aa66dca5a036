import type { Card } from '../../../core/model/deck.ts';
import type { CardId } from '../../../core/model/identity.ts';
import { learnedIn } from '../../../core/session/learned.ts';
import type { Session } from '../../../core/session/session.ts';
import styles from './StudyScreen.module.css';

interface LearnedFactsProps {
  readonly session: Session;
  readonly contents: ReadonlyMap<CardId, Card>;
}

/** Shown at once; the others are a click away. */
const SHOWN = 5;

/** What the sitting changed in what the learner knows, fact by fact. */
export function LearnedFacts({ session, contents }: LearnedFactsProps) {
  const { firm, learned, slipped } = learnedIn(session.recorded);
  const missed = session.recorded.filter(({ grade }) => grade === 1).map(({ card }) => card.cardId);
  const shaky = [...new Set(missed)].filter((id) => !slipped.includes(id));
  return (
    <>
      <Facts title="Firm now, for weeks" ids={firm} contents={contents} />
      <Facts title="Learned" ids={learned} contents={contents} />
      <Facts title="Slipped, and coming back soon" ids={slipped} contents={contents} />
      <Facts title="Worth another look" ids={shaky} contents={contents} />
    </>
  );
}

interface FactsProps {
  readonly title: string;
  readonly ids: readonly CardId[];
  readonly contents: ReadonlyMap<CardId, Card>;
}

function Facts({ title, ids, contents }: FactsProps) {
  const cards = ids.flatMap((id) => contents.get(id) ?? []);
  if (cards.length === 0) return null;
  const rest = cards.slice(SHOWN);
  return (
    <div>
      <h2>
        {title} · {cards.length}
      </h2>
      <FactList cards={cards.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{rest.length} more</summary>
          <FactList cards={rest} />
        </details>
      )}
    </div>
  );
}

function FactList({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul className={styles['again']}>
      {cards.map(({ id, front, back }) => (
        <li key={id} dir="auto">
          {front.includes('____') ? front.replace('____', back) : `${front} ${back}`}
        </li>
      ))}
    </ul>
  );
}
