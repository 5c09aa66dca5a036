import { useState } from 'react';
import { type DrillChip, withKeys } from './drill-chips.ts';
import type { KeyMap } from './use-keys.ts';

interface DrillKeys<Of> {
  readonly chips: readonly (DrillChip<Of> & { readonly key: string })[];
  /** Whether the bar's key was pressed, so that the next chooses. */
  readonly choosing: boolean;
  /** To be bound by the screen, over its own. */
  readonly keys: KeyMap;
}

/** Drills by two keys: `lead`, then the letter of one. Any of the screen's other keys means what it always does. */
export function useDrillKeys<Of>(
  chips: readonly DrillChip<Of>[],
  lead: string,
  onDrill: (of: Of) => void,
): DrillKeys<Of> {
  const [choosing, setChoosing] = useState(false);
  const keyed = withKeys(chips);
  const letters = keyed.map(({ key, of }) => [key.toLowerCase(), () => onDrill(of)] as const);
  const toggle = chips.length === 0 ? undefined : () => setChoosing(!choosing);
  const leave = () => setChoosing(false);
  const keys = choosing
    ? { [lead]: toggle, Escape: leave, ...Object.fromEntries(letters) }
    : { [lead]: toggle };
  return { chips: keyed, choosing: choosing && chips.length > 0, keys };
}
