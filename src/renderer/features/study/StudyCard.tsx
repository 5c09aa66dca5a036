import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { answerChoices } from '../../../core/answer/choices.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import { lapsesToName } from '../../../core/session/leech.ts';
import type { Shown } from '../../../core/session/session.ts';
import { CardForm } from '../../ui/CardForm.tsx';
import { useHeld } from '../../ui/use-held.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { AttemptField } from './AttemptField.tsx';
import { attemptResult } from './AttemptResult.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardSheet } from './CardSheet.tsx';
import { answerKeys, cardKeys, drillKeys, leechKeys, pausedKeys, questionKeys } from './card-keys.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { Foot } from './Foot.tsx';
import { LeechOffer } from './LeechOffer.tsx';
import { Paused } from './Paused.tsx';
import { SourceButton } from './SourceButton.tsx';
import { StudyHead } from './StudyHead.tsx';
import styles from './StudyScreen.module.css';
import { rivalsIn } from './typed-answer.ts';
import { type Attempt, useAttempt } from './use-attempt.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useGradeChoices } from './use-grade-choices.ts';

interface StudyCardProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly current: Shown;
  readonly card: ShownCard;
  readonly deckTitle: string;
  /** What stands above the card, in a drill. */
  readonly options: ReactNode;
  readonly onLeave: () => void;
  /** Opens the document at the card's source, or at its beginning for a card without one. */
  readonly onRead: () => void;
  readonly onKeys: () => void;
}

/** One showing of a card, from the question to the grade. */
export function StudyCard(props: StudyCardProps) {
  const { desk, state, current, card, deckTitle, options, onLeave, onRead, onKeys } = props;
  const { session, settings } = state;
  const showing = showingOf(current, card);
  const choices = useGradeChoices(current, state);
  const answering = state.answering.get(current.card.deckId) ?? settings.answering;
  const revealed = current.face === 'back';
  const paused = current.pausedAt !== null;
  const lapses = lapsesToName(current.card.memory);
  const attempt = useCardAttempt(props, showing);
  const [sourceShown, setSourceShown] = useHeld(showing, false);
  const [menuOpen, setMenuOpen] = useHeld(showing, false);
  const [editing, setEditing] = useHeld(showing, false);
  const question = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const toggleSource = () => setSourceShown(!sourceShown);
  const edit = useCallback(() => setEditing(true), [setEditing]);
  const hidden = editing || paused;
  useCardFocus({ showing, attempt, revealed, hidden, question, field });
  const keys = {
    ...(choices
      ? answerKeys(desk, attempt, { choices, toggleSource, read: onRead, field })
      : questionKeys(attempt, field)),
    ...(options ? drillKeys(desk) : {}),
    ...cardKeys(desk, edit),
    ...(lapses === null ? {} : leechKeys(desk)),
    m: () => setMenuOpen(true),
  };
  const always = { '?': onKeys, Escape: onLeave };
  useKeys(editing ? {} : { ...(paused ? pausedKeys(desk) : keys), ...always });
  const menu = { isOpen: menuOpen, onOpenChange: setMenuOpen, answering, onEdit: edit };
  const flagged = state.flagged.has(card.id);
  return (
    <>
      <StudyHead session={session} onLeave={onLeave} onUndo={desk.undo} onKeys={onKeys}>
        {!paused && (
          <>
            <SourceButton pressed={sourceShown} disabled={!revealed || editing} onPress={toggleSource} />
            <CardMenu {...menu} desk={desk} flagged={flagged} />
          </>
        )}
      </StudyHead>
      {paused && <Paused onResume={() => desk.pause(false)} />}
      <div key={showing} className={styles['scroll']} hidden={paused}>
        {options}
        {lapses !== null && !editing && <LeechOffer card={card} lapses={lapses} desk={desk} onEdit={edit} />}
        {editing ? (
          <CardForm
            title="Edit card"
            card={card}
            onSave={(text) => desk.rewrite(card.id, text)}
            onClose={() => setEditing(false)}
          />
        ) : (
          <CardSheet
            {...{ card, deckTitle, revealed, sourceShown, flagged, onRead }}
            attempt={
              <AttemptField
                attempt={attempt}
                fieldRef={field}
                onLeave={() => question.current?.focus()}
                onUndo={desk.undo}
              />
            }
            result={attemptResult(attempt, card, field)}
            questionRef={question}
          />
        )}
      </div>
      {!hidden && <Foot desk={desk} choices={choices} attempt={attempt} />}
    </>
  );
}

/** Names this showing of a card; with other words it is another. */
function showingOf({ since }: Shown, { id, front, back }: ShownCard): string {
  return `${id} ${since.at} ${front} ${back}`;
}

/** The attempt at the card on screen, by what the deck and the drill are set to. */
function useCardAttempt({ desk, state, current, card }: StudyCardProps, showing: string): Attempt {
  const { session, contents, settings, answering, choosing, peers } = state;
  const { deckId } = current.card;
  const deck = choosing ? peers.get(deckId) : undefined;
  const seed = current.since.at;
  const choices = useMemo(() => (deck ? answerChoices(card, deck, seed) : null), [card, deck, seed]);
  return useAttempt({
    ...{ showing, card, choices, revealed: current.face === 'back', reveal: desk.reveal },
    answering: answering.get(deckId) ?? settings.answering,
    rivals: () => (session ? rivalsIn(session, contents) : []),
  });
}
