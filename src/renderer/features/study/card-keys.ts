import type { RefObject } from 'react';
import type { Grade } from '../../../core/model/review.ts';
import type { KeyMap } from '../../ui/use-keys.ts';
import type { Desk } from './desk.ts';
import { fittingGrade, type GradeChoice } from './grade-choices.ts';
import type { Attempt } from './use-attempt.ts';

/** The keys while the answer is hidden. */
export function questionKeys(attempt: Attempt, field: RefObject<HTMLInputElement | null>): KeyMap {
  const { way, choices, pick } = attempt;
  const main = way === 'think' || way === 'pick' ? attempt.show : () => field.current?.focus();
  const picks =
    way === 'pick' ? choices.map((choice, index) => [index + 1, () => pick(choice)] as const) : [];
  return {
    ...Object.fromEntries(picks),
    ' ': main,
    Enter: main,
    t: attempt.toggle,
    s: way === 'recite' ? attempt.show : undefined,
  };
}

interface AnswerKeys {
  readonly choices: readonly GradeChoice[];
  readonly toggleSource: () => void;
  readonly read: () => void;
  /** The first tick of a set that was said aloud. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The keys below the answer. */
export function answerKeys(
  desk: Desk,
  { proposed, missed, overrule, said }: Attempt,
  { choices, toggleSource, read, field }: AnswerKeys,
): KeyMap {
  const give = (grade: Grade) => () => desk.grade(grade, missed);
  const main = give(fittingGrade(proposed, choices));
  return {
    ' ': main,
    Enter: main,
    ...Object.fromEntries(choices.map(({ key, grade }) => [key, give(grade)])),
    s: toggleSource,
    d: read,
    o: overrule,
    n: said ? () => field.current?.focus() : undefined,
  };
}

/** How a drill goes on from here. */
export function drillKeys({ state, count, choose }: Desk): KeyMap {
  return { c: () => count(!state().counted), a: () => choose(!state().choosing) };
}

/** While the card is hidden. */
export function pausedKeys({ pause, undo }: Desk): KeyMap {
  const goOn = () => pause(false);
  return { ' ': goOn, Enter: goOn, p: goOn, z: undo, 'mod+z': undo };
}

/** What can be done to a card that slips too often. */
export function leechKeys({ setAside }: Desk): KeyMap {
  return { x: () => setAside('leech'), l: () => setAside('split') };
}

/** What can be done to a card on either face. */
export function cardKeys(desk: Desk, edit: () => void): KeyMap {
  const remove = () => desk.setAside('delete');
  return {
    x: () => desk.setAside('suspend'),
    b: () => desk.setAside('bury'),
    Delete: remove,
    f: desk.toggleFlag,
    e: edit,
    p: () => desk.pause(true),
    z: desk.undo,
    'mod+z': desk.undo,
  };
}
