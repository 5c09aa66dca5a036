import { proposeGrade } from '../../../core/answer/grade.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Grade } from '../../../core/model/review.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { useHeld } from '../../ui/use-held.ts';
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
  /** Names this showing of the card. */
  readonly showing: string;
  readonly card: ShownCard;
  readonly revealed: boolean;
  readonly answering: Settings['answering'];
  /** Answers to pick from, where the learner wants that. */
  readonly choices: readonly string[] | null;
  /** Other answers of the deck. */
  readonly rivals: () => readonly string[];
  readonly reveal: () => void;
}

/** What the learner says of a set that was said aloud. */
export interface Said {
  readonly missed: ReadonlySet<string>;
  readonly toggle: (item: string) => void;
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
  /** Of a set whose answer is shown, and that was not recited here. */
  readonly said: Said | null;
  /** The items of a set that were not named. */
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
  const { showing, card, revealed, answering, choices, rivals, reveal } = options;
  const [asked, setAsked] = useHeld<boolean | null>(showing, null);
  const [picked, setPicked] = useHeld<string | null>(showing, null);
  const [value, setValue] = useHeld(showing, '');
  const [answer, setAnswer] = useHeld<TypedAnswer | null>(showing, null);
  const [recited, setRecited] = useHeld<Recitation | null>(showing, null);
  const [unsaid, setUnsaid] = useHeld(showing, NOTHING);
  const [overruled, setOverruled] = useHeld(showing, false);
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
  const items = card.kind === 'set' && revealed && !recited ? card.items : null;
  const said = items && { missed: unsaid, toggle: (item: string) => setUnsaid(toggled(unsaid, item)) };
  const graded = items
    ? proposeGrade(items.length - unsaid.size, items.length, 0)
    : gradeEarned(answer, recitation);
  const earned = picked === null ? graded : picked === card.back ? 3 : 1;
  const appeal = answer ? isOpenToAppeal(answer) : earned < 3 && !said;
  return {
    way,
    choices: choices ?? [],
    picked,
    pick,
    value,
    setValue,
    answer,
    recitation,
    said,
    missed: recited && !overruled ? missedIn(recited) : [...unsaid],
    proposed: overruled ? 3 : earned,
    overruled,
    overrule: revealed && appeal && !overruled ? () => setOverruled(true) : undefined,
    submit: way === 'recite' && value.trim() !== '' ? nameItem : show,
    show,
    toggle: () => setAsked(!typing),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function toggled(items: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return items.has(item) ? new Set([...items].filter((other) => other !== item)) : new Set([...items, item]);
}

function recitationOf(card: ShownCard): Recitation {
  return card.kind === 'set' ? startRecitation(card.items, card.ordered) : startRecitation([]);
}

/** Good where nothing was typed that tells: the grade of most answers that are only thought. */
function gradeEarned(answer: TypedAnswer | null, recitation: Recitation | null): Grade {
  if (answer) return gradeOfTyped(answer);
  return recitation ? gradeOfRecitation(recitation) : 3;
}
