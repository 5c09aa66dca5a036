import { type RefObject, useEffect } from 'react';
import type { Attempt } from './use-attempt.ts';

interface Focus {
  /** Names this showing of the card. */
  readonly showing: string;
  readonly attempt: Attempt;
  readonly revealed: boolean;
  /** Whether the card is out of sight, edited or paused. */
  readonly hidden: boolean;
  readonly question: RefObject<HTMLHeadingElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field has the focus where there is one; else the question, so that a screen reader reads it. */
export function useCardFocus({ showing, attempt, revealed, hidden, question, field }: Focus): void {
  const typing = attempt.way === 'type' || attempt.way === 'recite';
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning the card over is for the grades to follow
  useEffect(() => {
    if (hidden || (typing && revealed)) return;
    (typing ? field : question).current?.focus({ preventScroll: true });
  }, [showing, typing, hidden]);
}
