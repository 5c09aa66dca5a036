import { useMemo, useState } from 'react';
import type { DeckId } from '../../core/model/identity.ts';
import { type DrillOf, drillFrom, drillWord } from '../../core/session/drill.ts';
import type { CarrelDatabase } from '../db/database.ts';
import type { AppendEvents } from '../db/outbox.ts';
import type { Reading } from '../features/document/DocumentDialog.tsx';
import { StudyScreen } from '../features/study/StudyScreen.tsx';

interface SittingProps {
  readonly db: CarrelDatabase;
  readonly append: AppendEvents;
  readonly onLeave: () => void;
  readonly onRead: (reading: Reading) => void;
}

/** One study screen after another: "study more" begins a new sitting with a new queue. */
export function Sitting({ deck, ...screen }: SittingProps & { readonly deck: DeckId | undefined }) {
  const [{ sitting, extraNew }, setSitting] = useState({ sitting: 1, extraNew: 0 });
  const scope = useMemo(
    () => ({ decks: deck === undefined ? 'all' : [deck], extraNew }) as const,
    [deck, extraNew],
  );
  return (
    <StudyScreen
      key={sitting}
      {...screen}
      scope={scope}
      onMore={(more) => setSitting({ sitting: sitting + 1, extraNew: more })}
    />
  );
}

/** No deck has this id. */
const ALL = '*';

/** Where a drill is found. The router undoes one encoding before it looks for the parts, so they have two. */
export function drillPath(deck: DeckId | 'all', of: DrillOf): string {
  const part = (text: string) => encodeURIComponent(encodeURIComponent(text));
  return `/drill/${part(deck === 'all' ? ALL : deck)}/${part(drillWord(of))}`;
}

interface DrillProps extends SittingProps {
  /** The two parts of its path. */
  readonly deck: string;
  readonly of: string;
}

/** One drill after another: of those that were missed, or of all again. */
export function Drill({ deck, of, ...screen }: DrillProps) {
  const [{ round, drill }, setRound] = useState(() => ({
    round: 1,
    drill: drillFrom(decodeURIComponent(of)) ?? WEAKEST,
  }));
  const scope = useMemo(() => {
    const id = decodeURIComponent(deck);
    return { decks: id === ALL ? 'all' : [id as DeckId], drill } as const;
  }, [deck, drill]);
  return (
    <StudyScreen
      key={round}
      {...screen}
      scope={scope}
      onDrill={(next) => setRound({ round: round + 1, drill: next })}
    />
  );
}

/** What an address that names no drill leads to. */
const WEAKEST: DrillOf = { by: 'weakest' };
