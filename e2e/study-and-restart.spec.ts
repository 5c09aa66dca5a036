import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, TITLE } from './steps.ts';

test('a first learner studies ten cards by keyboard and finds them after a restart', async ({ carrel }) => {
  let { page } = carrel;
  await expect(deckRow(page)).toContainText('0 due');
  const cards = Number(/(\d+) new/.exec(await deckRow(page).innerText())?.[1]);
  expect(cards).toBeGreaterThanOrEqual(40);
  await expect(deckRow(page)).toContainText(`${cards} cards`);

  await openStudy(page);
  await expect(page.getByText('0 done')).toBeVisible();
  for (let number = 1; number <= 10; number += 1) {
    await answer(page, number <= 4 ? '4' : '3');
    await expect(page.getByText(`${number} done`, { exact: true })).toBeVisible();
  }

  await carrel.quit();
  page = await carrel.start();
  // An easy card is learned; a good one still has a learning step to come.
  await expect(deckRow(page)).toContainText('6 due');
  await expect(deckRow(page)).toContainText(`${cards - 10} new`);
  await expect(page.getByText('10 answers today')).toBeVisible();
  await expect(page.getByText('1-day streak')).toBeVisible();
  await expect(page.getByText('6 reviews')).toBeVisible();
  await expect(page.getByText('10 new cards')).toBeVisible();
});

test('the answer comes with its section, its source and the next intervals', async ({ carrel: { page } }) => {
  await openStudy(page);
  const card = page.getByRole('article', { name: 'Card' });
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Again 1 min$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Easy \d+ days$/ })).toBeVisible();
  await expect(card.getByRole('region', { name: 'Answer' })).not.toBeEmpty();
  await expect(card.getByRole('blockquote')).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(card.getByRole('blockquote')).toBeVisible();
});

test('above a question stands its path, without what would give the answer away', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const card = page.getByRole('article', { name: 'Card' });
  for (let number = 1, told = false; !told; number += 1) {
    const path = await card.getByRole('paragraph').first().innerText();
    await page.keyboard.press('Space');
    const answers = (await card.getByRole('region', { name: 'Answer' }).innerText()).split('\n');
    told = !answers.some((words) => words !== '' && TITLE.includes(words));
    expect(path.includes(TITLE)).toBe(told);
    await page.keyboard.press('4');
    await expect(page.getByText(`${number} done`, { exact: true })).toBeVisible();
  }
});

test('a sitting ends with what it came to', async ({ carrel: { page } }) => {
  await openStudy(page);
  await answer(page, '1');
  for (let number = 2; number <= 20; number += 1) await answer(page, '4');
  // The forgotten card is all that is left, and comes early.
  await expect(page.getByText('20 done · 1 left')).toBeVisible();
  await answer(page, '4');
  await expect(page.getByRole('region', { name: 'Session finished' })).toBeVisible();
  await expect(page.getByText('Worth another look')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is left for today.')).toBeVisible();
});
