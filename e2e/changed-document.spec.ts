import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, question, reword } from './steps.ts';

/** What the home counts of the shipped deck; cards that are neither due nor new were answered as easy. */
async function counts(
  page: Page,
): Promise<{ readonly fresh: number; readonly cards: number; readonly learned: number }> {
  const text = await deckRow(page).innerText();
  const [fresh = 0, cards = 0] = [/(\d+) new/, /(\d+) cards/].map((count) => Number(count.exec(text)?.[1]));
  return { fresh, cards, learned: cards - fresh };
}

test('a changed document keeps the history of every fact that is still in it', async ({ carrel }) => {
  const file = join(carrel.content, 'collective-security-treaty-organization', 'document.txt');
  const original = readFileSync(file, 'utf8');
  const restart = async (document: string) => {
    await carrel.quit();
    writeFileSync(file, document);
    return carrel.start();
  };
  let { page } = carrel;
  await expect(deckRow(page)).toBeVisible();
  const first = await counts(page);
  await openStudy(page);
  for (let number = 1; number <= 20; number += 1) await answer(page, '4');
  await expect(page.getByRole('region', { name: 'Session finished' })).toBeVisible();

  // A new section, and the bodies in another order.
  const bullets = original.match(/^\* (?:Council|Joint|CSTO|Comm|Coll).*\n/gm) ?? [];
  expect(bullets.length).toBeGreaterThan(3);
  const reordered = original.replace(bullets.join(''), [...bullets].reverse().join(''));
  expect(reordered).not.toBe(original);
  page = await restart(`${reordered}\nSeat\n\nThe seat of the CSTO is located in Springfield.\n`);
  await expect.poll(async () => (await counts(page)).cards).toBeGreaterThan(first.cards);
  expect((await counts(page)).learned).toBe(20);

  // A section gone: what was learned from it waits, and comes back with it.
  page = await restart(original.replace(/^History\n.*?(?=^Objectives\n)/ms, ''));
  await expect.poll(async () => (await counts(page)).learned).toBeLessThan(20);
  page = await restart(original);
  await expect.poll(() => counts(page)).toEqual({ ...first, fresh: first.cards - 20, learned: 20 });
  await expect(page.getByText('20 answers today')).toBeVisible();
});

test('the learner’s words over a card outlast a document that says it otherwise', async ({ carrel }) => {
  const file = join(carrel.content, 'collective-security-treaty-organization', 'document.txt');
  const original = readFileSync(file, 'utf8');
  let { page } = carrel;
  await openStudy(page);
  await reword(page, 'In my own words?', 'Yes');
  await carrel.quit();
  writeFileSync(file, `${original}\nSeat\n\nThe seat of the CSTO is located in Springfield.\n`);
  page = await carrel.start();
  const before = await counts(page);
  await openStudy(page);
  await expect(question(page)).toContainText('In my own words?');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Yes');
  await page.keyboard.press('4');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => counts(page)).toMatchObject({ learned: before.learned + 1 });
});
