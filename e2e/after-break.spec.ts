import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, learn, openStudy, setClock } from './steps.ts';

test('after a break a plan is offered in place of the pile; it is followed, and can be dropped', async ({
  carrel,
}) => {
  test.slow();
  await carrel.quit();
  const page = await carrel.start(carrel.profile, 'UTC');
  const clean = async (screen: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFaults(page), `${screen}, ${colorScheme}`).toEqual([]);
    }
  };
  await setClock(page, '2027-05-03T10:00Z');
  await page.keyboard.press('Control+3');
  const field = page.getByLabel('New cards a day');
  await field.fill('45');
  await field.press('Enter');
  await expect(page.getByRole('status')).toContainText('Up to 45');
  await page.keyboard.press('Control+1');
  await learn(page, 45);

  await setClock(page, '2027-05-20T10:00Z');
  const offer = page.getByRole('region', { name: 'Plan after a break' });
  await expect(offer).toContainText('45 reviews are waiting; 25 a day is enough.');
  await expect(offer).toContainText('Friday 21 May');
  await expect(page.getByText('Study today to begin a new streak.')).toBeVisible();
  await clean('offer');
  await page.keyboard.press('n');
  await expect(page.getByText('45 reviews · ')).toBeVisible();
  await page.keyboard.press('z');
  await expect(offer).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('25 reviews · ')).toBeVisible();
  await expect(page.getByText('Day 1 of about 2')).toBeVisible();
  await expect(page.getByText('25 reviews a day until about Friday 21 May; 20 more wait.')).toBeVisible();
  await clean('plan');

  await openStudy(page);
  await expect(page.getByText('25 left')).toBeVisible();
  await answer(page, '3');
  await page.keyboard.press('Escape');
  await expect(page.getByText('24 reviews · ')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the plan' }).click();
  await expect(page.getByText('44 reviews · ')).toBeVisible();
  await expect(deckRow(page)).toBeVisible();
});
