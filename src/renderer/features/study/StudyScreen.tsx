import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Span } from '../../../core/model/document.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDeckTitles } from '../../db/hooks.ts';
import type { AppendEvents } from '../../db/outbox.ts';
import { KeysDialog } from '../../ui/KeysDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { currentMoment } from '../../ui/use-now.ts';
import { type Desk, openDesk, type Scope } from './desk.ts';
import { StudyCard } from './StudyCard.tsx';
import { StudyHead } from './StudyHead.tsx';
import styles from './StudyScreen.module.css';
import { Summary } from './Summary.tsx';
import { STUDY_KEYS } from './study-keys.ts';
import { Waiting } from './Waiting.tsx';

interface StudyScreenProps {
  readonly db: CarrelDatabase;
  readonly append: AppendEvents;
  readonly scope: Scope;
  readonly onLeave: () => void;
  /** Opens a deck's document at a source, over this screen. */
  readonly onRead: (at: { readonly deck: DeckId; readonly source: Span }) => void;
  /** Begins another sitting with what is left, and with that many new cards beyond the day's allowance. */
  readonly onMore: (extraNew: number) => void;
}

export function StudyScreen({ db, append, scope, onLeave, onRead, onMore }: StudyScreenProps) {
  const desk = useDesk(db, append, scope);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const titles = useDeckTitles(db);
  const [keysShown, setKeysShown] = useState(false);
  const { session, contents, notice } = state;
  const current = session?.current ?? null;
  const card = current && contents.get(current.card.cardId);
  const showKeys = () => setKeysShown(true);
  useKeys(card ? {} : { z: desk.undo, 'mod+z': desk.undo, '?': showKeys, Escape: onLeave });
  return (
    <main className={styles['study']}>
      {card && current ? (
        <StudyCard
          key={`${card.id} ${current.since.at} ${card.front} ${card.back}`}
          desk={desk}
          state={state}
          current={current}
          card={card}
          deckTitle={titles?.get(current.card.deckId) ?? ''}
          onLeave={onLeave}
          onRead={() => onRead({ deck: current.card.deckId, source: card.source })}
          onKeys={showKeys}
        />
      ) : (
        <>
          <StudyHead session={session} onLeave={onLeave} onUndo={desk.undo} onKeys={showKeys} />
          {session?.saving.length === 0 &&
            (session.waitingUntil === null ? (
              <Summary
                db={db}
                session={session}
                contents={contents}
                scope={scope}
                onLeave={onLeave}
                onMore={onMore}
              />
            ) : (
              <Waiting until={session.waitingUntil} onLeave={onLeave} />
            ))}
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
        keys={STUDY_KEYS}
        isOpen={keysShown}
        onClose={() => setKeysShown(false)}
      />
    </main>
  );
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
