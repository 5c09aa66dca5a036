import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, question } from './steps.ts';

test('undo brings answers back one by one, exactly, also after a restart', async ({ carrel }) => {
  let { page } = carrel;
  const before = await deckRow(page).innerText();
  await openStudy(page);
  const questions: string[] = [];
  for (let number = 1; number <= 3; number += 1) {
    questions.push(await question(page).innerText());
    await answer(page, '4');
  }
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Taken back: “Easy”.');
  await expect(question(page)).toHaveText(questions[2] ?? '');
  await expect(page.getByText('2 done', { exact: true })).toBeVisible();

  await carrel.quit();
  page = await carrel.start();
  await openStudy(page);
  await page.keyboard.press('Control+z');
  await expect(question(page)).toHaveText(questions[1] ?? '');
  await page.keyboard.press('Control+z');
  await expect(question(page)).toHaveText(questions[0] ?? '');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('nothing to take back');

  await page.keyboard.press('Escape');
  await expect(deckRow(page)).toHaveText(before, { useInnerText: true });
  await expect(page.getByText('streak')).toHaveCount(0);
});
