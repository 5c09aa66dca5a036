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

/** Puts the learner's words over the card on screen, which is no set, by the keyboard. */
export async function reword(page: Page, front: string, back: string): Promise<void> {
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Edit card' });
  const isCloze = (await form.getByLabel(/^Sentence/).count()) > 0;
  await form.getByLabel(/^(Question|Sentence)/).fill(isCloze ? `${front} ____` : front);
  await form.getByLabel('Answer').fill(back);
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(question(page)).toContainText(front);
}

/** Answers cards until one asks for a set, and turns to reciting it: its items, as the edit form has them. */
export async function reciteNextSet(page: Page): Promise<readonly string[]> {
  const field = page.getByRole('textbox', { name: 'Name one, in any order' });
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('t');
    await expect(page.getByRole('textbox')).toBeFocused();
    if (await field.isVisible()) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      const items = await page.getByLabel('Items, one a line').inputValue();
      await page.keyboard.press('Escape');
      await expect(field).toBeFocused();
      return items.split('\n');
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await answer(page, '4');
  }
  throw new Error('There is no set among the cards of the sitting.');
}

/** The settings' section about snapshots, exports and imports. */
export function yourData(page: Page): Locator {
  return page.getByRole('region', { name: 'Your data' });
}

export async function openYourData(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(yourData(page).getByText('Carrel takes snapshots')).toBeVisible();
}

/** Takes a snapshot, and asks for it to be restored. */
export async function askRestore(page: Page): Promise<void> {
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await yourData(page)
    .getByRole('button', { name: /^Restore the snapshot/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Restore this snapshot?' })).toBeVisible();
}

/** In a drill: has answers to pick from, and goes on to a card that has others like its own. */
export async function pickAnswers(page: Page): Promise<void> {
  const choices = page.getByRole('list', { name: 'Answers to pick from' });
  await page.keyboard.press('a');
  for (let tries = 0; tries < 12 && !(await choices.isVisible()); tries += 1) await answer(page, '2');
  await expect(choices).toBeVisible();
}

/** Sets the clock of the page, as an instant with its offset, and opens the screen anew by it. */
export async function setClock(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.reload();
  await expect(deckRow(page)).toBeVisible();
}

/** Answers so many new cards of today's as easy, and goes back to Today. */
export async function learn(page: Page, cards: number): Promise<void> {
  await openStudy(page);
  for (let number = 1; number <= cards; number += 1) await answer(page, '4');
  await expect(page.getByText(`${cards} done`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(deckRow(page)).toBeVisible();
}
