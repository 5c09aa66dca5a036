import { useState } from 'react';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Grade } from '../../../core/model/review.ts';
import type { Settings } from '../../../core/model/settings.ts';
import {
  gradeOfRecitation,
  isComplete,
  missedIn,
  type Recitation,
  recite,
  startRecitation,
} from './recitation.ts';
import { checkTyped, gradeOfTyped, isOpenToAppeal, type TypedAnswer } from './typed-answer.ts';

interface AttemptOptions {
  readonly card: ShownCard;
  readonly revealed: boolean;
  readonly answering: Settings['answering'];
  /** Answers to pick from, where the learner wants that. */
  readonly choices: readonly string[] | null;
  /** Other answers of the deck. */
  readonly rivals: () => readonly string[];
  readonly reveal: () => void;
}

/** How the card on screen is answered, and what came of it. */
export interface Attempt {
  readonly way: 'think' | 'type' | 'recite' | 'pick';
  readonly choices: readonly string[];
  /** The answer picked from them. */
  readonly picked: string | null;
  readonly pick: (choice: string) => void;
  /** What is in the field. */
  readonly value: string;
  readonly setValue: (value: string) => void;
  /** What was typed, once the answer is shown. */
  readonly answer: TypedAnswer | null;
  readonly recitation: Recitation | null;
  /** The items of a recited set that were not named. */
  readonly missed: readonly string[];
  /** The grade that fits what came of it. */
  readonly proposed: Grade;
  readonly overruled: boolean;
  /** Counts the answer right; undefined where that is nothing new. */
  readonly overrule: (() => void) | undefined;
  /** Checks what is in the field; if that is nothing, shows the answer. */
  readonly submit: () => void;
  /** Shows the answer, or the rest of it. */
  readonly show: () => void;
  /** To type or to think, for this card. */
  readonly toggle: () => void;
}

/** The attempt at one showing of a card. */
export function useAttempt(options: AttemptOptions): Attempt {
  const { card, revealed, answering, choices, rivals, reveal } = options;
  const [asked, setAsked] = useState<boolean | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const [answer, setAnswer] = useState<TypedAnswer | null>(null);
  const [recited, setRecited] = useState<Recitation | null>(null);
  const [overruled, setOverruled] = useState(false);
  const start = () => recited ?? recitationOf(card);
  const typing = asked ?? (answering === 'typed' && !choices);
  const picking = choices !== null && (!revealed || picked !== null);
  const way = !typing ? (picking ? 'pick' : 'think') : card.kind === 'set' ? 'recite' : 'type';
  const recitation = way !== 'recite' ? null : revealed ? recited : start();
  const show = () => {
    if (way === 'recite') setRecited(start());
    if (way === 'type') setAnswer(checkTyped(value, card, rivals()));
    reveal();
  };
  const nameItem = () => {
    const next = recite(start(), value);
    setRecited(next);
    setValue('');
    if (isComplete(next)) reveal();
  };
  const pick = (choice: string) => {
    setPicked(choice);
    reveal();
  };
  const earned = picked === null ? gradeEarned(answer, recitation) : picked === card.back ? 3 : 1;
  const appeal = answer ? isOpenToAppeal(answer) : earned < 3;
  return {
    way,
    choices: choices ?? [],
    picked,
    pick,
    value,
    setValue,
    answer,
    recitation,
    missed: recited && !overruled ? missedIn(recited) : [],
    proposed: overruled ? 3 : earned,
    overruled,
    overrule: revealed && appeal && !overruled ? () => setOverruled(true) : undefined,
    submit: way === 'recite' && value.trim() !== '' ? nameItem : show,
    show,
    toggle: () => setAsked(!typing),
  };
}

function recitationOf(card: ShownCard): Recitation {
  return card.kind === 'set' ? startRecitation(card.items, card.ordered) : startRecitation([]);
}

/** Good where nothing was typed that tells: the grade of most answers that are only thought. */
function gradeEarned(answer: TypedAnswer | null, recitation: Recitation | null): Grade {
  if (answer) return gradeOfTyped(answer);
  return recitation ? gradeOfRecitation(recitation) : 3;
}
