import { ArrowLeft, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Grade } from '../../../core/model/review.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { intervalOf } from '../../../core/schedule/due.ts';
import { previewGrades } from '../../../core/schedule/grading.ts';
import { minutesFor } from '../../../core/session/estimate.ts';
import { cardsLeft, type Shown } from '../../../core/session/session.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDeckTitles } from '../../db/hooks.ts';
import type { AppendEvents } from '../../db/outbox.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { MOD, useKeys } from '../../ui/use-keys.ts';
import { currentMoment } from '../../ui/use-now.ts';
import { roughly } from '../../ui/words.ts';
import { CardSheet } from './CardSheet.tsx';
import { type Desk, openDesk, type Scope } from './desk.ts';
import { GradeBar, type Intervals } from './GradeBar.tsx';
import styles from './StudyScreen.module.css';
import { Summary } from './Summary.tsx';
import { Waiting } from './Waiting.tsx';

interface StudyScreenProps {
  readonly db: CarrelDatabase;
  readonly append: AppendEvents;
  readonly scope: Scope;
  readonly onLeave: () => void;
  /** Begins another sitting with what is left, and with that many new cards beyond the day's allowance. */
  readonly onMore: (extraNew: number) => void;
}

export function StudyScreen({ db, append, scope, onLeave, onMore }: StudyScreenProps) {
  const desk = useDesk(db, append, scope);
  const { session, contents, settings, notice } = useSyncExternalStore(desk.subscribe, desk.state);
  const titles = useDeckTitles(db);
  const [sourceShown, setSourceShown] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const current = session?.current ?? null;
  const card = current && contents.get(current.card.cardId);
  const revealed = current?.face === 'back';
  const intervals = useIntervals(current, settings);
  const saved = session?.saving.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each showing of a card, the same one again too, starts anew
  useEffect(() => {
    setSourceShown(false);
    question.current?.focus({ preventScroll: true });
  }, [current?.since]);

  const grade = (given: Grade) => (revealed ? () => desk.grade(given) : undefined);
  const main = revealed ? grade(3) : current ? desk.reveal : undefined;
  useKeys({
    ' ': main,
    Enter: main,
    1: grade(1),
    2: grade(2),
    3: grade(3),
    4: grade(4),
    s: revealed ? () => setSourceShown((shown) => !shown) : undefined,
    'mod+z': desk.undo,
    Escape: onLeave,
  });

  return (
    <main className={styles['study']}>
      <header className={styles['head']}>
        <Button look="quiet" keycap="Esc" shortcut="Escape" onPress={onLeave}>
          <ArrowLeft aria-hidden="true" size={18} /> Today
        </Button>
        {session && <Progress done={session.recorded.length} left={cardsLeft(session)} />}
        <div className={styles['tools']}>
          {card && (
            <Button
              look="quiet"
              keycap="S"
              shortcut="s"
              aria-pressed={sourceShown}
              isDisabled={!revealed}
              onPress={() => setSourceShown((shown) => !shown)}
            >
              Source
            </Button>
          )}
          <Button look="quiet" keycap={`${MOD} Z`} shortcut="Control+Z" onPress={desk.undo}>
            <Undo2 aria-hidden="true" size={18} /> Undo
          </Button>
        </div>
      </header>
      <div className={styles['notice']}>
        {notice && (
          <Notice kind={notice.kind} onDismiss={desk.dismiss}>
            {notice.text}
          </Notice>
        )}
      </div>
      {card && current ? (
        <>
          <div className={styles['scroll']}>
            <CardSheet
              key={`${current.card.cardId} ${current.since.at}`}
              card={card}
              deckTitle={titles?.get(current.card.deckId) ?? ''}
              revealed={revealed}
              sourceShown={sourceShown}
              questionRef={question}
            />
          </div>
          <GradeBar intervals={intervals} onReveal={desk.reveal} onGrade={desk.grade} />
        </>
      ) : (
        saved &&
        session &&
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
        ))
      )}
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

function useIntervals(current: Shown | null, settings: Settings): Intervals | null {
  return useMemo(() => {
    if (current?.face !== 'back') return null;
    const now = currentMoment();
    const { memory, cardId } = current.card;
    const after = previewGrades(memory, now, { ...settings, cardId });
    return {
      1: intervalOf(after[1], now, settings.rolloverHour),
      2: intervalOf(after[2], now, settings.rolloverHour),
      3: intervalOf(after[3], now, settings.rolloverHour),
      4: intervalOf(after[4], now, settings.rolloverHour),
    };
  }, [current, settings]);
}

function Progress({ done, left }: { readonly done: number; readonly left: number }) {
  return (
    <p className={styles['progress']}>
      <span>{done} done</span>
      {left > 0 && ` · ${left} left`}
      {left > 0 && <span className={styles['wide']}> · {roughly(minutesFor({ cards: left }))}</span>}
    </p>
  );
}
