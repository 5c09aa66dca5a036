import { expect, test } from './fixtures.ts';
import { deckRow } from './steps.ts';

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
  await page.keyboard.press('Control+2');
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

  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^Reset to the default: Colours/ }).click();
  await expect.poll(async () => (await look()).colorScheme).toBe('light');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('Taken back');
  await expect.poll(async () => (await look()).colorScheme).toBe('dark');
});
