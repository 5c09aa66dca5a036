import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, question } from './steps.ts';

/** Starts a drill from the home by its two keys. */
async function drill(page: Page, letter: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'Drill' })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByText('Now press the letter of a drill')).toBeVisible();
  await page.keyboard.press(letter);
  await expect(page.getByText(/^0 right · \d+ left/)).toBeVisible();
}

/** How many cards are left, as the head has it. */
async function left(page: Page): Promise<number> {
  return Number(/(\d+) left/.exec(await page.getByText(/right · \d+ left/).innerText())?.[1]);
}

for (const [letter, name] of [
  ['m', 'Membership'],
  ['s', 'Structure'],
] as const) {
  test(`a drill of ${name.toLowerCase()} is two keys away, and leaves the schedule as it was`, async ({
    carrel: { page },
  }) => {
    const before = await deckRow(page).innerText();
    const chip = page.getByRole('button', { name: new RegExp(`^${name} \\d+`) });
    const cards = Number(/\d+/.exec(await chip.innerText())?.[0]);
    expect(cards).toBeGreaterThan(5);
    await drill(page, letter);
    expect(await left(page)).toBe(cards);
    await expect(page.getByText(`Drill: ${name}`)).toBeVisible();
    const first = await question(page).innerText();
    await answer(page, '1');
    for (let right = 0; right < cards; right += 1) await answer(page, '2');
    const summary = page.getByRole('region', { name: 'Drill finished' });
    await expect(summary).toContainText(`${cards - 1} of ${cards}`);
    await expect(summary).toContainText('Your schedule is as it was before.');
    await expect(summary.getByRole('listitem')).toHaveText([first.replace('____', '…')]);
    // The one that was missed, once more, and then home.
    await page.keyboard.press('Enter');
    await expect(question(page)).toHaveText(first);
    await answer(page, '2');
    await expect(summary).toContainText('1 of 1');
    await page.keyboard.press('Enter');
    await expect(deckRow(page)).toHaveText(before, { useInnerText: true });
    await expect(page.getByRole('button', { name: /^Wrong today 1/ })).toBeVisible();
  });
}

test('a wrong card comes again until it is right, and undo goes back through ten answers', async ({
  carrel: { page },
}) => {
  await drill(page, 'm');
  const cards = await left(page);
  const asked: string[] = [];
  for (let number = 0; number < 10; number += 1) {
    asked.push(await question(page).innerText());
    await answer(page, number % 3 === 0 ? '1' : '2');
  }
  expect(asked[4]).toBe(asked[0]);
  await expect(page.getByText(`6 right · ${cards - 6} left`)).toBeVisible();
  for (const [number, before] of [...asked.entries()].reverse()) {
    await page.keyboard.press('z');
    await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toContainText(
      number % 3 === 0 ? 'Wrong' : 'Right',
    );
    await expect(question(page)).toHaveText(before);
  }
  await expect(page.getByText(`0 right · ${cards} left`)).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('There is nothing to take back')).toBeVisible();
});

test('answers count in the schedule only from when the learner asks for it', async ({ carrel: { page } }) => {
  const fresh = async () => Number(/(\d+) new/.exec(await deckRow(page).innerText())?.[1]);
  await expect(deckRow(page)).toBeVisible();
  const before = await fresh();
  await drill(page, 's');
  await answer(page, '2');
  await page.keyboard.press('c');
  const counts = page.getByRole('button', { name: 'Count these answers in my schedule' });
  await expect(counts).toHaveAttribute('aria-pressed', 'true');
  await answer(page, '4');
  await expect(page.getByText(/^2 right/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(fresh).toBe(before - 1);
});

test('a section is drilled from the screen of its deck, and a flagged card from there and the home', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  const flagged = await question(page).innerText();
  await page.keyboard.press('f');
  await expect(page.getByText('Flagged', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await drill(page, 'f');
  await expect(question(page)).toHaveText(flagged);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^See the cards of/ }).click();
  await page.getByRole('button', { name: /^Drill \d+ of History/ }).click();
  await expect(page.getByText('Drill: History')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^See the cards of/ }).click();
  await expect(page.getByRole('button', { name: /^Flagged/ })).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.press('f');
  await expect(page.getByText('Drill: Flagged')).toBeVisible();
  await expect(question(page)).toHaveText(flagged);
});
