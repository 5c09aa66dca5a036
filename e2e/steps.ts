import { expect, type Locator, type Page } from '@playwright/test';

/** What a learner does in many journeys, by the names that the learner sees. */

export const TITLE = 'Collective Security Treaty Organization';

export function deckRow(page: Page, title = TITLE): Locator {
  return page.getByRole('listitem', { name: title });
}

/** Starts today's sitting from the home by the keyboard. */
export async function openStudy(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Start studying' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

/** Turns the card over and grades it by the keyboard. */
export async function answer(page: Page, grade: '1' | '2' | '3' | '4'): Promise<void> {
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await page.keyboard.press(grade);
}

/** The question on screen. */
export function question(page: Page): Locator {
  return page.getByRole('article', { name: 'Card' }).getByRole('heading', { level: 1 });
}
