import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardId, type DeckId } from '../src/core/model/identity.ts';
import type { ReviewEvent } from '../src/core/model/journal.ts';
import { DAY, type StudyDay } from '../src/core/model/time.ts';
import { type Carrel, expect, test } from './fixtures.ts';
import { openStudy, question } from './steps.ts';
import { type Written, writeDeck } from './written-deck.ts';

const DECK = 'slippery-cards' as DeckId;
const items = ['Red', 'Green', 'Blue'];
const list: Written = {
  ...{ key: 'colours/all', kind: 'set', front: 'Which colours are primary?', sentence: 1 },
  ...{ items, back: 'Red, green and blue' },
};
const colour = (back: string): Written => ({
  ...{ key: `colours/${back.toLowerCase()}`, front: `Which of three: ${back.length}?`, back, sentence: 1 },
});

/** A learner who forgot the list seven times, and whom it is asked again today. */
function forgotten(carrel: Carrel): void {
  const day = Math.floor(Date.now() / DAY) as StudyDay;
  const learned = { stability: 1, difficulty: 9, reps: 20, lapses: 7, lastAt: (day - 2) * DAY };
  const event: ReviewEvent = {
    ...{
      v: 1,
      type: 'review',
      id: '6c2a0000-0000-4000-8000-000000000001',
      deckId: DECK,
      grade: 3,
      took: 3000,
    },
    ...{ cardId: cardId(DECK, list.key), moment: { at: (day - 2) * DAY, offset: 0 }, nextDue: null },
    ...{ day: (day - 2) as StudyDay, before: { state: 'new' } },
    after: { state: 'review', ...learned, lastDay: (day - 2) as StudyDay, dueDay: (day - 1) as StudyDay },
  };
  const journal = join(carrel.profile, 'journal');
  for (const old of [carrel.profile, carrel.content]) rmSync(old, { recursive: true });
  mkdirSync(journal, { recursive: true });
  writeFileSync(join(journal, '5eed5eed-2026-01.jsonl'), `${JSON.stringify(event)}\n`);
  writeDeck(carrel, 'Slippery cards', [list, ...items.map(colour)]);
}

/** Puts off the card on screen. */
async function bury(page: Page): Promise<void> {
  const asked = await question(page).innerText();
  await page.keyboard.press('b');
  await expect(question(page)).not.toHaveText(asked);
}

test('a card forgotten for the eighth time is named, and a list split into its members', async ({
  carrel,
}) => {
  await carrel.quit();
  forgotten(carrel);
  const page = await carrel.start();
  await openStudy(page);
  // New cards stand around the due one.
  await bury(page);
  await expect(question(page)).toHaveText(list.front);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  await bury(page);
  await bury(page);
  const offer = page.getByRole('region', { name: 'Often forgotten' });
  await expect(offer).toContainText('Forgotten 8 times.');
  await page.keyboard.press('l');
  await expect(page.getByRole('status').filter({ hasText: 'Split' })).toContainText('one by one');
  await expect(question(page)).not.toHaveText(list.front);
  await page.keyboard.press('z');
  await expect(question(page)).toHaveText(list.front);
  await page.keyboard.press('x');
  await expect(page.getByRole('status').filter({ hasText: 'Suspended' })).toContainText('slips too often');
});
