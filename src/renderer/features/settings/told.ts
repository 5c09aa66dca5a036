/** What the section says of the last thing done. */
export interface Told {
  readonly kind: 'news' | 'problem';
  readonly text: string;
  /** The snapshot by which a restore can be taken back. */
  readonly kept?: string;
}

const KEY = 'told';

/** Starts the page anew, as the journal is another one; `told` is said after that. */
export function startAnew(told: Told): void {
  sessionStorage.setItem(KEY, JSON.stringify(told));
  window.location.reload();
}

/** What is to be said after such a start, once. */
export function takeTold(): Told | null {
  const told = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return told === null ? null : (JSON.parse(told) as Told);
}

/** Whether the settings have something to say of why the page was started anew. */
export function isTellingWaiting(): boolean {
  return sessionStorage.getItem(KEY) !== null;
}
