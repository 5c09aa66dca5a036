import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomFrom } from '../scripts/train-parser/random.ts';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy } from './steps.ts';
import { torture } from './torture/torture.ts';

/** `npm run torture -- --kills N` is the long form. */
const KILLS = 5;

/** The number of today's answers that the home tells. */
async function answersToday(page: Page): Promise<number> {
  const told = page.getByText(/\d+ answers? today/);
  await expect(told).toBeVisible();
  return Number.parseInt(await told.innerText(), 10);
}

test(`${KILLS} kills at random moments lose nothing that was shown as done`, async () => {
  test.slow();
  const seed = Math.floor(Math.random() * 2 ** 31);
  const said = [`Seed ${seed}.`];
  const damage = await torture({ kills: KILLS, random: randomFrom(seed), say: (line) => said.push(line) });
  expect(damage, said.join('\n')).toMatchObject({ kills: KILLS, lost: 0, journalErrors: 0 });
});

test('a database that was emptied is filled from the journal, and the learner is told', async ({
  carrel,
}) => {
  let { page } = carrel;
  await openStudy(page);
  for (const grade of ['4', '3', '1', '4'] as const) await answer(page, grade);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1-day streak')).toBeVisible();
  const before = await deckRow(page).innerText();
  await carrel.quit();

  rmSync(join(carrel.profile, 'IndexedDB'), { recursive: true });
  page = await carrel.start();
  await expect(page.getByText('restored from its journal: 3 answers came back')).toBeVisible();
  await expect(deckRow(page)).toHaveText(before, { useInnerText: true });
  await expect(page.getByText('1-day streak')).toBeVisible();
  expect(await answersToday(page)).toBe(3);
});

test('quitting in the middle of saving waits for it', async ({ carrel }) => {
  let { page } = carrel;
  await openStudy(page);
  for (let number = 1; number <= 6; number += 1) await answer(page, '4');
  await page.keyboard.press('Escape');
  await carrel.quit();
  page = await carrel.start();
  await expect(page.getByText('6 answers today')).toBeVisible();
});
