import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { deckRow, openStudy } from './steps.ts';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });

test('the places are reached by key and by Tab, and the one shown is marked', async ({
  carrel: { page },
}) => {
  await expect(deckRow(page)).toBeVisible();
  await expect(place(page, 'Today')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(place(page, 'Settings')).toHaveAttribute('aria-current', 'page');
  await expect(place(page, 'Today')).not.toHaveAttribute('aria-current');
  await place(page, 'Today').focus();
  await page.keyboard.press('Enter');
  await expect(deckRow(page)).toBeVisible();
  await openStudy(page);
  await expect(page.getByRole('navigation', { name: 'Places' })).toHaveCount(0);
});

test('the cards of a deck belong to Today, and the keys are listed on asking', async ({
  carrel: { page },
}) => {
  await page.getByRole('button', { name: /^See the cards of/ }).click();
  await expect(page.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this screen' });
  await expect(keys).toContainText('Go to Settings');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(deckRow(page)).toBeVisible();
});

for (const [width, beside] of [
  [1080, true],
  [760, true],
  [480, false],
] as const) {
  test(`at ${width} px the rail is ${beside ? 'beside' : 'below'} the screen`, async ({
    carrel: { page },
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await expect(deckRow(page)).toBeVisible();
    const [rail, main] = await Promise.all([
      page.getByRole('navigation', { name: 'Places' }).boundingBox(),
      page.getByRole('main').boundingBox(),
    ]);
    if (beside) expect(rail?.width).toBeCloseTo(main?.x ?? 0);
    else expect((rail?.y ?? 0) + (rail?.height ?? 0)).toBeCloseTo(720);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const name of ['Today', 'Progress', 'Settings']) await expect(place(page, name)).toBeVisible();
  });
}
