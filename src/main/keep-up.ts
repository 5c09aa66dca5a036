import { app } from 'electron';

/** How long after the start the first snapshot is taken, and how long until the next, in milliseconds. */
const AFTER_START = 20_000;
const HOUR = 3_600_000;
/** How long quitting may wait for its snapshot; the journal has everything all the same. */
const AT_QUIT = 10_000;

/** Takes snapshots soon after the start, hourly, and when the app quits and its windows are gone. */
export function keepUpWhileRunning(keepUp: () => Promise<void>): void {
  let isQuitting = false;
  setTimeout(() => void keepUp(), AFTER_START).unref();
  setInterval(() => void keepUp(), HOUR).unref();
  app.on('will-quit', (event) => {
    if (isQuitting) return;
    isQuitting = true;
    event.preventDefault();
    const enough = new Promise<void>((resolve) => setTimeout(resolve, AT_QUIT));
    void Promise.race([keepUp(), enough]).finally(() => app.quit());
  });
  // Whoever starts Carrel meanwhile gets it as soon as it is free.
  app.on('second-instance', () => {
    if (isQuitting) app.relaunch();
  });
}
