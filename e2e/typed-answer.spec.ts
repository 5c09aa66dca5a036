import { expect, test } from './fixtures.ts';
import { openStudy, question, reciteNextSet, reword } from './steps.ts';

test('a typed answer with a slip is right, says where, and goes in with the grade proposed', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  await reword(page, 'Where was the treaty signed?', 'Tashkent');
  await page.keyboard.press('t');
  const field = page.getByRole('textbox', { name: 'Your answer' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Tashkant');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('Right, with a slip');
  await expect(answer).toContainText('Missing: “e”. Other than the card: “a”.');
  await expect(answer).toContainText('Tashkent');
  await expect(page.getByRole('button', { name: /^Good/ })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Count it right' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  // The switch was for that card alone.
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Taken back: “Good”.');
  await expect(question(page)).toContainText('Where was the treaty signed?');
});

test('a wrong answer proposes Again, and the learner can count it right', async ({ carrel }) => {
  const { page } = carrel;
  await openStudy(page);
  await reword(page, 'Where was the treaty signed?', 'Tashkent');
  await page.keyboard.press('t');
  await page.keyboard.type('in the capital');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('Not this time');
  await expect(page.getByRole('button', { name: /^Again/ })).toBeFocused();
  await page.keyboard.press('o');
  await expect(answer).toContainText('Counted right');
  await expect(page.getByRole('button', { name: /^Good/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('status')).toContainText('Taken back: “Good”.');
});

test('a deck can be set to typed answers, also for the next time', async ({ carrel }) => {
  let { page } = carrel;
  await openStudy(page);
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Type all answers of this deck' }).click();
  await expect(page.getByRole('status')).toContainText('Answers in this deck are typed.');
  await carrel.quit();
  page = await carrel.start();
  await openStudy(page);
  await expect(page.getByRole('textbox')).toBeFocused();
  // Nothing typed shows the answer.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Nothing typed');
  await expect(page.getByRole('button', { name: /^Again/ })).toBeFocused();
});

test('a set is recited in any order, and what is missing is shown in the end', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const [first = '', ...others] = await reciteNextSet(page);
  const total = others.length + 1;
  const card = page.getByRole('article', { name: 'Card' });
  const named = async (line: string) => {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('');
  };
  await expect(card).toContainText(`0 of ${total} found`);
  await named(others.at(-1) ?? '');
  await expect(card.getByRole('status')).toContainText(`1 of ${total} found`);
  await named(others.at(-1) ?? '');
  await expect(card.getByRole('status')).toContainText('already');
  await named('Nobody at all');
  await expect(card.getByRole('status')).toContainText('is not on the list');
  await expect(card).not.toContainText(first);
  await page.keyboard.press('Enter');
  await expect(card.getByRole('region', { name: 'Answer' })).toContainText(`1 of ${total} found`);
  await expect(card.getByRole('listitem').filter({ hasText: first })).toContainText('missed');
  await expect(page.getByRole('button', { name: /^(Again|Hard)/ }).first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'How well did you know it?' }).locator(':focus')).toHaveCount(
    1,
  );
});
