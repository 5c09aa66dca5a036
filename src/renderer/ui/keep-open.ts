let pending = 0;
let asked = false;

/**
 * Keeps the window open until the work is done, and closes it then if that was asked meanwhile. Whoever asks twice
 * is let go: work that never ends must not hold the window for ever.
 */
export function keepOpenUntil(work: Promise<unknown>): void {
  if (pending === 0) window.addEventListener('beforeunload', stay);
  pending += 1;
  void work.finally(() => {
    pending -= 1;
    if (pending > 0) return;
    window.removeEventListener('beforeunload', stay);
    if (asked) window.close();
  });
}

function stay(event: BeforeUnloadEvent): void {
  if (asked) return;
  asked = true;
  event.preventDefault();
  // What Chromium before 119 looks at.
  event.returnValue = true;
}
