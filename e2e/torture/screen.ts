import type { Page } from '@playwright/test';

/** What a learner sees of a sitting. */
export interface Screen {
  readonly question: string | null;
  readonly revealed: boolean;
  readonly flagged: boolean;
  /** The answers counted as done; null outside a sitting. */
  readonly done: number | null;
  /** Whether the sitting has come to its end. */
  readonly finished: boolean;
}

export interface Watch {
  readonly now: () => Screen;
  readonly onChange: (listener: (screen: Screen) => void) => void;
  /** Resolves with the first screen, from now on, that passes; never once the window is gone. */
  readonly until: (passes: (screen: Screen) => boolean) => Promise<Screen>;
}

/** Follows what is on screen, change by change, without asking the page for anything. */
export async function watchScreen(page: Page): Promise<Watch> {
  let now: Screen = { question: null, revealed: false, flagged: false, done: null, finished: false };
  const listeners = new Set<(screen: Screen) => void>();
  await page.exposeFunction('tellScreen', (screen: Screen) => {
    now = screen;
    for (const listener of listeners) listener(screen);
  });
  await page.evaluate(WATCH);
  return {
    now: () => now,
    onChange: (listener) => listeners.add(listener),
    until: (passes) =>
      new Promise((resolve) => {
        const check = (screen: Screen) => {
          if (!passes(screen)) return;
          listeners.delete(check);
          resolve(screen);
        };
        listeners.add(check);
        check(now);
      }),
  };
}

/** It is text, because the page knows nothing of what a compiler adds to functions. */
const WATCH = `(() => {
  const words = (element) => (element ? element.textContent.replace(/\\s+/g, ' ').trim() : null);
  let told = '';
  const look = () => {
    const card = document.querySelector('article[aria-label="Card"]');
    const done = [...document.querySelectorAll('header p span')].map(words).find((text) => / done$/.test(text));
    const screen = {
      question: words(card && card.querySelector('h1')),
      revealed: document.querySelector('[role=group][aria-label="How well did you know it?"]') !== null,
      flagged: card !== null && [...card.querySelectorAll('p')].some((text) => words(text) === 'Flagged'),
      done: done === undefined ? null : Number.parseInt(done, 10),
      finished: document.querySelector('#summary-title') !== null,
    };
    const telling = JSON.stringify(screen);
    if (telling !== told) window.tellScreen(screen);
    told = telling;
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
})()`;
