import { expect, test } from './fixtures.ts';
import { openStudy, question, reword } from './steps.ts';

const ACTS = [
  ['x', 'Suspended', 'Suspend'],
  ['b', 'Buried', 'Bury'],
  ['Delete', 'Deleted', 'Delete'],
] as const;

for (const [key, told, name] of ACTS) {
  test(`a card that is ${told.toLowerCase()} leaves at once, and undo brings it back`, async ({
    carrel: { page },
  }) => {
    await openStudy(page);
    await expect(page.getByText('20 left')).toBeVisible();
    const asked = await question(page).innerText();
    await page.keyboard.press(key);
    await expect(page.getByRole('status')).toContainText(told);
    await expect(question(page)).not.toHaveText(asked);
    await expect(question(page)).toBeFocused();
    await expect(page.getByText('0 done · 19 left')).toBeVisible();
    await page.keyboard.press('z');
    await expect(page.getByRole('status')).toContainText(`Taken back: “${name}”.`);
    await expect(question(page)).toHaveText(asked);
    await expect(page.getByText('0 done · 20 left')).toBeVisible();
  });
}

test('a suspended card stays away after a restart', async ({ carrel }) => {
  let { page } = carrel;
  await openStudy(page);
  const asked = await question(page).innerText();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Suspend' }).click();
  await expect(page.getByRole('status')).toContainText('Suspended');
  await carrel.quit();
  page = await carrel.start();
  await openStudy(page);
  await expect(question(page)).not.toHaveText(asked);
});

test('an edit shows at once, is kept over a restart, and can be taken back', async ({ carrel }) => {
  let { page } = carrel;
  await openStudy(page);
  const asked = await question(page).innerText();
  await reword(page, 'In my own words?', 'Yes');
  await carrel.quit();
  page = await carrel.start();
  await openStudy(page);
  await expect(question(page)).toContainText('In my own words?');
  await reword(page, 'In other words?', 'No');
  await page.keyboard.press('Control+z');
  await expect(question(page)).toContainText('In my own words?');
  expect(asked).not.toContain('In my own words?');
});

test('an edit that leaves no answer says so, and Esc leaves the card as it was', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const asked = await question(page).innerText();
  await reword(page, 'In my own words?', 'Yes');
  await page.keyboard.press('e');
  await expect(page.getByLabel(/^(Question|Sentence)/)).toBeFocused();
  await page.getByLabel('Answer').fill('  ');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('The answer is empty.');
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('z');
  await expect(question(page)).toHaveText(asked);
});

test('a flag is shown on the card, and the keys of the screen are listed on asking', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const card = page.getByRole('article', { name: 'Card' });
  await page.keyboard.press('f');
  await expect(card).toContainText('Flagged');
  await page.keyboard.press('z');
  await expect(card).not.toContainText('Flagged');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this screen' });
  await expect(keys).toContainText('Suspend the card');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(card).toBeVisible();
});
