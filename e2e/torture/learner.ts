import type { Page } from '@playwright/test';
import type { Grade } from '../../src/core/model/review.ts';
import type { Act, Sitting } from './ledger.ts';
import { type Watch, watchScreen } from './screen.ts';

/** Forgotten cards come back, so there is nearly always one to answer. */
const GRADES: readonly Grade[] = [1, 1, 1, 1, 2, 3, 3, 4];

/** A learner at the keyboard who goes on until the power is cut. */
export interface Learner {
  /** Resolves with the first question on screen. */
  readonly begin: () => Promise<void>;
  /** Answers and the like; never resolves while there are cards, and rejects when the window is gone. */
  readonly study: () => Promise<void>;
  readonly sitting: () => Sitting;
}

/** @param page on the home */
export async function learnerAt(page: Page, random: () => number): Promise<Learner> {
  const screen = await watchScreen(page);
  const acts: Act[] = [];
  let acknowledged = 0;
  // All acts since this point are answers, so the count on screen says which of them are done.
  let point = { acts: 0, done: 0 };
  screen.onChange(({ done }) => {
    if (done !== null) acknowledged = Math.max(acknowledged, point.acts + done - point.done);
  });
  const settled = (done: number) => {
    point = { acts: acts.length, done };
    acknowledged = acts.length;
  };
  const counted = async () => {
    const done = point.done + acts.length - point.acts;
    await screen.until((seen) => seen.done === done);
    return done;
  };
  const desk = { page, screen, acts, settled, counted, random };
  return {
    begin: async () => {
      // After a day's work was done just before the kill, only the decks lead on, to the offer of more new cards.
      const start = page.getByRole('button', { name: 'Start studying' });
      if (await start.isVisible()) await page.keyboard.press('Enter');
      else await page.getByRole('button', { name: /^Study / }).press('Enter');
      await screen.until(({ question, finished }) => question !== null || finished);
    },
    study: async () => {
      while (await shownCard(desk)) await actOnce(desk);
    },
    sitting: () => ({ acts: [...acts], acknowledged }),
  };
}

interface Desk {
  readonly page: Page;
  readonly screen: Watch;
  readonly acts: Act[];
  /** All acts so far are seen to be done, and so many answers counted. */
  readonly settled: (done: number) => void;
  /** Waits for all answers to be counted: how many. */
  readonly counted: () => Promise<number>;
  readonly random: () => number;
}

/** Waits for the next card, with more new ones if the sitting has ended; false if there are none. */
async function shownCard({ page, screen, settled }: Desk): Promise<boolean> {
  const { finished } = await screen.until(
    ({ question, revealed, finished }) => (question !== null && !revealed) || finished,
  );
  if (!finished) return true;
  const more = page.getByRole('button', { name: /^Learn \d+ more/ });
  if ((await more.count()) === 0) return false;
  await more.press('Enter');
  await screen.until(({ question, done }) => question !== null && done === 0);
  settled(0);
  return true;
}

async function actOnce(desk: Desk): Promise<void> {
  const { screen, acts, random } = desk;
  const drawn = random();
  const done = screen.now().done ?? 0;
  if (drawn < 0.08 && acts.at(-1)?.kind === 'answer' && done > 0) return undo(desk);
  if (drawn < 0.16 && acts.at(-1)?.kind === 'answer') return flag(desk);
  return answer(desk);
}

async function answer({ page, screen, acts, random }: Desk): Promise<void> {
  const { question } = screen.now();
  if (question === null) return;
  await page.keyboard.press('Space');
  await screen.until(({ revealed }) => revealed);
  const grade = GRADES[Math.floor(random() * GRADES.length)] ?? 1;
  acts.push({ kind: 'answer', question, grade });
  await page.keyboard.press(String(grade));
  await screen.until(({ revealed }) => !revealed);
}

/** Waits for what was done to be counted, so that it is known what is taken back. */
async function undo({ page, screen, acts, settled, counted }: Desk): Promise<void> {
  const done = await counted();
  acts.push({ kind: 'undo' });
  await page.keyboard.press('z');
  await screen.until((seen) => seen.done === done - 1);
  settled(done - 1);
}

async function flag({ page, screen, acts, settled, counted }: Desk): Promise<void> {
  const done = await counted();
  const { question, flagged } = await screen.until((seen) => seen.question !== null && !seen.revealed);
  acts.push({ kind: 'flag', question: question ?? '' });
  await page.keyboard.press('f');
  await screen.until((seen) => seen.flagged !== flagged);
  settled(done);
}
