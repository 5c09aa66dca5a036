import { expect, test } from './fixtures.ts';
import { deckRow, openStudy, question, TITLE } from './steps.ts';

test('theme, text size and motion are obeyed at once, kept over a restart, and taken back', async ({
  carrel,
}) => {
  let { page } = carrel;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await expect(deckRow(page)).toBeVisible();
  const look = () =>
    page.evaluate(() => {
      const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
      const motion = getComputedStyle(document.documentElement).getPropertyValue('--motion');
      return { colorScheme, fontSize, motion };
    });
  const usual = { colorScheme: 'light', fontSize: '16px', motion: '.1s' };
  expect(await look()).toEqual(usual);
  await page.keyboard.press('Control+3');
  await page.getByLabel('Theme').selectOption('the dark theme');
  await expect(page.getByRole('status')).toContainText('The dark theme.');
  await page.getByLabel('Text size').selectOption('200%');
  await page.getByLabel('Motion').selectOption('Keep everything still');
  await expect(page.getByRole('status')).toContainText('Nothing moves.');
  const chosen = { colorScheme: 'dark', fontSize: '32px', motion: '0s' };
  await expect.poll(look).toEqual(chosen);
  await carrel.quit();
  page = await carrel.start();
  await expect(deckRow(page)).toBeVisible();
  await expect.poll(look).toEqual(chosen);

  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: /^Reset to default: Colours/ }).click();
  await expect.poll(async () => (await look()).colorScheme).toBe('light');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('Taken back');
  await expect.poll(async () => (await look()).colorScheme).toBe('dark');
});

test('a number in a sentence holds from Enter on, and Z takes it back', async ({ carrel: { page } }) => {
  await expect(page.getByText('20 new cards')).toBeVisible();
  await page.keyboard.press('Control+3');
  const field = page.getByLabel('New cards a day');
  await field.fill('5');
  await field.press('Enter');
  await expect(page.getByRole('status')).toContainText('Up to 5 new cards a day.');
  await page.keyboard.press('Control+1');
  await expect(page.getByText('5 new cards · ')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('20 new cards · ')).toBeVisible();
});

test('each share to be remembered tells its work, and one is chosen by the arrow keys', async ({
  carrel: { page },
}) => {
  await expect(deckRow(page)).toBeVisible();
  await page.keyboard.press('Control+3');
  const shares = page.getByRole('radio');
  await expect(shares).toHaveCount(6);
  await expect(page.getByText(/about [\d.]+ answers a day with your cards/)).toHaveCount(6);
  const costs = await page.getByText(/about [\d.]+ answers a day with your cards/).allInnerTexts();
  const numbers = costs.map((cost) => Number(/[\d.]+/.exec(cost)?.[0]));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
  await page.getByRole('radio', { name: /^90%/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText('93%');
  await expect(page.getByRole('radio', { name: /^93%/ })).toBeChecked();
});

test('a deck that is answered in its own way is listed, and follows the others again', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Type all answers of this deck' }).click();
  await expect(page.getByRole('status')).toContainText('typed');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  const own = page.getByLabel(`How answers are given in ${TITLE}`);
  await expect(own).toHaveValue('typed');
  await page.getByRole('button', { name: `As all others: ${TITLE}` }).click();
  await expect(own).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(own).toHaveValue('typed');
});
