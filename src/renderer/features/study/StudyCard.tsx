import { type ReactNode, useRef, useState } from 'react';
import type { OwnText } from '../../../core/model/card-events.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Shown } from '../../../core/session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { AttemptField } from './AttemptField.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardSheet } from './CardSheet.tsx';
import { answerKeys, cardKeys, drillKeys, questionKeys } from './card-keys.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { EditCard } from './EditCard.tsx';
import { FrontBar } from './FrontBar.tsx';
import { GradeBar } from './GradeBar.tsx';
import { fittingGrade, type GradeChoice } from './grade-choices.ts';
import { RecitedItems } from './RecitedItems.tsx';
import { StudyHead } from './StudyHead.tsx';
import styles from './StudyScreen.module.css';
import { TypedResult } from './TypedResult.tsx';
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
  /** Opens the document at the card's source. */
  readonly onRead: () => void;
  readonly onKeys: () => void;
}

/** One showing of a card, from the question to the grade. Mounted anew for each. */
export function StudyCard(props: StudyCardProps) {
  const { desk, state, current, card, deckTitle, options, onLeave, onRead, onKeys } = props;
  const { session, contents, settings, flagged } = state;
  const choices = useGradeChoices(current, state);
  const answering = state.answering.get(current.card.deckId) ?? settings.answering;
  const revealed = current.face === 'back';
  const rivals = () => (session ? rivalsIn(session, contents) : []);
  const attempt = useAttempt({ card, revealed, answering, rivals, reveal: desk.reveal });
  const [sourceShown, setSourceShown] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const toggleSource = () => setSourceShown(!sourceShown);
  const edit = () => setEditing(true);
  useCardFocus({ attempt, revealed, editing, question, field });
  const keys = {
    ...(choices
      ? answerKeys(desk, attempt, { choices, toggleSource, read: onRead })
      : questionKeys(attempt, field)),
    ...(options ? drillKeys(desk) : {}),
    ...cardKeys(desk, edit),
    m: () => setMenuOpen(true),
    '?': onKeys,
    Escape: onLeave,
  };
  useKeys(editing ? {} : keys);
  const menu = { isOpen: menuOpen, onOpenChange: setMenuOpen, answering, onEdit: edit };
  const save = (text: OwnText) => desk.rewrite(card.id, text);
  return (
    <>
      <StudyHead session={session} onLeave={onLeave} onUndo={desk.undo} onKeys={onKeys}>
        <SourceButton pressed={sourceShown} disabled={!revealed || editing} onPress={toggleSource} />
        <CardMenu {...menu} desk={desk} flagged={flagged.has(card.id)} />
      </StudyHead>
      <div className={styles['scroll']}>
        {options}
        {editing ? (
          <EditCard card={card} onSave={save} onClose={() => setEditing(false)} />
        ) : (
          <CardSheet
            card={card}
            deckTitle={deckTitle}
            revealed={revealed}
            sourceShown={sourceShown}
            onRead={onRead}
            flagged={flagged.has(card.id)}
            attempt={
              <AttemptField
                attempt={attempt}
                fieldRef={field}
                onLeave={() => question.current?.focus()}
                onUndo={desk.undo}
              />
            }
            result={resultOf(attempt)}
            questionRef={question}
          />
        )}
      </div>
      {!editing && <Foot desk={desk} choices={choices} attempt={attempt} />}
    </>
  );
}

interface FootProps {
  readonly desk: Desk;
  readonly choices: readonly GradeChoice[] | null;
  readonly attempt: Attempt;
}

function Foot({ desk, choices, attempt }: FootProps) {
  if (!choices) return <FrontBar attempt={attempt} />;
  const { proposed, missed, overrule, way } = attempt;
  return (
    <GradeBar
      choices={choices}
      proposed={fittingGrade(proposed, choices)}
      overrule={overrule}
      focused={way !== 'think'}
      onGrade={(grade) => desk.grade(grade, missed)}
    />
  );
}

interface SourceButtonProps {
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function SourceButton({ pressed, disabled, onPress }: SourceButtonProps) {
  return (
    <Button
      look="quiet"
      keycap="S"
      shortcut="s"
      aria-pressed={pressed}
      isDisabled={disabled}
      onPress={onPress}
    >
      Source
    </Button>
  );
}

function resultOf({ answer, recitation, overruled }: Attempt) {
  if (answer) return <TypedResult answer={answer} overruled={overruled} />;
  return recitation && <RecitedItems recitation={recitation} revealed overruled={overruled} />;
}
