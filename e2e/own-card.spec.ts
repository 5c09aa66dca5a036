import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, question, TITLE } from './steps.ts';
import { writeDeck } from './written-deck.ts';

test('a card of the learner’s own is added, studied, and back from the journal alone', async ({ carrel }) => {
  test.slow();
  await carrel.quit();
  rmSync(carrel.content, { recursive: true });
  writeDeck(carrel, 'Birds', [{ key: 'robin', front: 'Which bird is red?', back: 'The robin' }]);
  let page = await carrel.start();
  await page.getByRole('button', { name: 'See the cards of Birds' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Birds' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Add a card' });
  await expect(form.getByLabel('Question')).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.keyboard.type('which bird is red?');
  await form.getByLabel('Answer').fill('The cardinal');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toContainText('the answer is “The robin”');
  await form.getByLabel('Question').fill('Which bird sings at night?');
  await form.getByLabel('Answer').fill('The nightingale');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByLabel('Answer')).toHaveValue('');
  await expect(form.getByLabel('Question')).toBeFocused();
  await page.keyboard.type('Never saved?');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  const own = page.getByRole('region', { name: 'Your own cards' });
  await expect(own).toContainText('The nightingale');
  await page.keyboard.press('z');
  await expect(own).toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.type('Which bird sings at night?');
  await form.getByLabel('Answer').fill('The nightingale');
  await page.keyboard.press('Control+Enter');
  await expect(own).toContainText('The nightingale');
  await page.keyboard.press('Escape');
  await expect(own).not.toContainText('Never saved?');

  await page.keyboard.press('Escape');
  await openStudy(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(question(page)).toHaveText('Which bird sings at night?');
  await page.keyboard.press('Space');
  await page.keyboard.press('s');
  await expect(page.getByText('You wrote this card.')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByText('2 done')).toBeVisible();

  await carrel.quit();
  rmSync(join(carrel.profile, 'IndexedDB'), { recursive: true });
  page = await carrel.start();
  await expect(page.getByText('2 answers came back')).toBeVisible();
  await expect(deckRow(page, 'Birds')).toContainText('2 cards');
  await page.getByRole('button', { name: 'See the cards of Birds' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Your own cards' })).toContainText(
    'Which bird sings at night?',
  );
});

test('a card of the learner’s own stands under the section chosen for it, and its document opens at no place', async ({
  carrel: { page },
}) => {
  await deckRow(page)
    .getByRole('button', { name: /^See the cards/ })
    .click();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Add a card' });
  await form.getByLabel('Question').fill('Which bird sings at night?');
  await form.getByLabel('Answer').fill('The nightingale');
  const name = (await form.getByLabel('Section').locator('option').nth(1).innerText()).trim();
  await form.getByLabel('Section').selectOption({ index: 1 });
  await page.keyboard.press('Control+Enter');
  await expect(form.getByLabel('Question')).toHaveValue('');
  await expect(form.getByLabel('Section').locator('option:checked')).toHaveText(name);
  const section = page.getByRole('region', { name, exact: true });
  await expect(section.getByRole('listitem').last()).toContainText('You wrote this card.');

  // Away from the form, Esc closes it too, and not the screen.
  await page.getByRole('heading', { level: 1, name: TITLE }).click();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);

  const cards = await section.getByRole('listitem').count();
  await section.getByRole('button', { name: /^Drill/ }).click();
  // Cards of one passage are kept apart, and so it may come before the last.
  const asked = page.getByRole('button', { name: 'Show answer' });
  const isOther = async () => !(await question(page).innerText()).startsWith('Which bird sings');
  await expect(asked).toBeVisible();
  for (let tries = 1; tries < cards && (await isOther()); tries += 1) {
    await answer(page, '2');
    await expect(asked).toBeVisible();
  }
  await expect(question(page)).toHaveText('Which bird sings at night?');
  await page.keyboard.press('Space');
  await page.keyboard.press('d');
  const document = page.getByRole('dialog', { name: TITLE });
  await expect(document.getByRole('heading', { name: 'Membership' })).toBeVisible();
  await expect(document.getByText('is not in the document any more')).toHaveCount(0);
  await expect(document.locator('mark')).toHaveCount(0);
});
