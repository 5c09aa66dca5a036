import { expect, test } from './fixtures.ts';
import { deckRow, openStudy, question, TITLE } from './steps.ts';

test('the source of a card is shown in its document, and studying goes on where it was', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const asked = await question(page).innerText();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await page.keyboard.press('s');
  const quote = await page.getByLabel('Source sentence').innerText();
  await page.keyboard.press('d');
  const document = page.getByRole('dialog', { name: TITLE });
  const mark = document.locator('mark');
  await expect(mark.first()).toBeFocused();
  await expect(mark.first()).toBeInViewport();
  expect((await mark.allInnerTexts()).join('')).toBe(quote);
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(document).toHaveCount(0);
  await expect(question(page)).toHaveText(asked);
  await page.keyboard.press('3');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
});

test('a document is read from its deck, at its beginning or at a card', async ({ carrel: { page } }) => {
  await deckRow(page)
    .getByRole('button', { name: /^See the cards/ })
    .click();
  await page.getByRole('button', { name: 'Document' }).click();
  const document = page.getByRole('dialog', { name: TITLE });
  await expect(document.getByRole('heading', { name: 'Membership' })).toBeVisible();
  await expect(document.locator('mark')).toHaveCount(0);
  await page.keyboard.press('Escape');
  const card = page.getByRole('listitem').filter({ hasText: 'How many full members does the CSTO have?' });
  await card.getByText('Source').click();
  await card.getByRole('button', { name: 'Open the document here' }).click();
  await expect(document.locator('mark').first()).toContainText('six full members');
  await document.getByRole('button', { name: 'Close' }).click();
  await expect(document).toHaveCount(0);
});
