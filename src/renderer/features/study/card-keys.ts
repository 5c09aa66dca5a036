import type { RefObject } from 'react';
import type { KeyMap } from '../../ui/use-keys.ts';
import type { Desk } from './desk.ts';
import type { Attempt } from './use-attempt.ts';

/** The keys while the answer is hidden. */
export function questionKeys(attempt: Attempt, field: RefObject<HTMLInputElement | null>): KeyMap {
  const main = attempt.way === 'think' ? attempt.show : () => field.current?.focus();
  return {
    ' ': main,
    Enter: main,
    t: attempt.toggle,
    s: attempt.way === 'recite' ? attempt.show : undefined,
  };
}

/** The keys below the answer. */
export function answerKeys(
  desk: Desk,
  attempt: Attempt,
  { toggleSource, read }: { readonly toggleSource: () => void; readonly read: () => void },
): KeyMap {
  const main = () => desk.grade(attempt.proposed);
  return {
    ' ': main,
    Enter: main,
    1: () => desk.grade(1),
    2: () => desk.grade(2),
    3: () => desk.grade(3),
    4: () => desk.grade(4),
    s: toggleSource,
    d: read,
    o: attempt.overrule,
  };
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
    z: desk.undo,
    'mod+z': desk.undo,
  };
}
