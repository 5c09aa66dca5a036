import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Span } from '../../../core/model/document.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import { sourceOf } from '../../../core/model/own-card.ts';
import type { DrillOf } from '../../../core/session/drill.ts';
import type { Session } from '../../../core/session/session.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDeckTitles } from '../../db/hooks.ts';
import type { AppendEvents } from '../../db/outbox.ts';
import { KeysDialog } from '../../ui/KeysDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { currentMoment } from '../../ui/use-now.ts';
import { DrillOptions } from './DrillOptions.tsx';
import { DrillSummary } from './DrillSummary.tsx';
import { type DayScope, type Desk, type DrillScope, openDesk, type Scope } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { StudyCard } from './StudyCard.tsx';
import { StudyHead } from './StudyHead.tsx';
import styles from './StudyScreen.module.css';
import { Summary } from './Summary.tsx';
import { DRILL_KEYS, STUDY_KEYS } from './study-keys.ts';
import { Waiting } from './Waiting.tsx';

interface ScreenProps {
  readonly db: CarrelDatabase;
  readonly append: AppendEvents;
  readonly onLeave: () => void;
  /** Opens a deck's document, at a source or at its beginning, over this screen. */
  readonly onRead: (at: { readonly deck: DeckId; readonly source: Span | null }) => void;
}

interface DayProps {
  readonly scope: DayScope;
  /** Begins another sitting with what is left, and with that many new cards beyond the day's allowance. */
  readonly onMore: (extraNew: number) => void;
}

interface DrillProps {
  readonly scope: DrillScope;
  /** Begins another drill of the same decks. */
  readonly onDrill: (of: DrillOf) => void;
}

export type StudyScreenProps = ScreenProps & (DayProps | DrillProps);

export function StudyScreen(props: StudyScreenProps) {
  const { db, append, scope, onLeave, onRead } = props;
  const desk = useDesk(db, append, scope);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const titles = useDeckTitles(db);
  const [keysShown, setKeysShown] = useState(false);
  const { session, contents, notice } = state;
  const current = session?.current ?? null;
  const card = current && contents.get(current.card.cardId);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useKeys(card ? {} : { z: desk.undo, 'mod+z': desk.undo, '?': showKeys, Escape: onLeave });
  return (
    <main className={styles['study']}>
      {card && current ? (
        <StudyCard
          desk={desk}
          state={state}
          current={current}
          card={card}
          deckTitle={titles?.get(current.card.deckId) ?? ''}
          options={'drill' in scope && <DrillOptions {...state} drill={scope.drill} desk={desk} />}
          onLeave={onLeave}
          onRead={() => onRead({ deck: current.card.deckId, source: sourceOf(card) })}
          onKeys={showKeys}
        />
      ) : (
        <>
          <StudyHead session={session} onLeave={onLeave} onUndo={desk.undo} onKeys={showKeys} />
          {session?.saving.length === 0 && <End {...props} session={session} contents={contents} />}
        </>
      )}
      <div className={styles['notice']}>
        {notice && (
          <Notice kind={notice.kind} onDismiss={desk.dismiss}>
            {notice.text}
          </Notice>
        )}
      </div>
      <KeysDialog
        title="Keys of this screen"
        keys={'drill' in scope ? DRILL_KEYS : STUDY_KEYS}
        isOpen={keysShown}
        onClose={() => setKeysShown(false)}
      />
    </main>
  );
}

type EndProps = StudyScreenProps & Pick<DeskState, 'contents'> & { readonly session: Session };

/** What is shown while there is no card to show. */
function End(props: EndProps) {
  const { session } = props;
  if (session.waitingUntil !== null) {
    return <Waiting until={session.waitingUntil} onLeave={props.onLeave} />;
  }
  return 'onDrill' in props ? <DrillSummary {...props} drill={props.scope.drill} /> : <Summary {...props} />;
}

const TICK = 5_000;

function useDesk(db: CarrelDatabase, append: AppendEvents, scope: Scope): Desk {
  const [desk] = useState(() => openDesk(db, append, scope, currentMoment));
  useEffect(() => {
    const timer = setInterval(desk.tick, TICK);
    return () => clearInterval(timer);
  }, [desk]);
  return desk;
}
