import { useCallback, useState } from 'react';

/**
 * State that belongs to one thing shown, such as a card, and is new with the next: as with a component that is mounted
 * anew for each, without the cost of mounting.
 *
 * @param owner names the thing
 */
export function useHeld<T>(owner: string, initial: T): readonly [T, (value: T) => void] {
  const [held, setHeld] = useState({ owner, value: initial });
  const set = useCallback((value: T) => setHeld({ owner, value }), [owner]);
  return [held.owner === owner ? held.value : initial, set];
}
