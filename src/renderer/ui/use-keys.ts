import { useLayoutEffect, useRef } from 'react';

/** What the platform calls the key that `mod+` stands for. */
export const MOD = /Mac/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Key name as `KeyboardEvent.key` has it, `mod+` before it for Ctrl or Cmd -> what it does. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Binds a screen's keys for as long as it is mounted. Space and Enter stay with a focused control, which they
 * press, unless it is marked `data-main` because the screen's own meaning of the key is the same. Typing in a
 * field and held-down keys never trigger anything: a grade must be meant. Menus, dialogs and whatever is marked
 * `data-own-keys` keep all their keys. Ctrl or Cmd with a digit types nothing, so it works in a field too.
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  // Before the screen is painted: what is shown must be what a key acts on.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[keyName(event)];
      if (!act || event.altKey || belongsToControl(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) act();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

function belongsToControl(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role=menu], [role=dialog], [data-own-keys]')) return true;
  const inField = target?.closest(
    'input:not([type=file], [type=checkbox]), textarea, select, [contenteditable]',
  );
  if (inField) return !/^mod\+\d$/.test(keyName(event));
  if (event.key !== ' ' && event.key !== 'Enter') return false;
  const pressable = 'button, a, summary, [role=button], [role=link]';
  const control = target?.closest(event.key === ' ' ? `${pressable}, [type=checkbox]` : pressable);
  return control !== null && control !== undefined && !control.hasAttribute('data-main');
}
