import { Flag } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { cardContext } from '../../../core/model/card-context.ts';
import type { Card } from '../../../core/model/deck.ts';
import { sourceOf } from '../../../core/model/own-card.ts';
import { Button } from '../../ui/Button.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './CardSheet.module.css';

interface CardSheetProps {
  readonly card: Card;
  readonly deckTitle: string;
  readonly revealed: boolean;
  readonly sourceShown: boolean;
  /** Opens the document at the source. */
  readonly onRead: () => void;
  readonly flagged: boolean;
  /** Where the learner answers, while the answer is hidden. */
  readonly attempt: ReactNode;
  /** What came of the attempt, in place of the bare answer. */
  readonly result: ReactNode;
  /** Focus goes here when the card changes, so that a screen reader reads the new question. */
  readonly questionRef: RefObject<HTMLHeadingElement | null>;
}

/** One card on its sheet of paper: where it is from, the question, and below the rule the answer. */
export function CardSheet(props: CardSheetProps) {
  const { card, deckTitle, revealed, sourceShown, onRead, flagged, attempt, result, questionRef } = props;
  const source = sourceOf(card);
  return (
    <article className={styles['sheet']} aria-label="Card">
      <div className={styles['top']}>
        <p className={styles['section']}>{cardContext(card, deckTitle).join(' › ')}</p>
        {flagged && (
          <p className={styles['flag']}>
            <Flag aria-hidden="true" size={16} /> Flagged
          </p>
        )}
      </div>
      <h1 className={styles['front']} dir="auto" ref={questionRef} tabIndex={-1}>
        <Question card={card} revealed={revealed} />
      </h1>
      <hr className={styles['rule']} />
      {!revealed && attempt}
      <section className={styles['answer']} aria-label="Answer" aria-live="polite">
        {revealed && (
          <>
            {result ?? (
              <p className={styles['back']} dir="auto">
                {card.back}
              </p>
            )}
            {sourceShown && source === null && <p className={styles['source']}>You wrote this card.</p>}
            {sourceShown && source !== null && (
              <>
                <blockquote className={styles['source']} dir="auto" aria-label="Source sentence">
                  {source.quote}
                </blockquote>
                <Button look="quiet" keycap="D" shortcut="d" onPress={onRead}>
                  Open the document here
                </Button>
              </>
            )}
          </>
        )}
      </section>
    </article>
  );
}

/** A cloze shows its gap as a line to fill, and as the answer once that is known. */
function Question({ card, revealed }: { readonly card: Card; readonly revealed: boolean }) {
  const [before, after] = card.kind === 'cloze' ? card.front.split('____') : [card.front];
  if (after === undefined) return card.front;
  return (
    <>
      {before}
      {revealed ? (
        <mark className={styles['filled']}>{card.back}</mark>
      ) : (
        <>
          <span aria-hidden="true" className={styles['gap']} />
          <Spoken> blank </Spoken>
        </>
      )}
      {after}
    </>
  );
}
