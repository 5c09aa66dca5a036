import type { Page } from '@playwright/test';
import { DAY } from '../src/core/model/time.ts';
import {
  answer,
  askRestore,
  learn,
  openStudy,
  openYourData,
  pickAnswers,
  reciteNextSet,
  reword,
  setClock,
  yourData,
} from './steps.ts';

/** Takes the picture of what is on screen, under a name that says what that is. */
type Take = (screen: string) => Promise<void>;

/** From a first start to the end of the first sitting. */
async function tour(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await take('1-home');
  await page.getByRole('button', { name: /^See the cards of/ }).click();
  await page.getByText('Source').first().click();
  await take('2-cards');
  await page.keyboard.press('Escape');
  await openStudy(page);
  await take('3-question');
  await page.keyboard.press('Space');
  await take('4-answer');
  await page.keyboard.press('s');
  await take('5-source');
  await page.keyboard.press('d');
  await page.locator('mark').first().waitFor();
  await take('5-source-in-document');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back').waitFor();
  await take('6-undone');
  await answer(page, '1');
  for (let number = 2; number <= 21; number += 1) await answer(page, '4');
  await page.getByRole('region', { name: 'Session finished' }).waitFor();
  await take('7-summary');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is left for today.').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await page.getByRole('alert').waitFor();
  await take('8-home-after');
}

/** What a learner sees who drills. */
async function drilling(page: Page, take: Take): Promise<void> {
  await page.getByRole('region', { name: 'Drill' }).waitFor();
  await page.keyboard.press('d');
  await take('18-choosing-a-drill');
  await page.keyboard.press('m');
  await page.getByText('Drill: Membership').waitFor();
  await take('19-drill');
  await page.keyboard.press('Space');
  await take('20-drill-answer');
  await page.keyboard.press('1');
  await pickAnswers(page);
  await take('21-picking');
  await page.keyboard.press('1');
  await take('22-picked');
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Paused' }).waitFor();
  await take('23-paused');
  await page.keyboard.press('Space');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Drill' }).waitFor();
  await page.keyboard.press('d');
  await page.keyboard.press('w');
  await page.getByText('Drill: Wrong today').waitFor();
  await answer(page, '2');
  await page.getByRole('region', { name: 'Drill finished' }).waitFor();
  await take('24-drill-summary');
}

/** The places beside Today, and large text. */
async function places(page: Page, take: Take): Promise<void> {
  await setClock(page, new Date().toISOString());
  await learn(page, 3);
  await page.keyboard.press('Control+2');
  await page
    .getByRole('button', { name: /^Rest on/ })
    .nth(2)
    .press('Space');
  await page.getByRole('status').waitFor();
  await take('18-progress');
  await page.keyboard.press('Control+3');
  await page.getByText(/^97%about/).waitFor();
  await take('19-settings');
  await page.getByLabel('Text size').selectOption('200%');
  await page.getByText('Text at 200%.').waitFor();
  await take('20-settings-large');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await take('21-home-large');
}

/** What a learner finds who was away. */
async function afterBreak(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await page.keyboard.press('Control+3');
  await page.getByLabel('New cards a day').fill('45');
  await page.getByLabel('New cards a day').press('Enter');
  await page.getByText('Up to 45 new cards a day.').waitFor();
  await page.keyboard.press('Control+1');
  await learn(page, 45);
  await setClock(page, new Date(Date.now() + 17 * DAY).toISOString());
  await page.getByRole('region', { name: 'Plan after a break' }).waitFor();
  await take('22-offer');
  await page.keyboard.press('Enter');
  await page.getByText('Day 1 of about').waitFor();
  await take('23-plan');
}

/** What a learner sees who types, or does something to a card. */
async function answering(page: Page, take: Take): Promise<void> {
  await openStudy(page);
  await page.keyboard.press('m');
  await page.getByRole('menu').waitFor();
  await take('9-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await take('10-keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.getByText('Flagged', { exact: true }).waitFor();
  await page.keyboard.press('e');
  await take('11-edit');
  await page.keyboard.press('Escape');
  await reword(page, 'In which city was the treaty signed?', 'Tashkent');
  await page.keyboard.press('t');
  await page.keyboard.type('Tashkant');
  await take('12-typing');
  await page.keyboard.press('Enter');
  await page.getByText('Right, with a slip').waitFor();
  await take('13-slip');
  await page.keyboard.press('4');
  await page.keyboard.press('t');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Enter');
  await page.getByText('Count it right').waitFor();
  await take('14-wrong');
  await page.keyboard.press('4');
  const [first = ''] = await reciteNextSet(page);
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await take('15-reciting');
  await page.keyboard.press('Enter');
  await page.getByText('Count it right').waitFor();
  await take('16-recited');
  await page.keyboard.press('x');
  await page.getByText('Suspended').waitFor();
  await take('17-suspended');
}

/** What a learner sees who looks after the data. */
async function keeping(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await openYourData(page);
  await yourData(page).scrollIntoViewIfNeeded();
  await yourData(page).getByText('There is none yet.').waitFor();
  await take('18-no-snapshot');
  await page.keyboard.press('Control+1');
  await openStudy(page);
  for (let number = 1; number <= 3; number += 1) await answer(page, '4');
  await page.keyboard.press('Escape');
  await openYourData(page);
  await askRestore(page);
  await take('19-look-into-a-snapshot');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await yourData(page).getByText('Everything is as it was').waitFor();
  await yourData(page).scrollIntoViewIfNeeded();
  await take('20-restored');
}

/** Every screen is on the way of one of them. */
export const JOURNEYS = [tour, answering, drilling, keeping, places, afterBreak] as const;
