import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Carrel, expect, test } from './fixtures.ts';
import { openStudy, question } from './steps.ts';
import { type Written, writeDeck } from './written-deck.ts';

/** Starts a sitting of the day on a deck of these cards alone. */
async function study(carrel: Carrel, cards: readonly Written[]): Promise<Page> {
  await carrel.quit();
  rmSync(carrel.content, { recursive: true });
  writeDeck(carrel, 'Kinds of cards', cards);
  const page = await carrel.start();
  await openStudy(page);
  return page;
}

/** Names items one by one. */
async function name(page: Page, ...items: readonly string[]): Promise<void> {
  for (const item of items) {
    await page.keyboard.type(item);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: 'Card' }).getByRole('status')).toContainText(item);
  }
}

const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer' });
const focusedGrade = (page: Page) =>
  page.getByRole('group', { name: 'How well did you know it?' }).locator(':focus');

const PLANETS = ['Mercury', 'Venus', 'Earth'];
const planets: Written = {
  ...{ key: 'planets/all', kind: 'set', front: 'Which planets are innermost?', sentence: 1 },
  ...{ items: PLANETS, back: 'Mercury, Venus and Earth' },
};
const planet = (back: string): Written => ({
  ...{
    key: `planets/${back.toLowerCase()}`,
    front: `Which planet begins with ${back.charAt(0)}?`,
    back,
    sentence: 1,
  },
});

test('the missed members of a recited set come next, each by its own card, and undo takes them out', async ({
  carrel,
}) => {
  // More than are new in a day, so that the members would not come of themselves.
  const others = Array.from({ length: 20 }, (_, index) => ({
    ...{
      key: `other/${index}`,
      front: `Other ${index}?`,
      back: `Other answer ${index}`,
      sentence: 10 + index,
    },
  }));
  const page = await study(carrel, [planets, ...others, ...PLANETS.map(planet)]);
  await expect(question(page)).toHaveText(planets.front);
  await page.keyboard.press('t');
  await name(page, 'Venus');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(answerOf(page)).toContainText('1 of 3 found');
  await expect(focusedGrade(page)).toHaveText(/^Again/);
  await page.keyboard.press('3');
  await expect(page.getByText('1 done · 22 left')).toBeVisible();
  // The card on screen stays; then come the two that were missed.
  const next = await question(page).innerText();
  for (const missed of ['Mercury', 'Earth']) {
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(question(page)).toHaveText(planet(missed).front);
  }
  for (const front of [planet('Mercury').front, next, planets.front]) {
    await page.keyboard.press('z');
    await expect(question(page)).toHaveText(front);
  }
  await expect(page.getByText('0 done · 20 left')).toBeVisible();
});

test('of a set said aloud, what is unticked lowers the grade proposed and comes next', async ({ carrel }) => {
  const page = await study(carrel, [planets, ...PLANETS.map(planet)]);
  await page.keyboard.press('Space');
  const ticks = answerOf(page).getByRole('checkbox');
  await expect(ticks).toHaveCount(3);
  await expect(answerOf(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('n');
  await expect(ticks.first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(answerOf(page).getByRole('checkbox', { name: 'Mercury' })).not.toBeChecked();
  await expect(answerOf(page).getByRole('status')).toHaveText('2 of 3 named');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(answerOf(page).getByRole('status')).toHaveText('1 of 3 named');
  // Less than half: the grade proposed, which Enter gives, is Again.
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(planets.front);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(question(page)).toHaveText(/^Which planet begins with [MV]\?$/);
});

test('a sequence is recited in order, and each item out of its place is named', async ({ carrel }) => {
  const phases = ['Prophase', 'Metaphase', 'Anaphase', 'Telophase'];
  const page = await study(carrel, [
    {
      ...{ key: 'mitosis', kind: 'set', ordered: true, items: phases, back: phases.join(', ') },
      front: 'What are the phases of mitosis?',
    },
  ]);
  await page.keyboard.press('t');
  await expect(page.getByRole('textbox', { name: 'Name the next, in order' })).toBeFocused();
  await name(page, 'Metaphase', 'Prophase', 'Anaphase');
  await page.keyboard.press('Enter');
  await expect(answerOf(page)).toContainText('2 of 4 in order');
  await expect(answerOf(page).getByRole('listitem')).toHaveText([
    /Prophase/,
    /Metaphase/,
    'Anaphase',
    'Telophase missed',
  ]);
  await expect(answerOf(page).getByText('out of place')).toHaveCount(1);
  await expect(focusedGrade(page)).toHaveText(/^Hard/);
});

test('a cloze is filled in by typing, and shows its sentence whole', async ({ carrel }) => {
  const page = await study(carrel, [
    { key: 'cloze', kind: 'cloze', front: 'Water boils at ____ at sea level.', back: '100 °C' },
  ]);
  await expect(question(page)).toContainText('Water boils at blank at sea level.');
  await page.keyboard.press('t');
  await page.keyboard.type('100 degrees C');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Water boils at 100 °C at sea level.');
  await expect(answerOf(page)).toContainText('Right');
});

test('a pause hides the card, and what was typed waits', async ({ carrel }) => {
  const page = await study(carrel, [{ key: 'one', front: 'A question?', back: 'An answer' }]);
  await page.keyboard.press('t');
  await page.keyboard.type('An ans');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByText('A question?')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('An ans');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('in a drill answers are picked from several, of which one is true', async ({ carrel }) => {
  const capitals = ['Yerevan', 'Minsk', 'Astana', 'Bishkek', 'Moscow'].map((back, index) => ({
    ...{ key: `capital-${index}/of`, front: `Which capital is number ${index}?`, back },
    answerType: 'place' as const,
  }));
  await study(carrel, capitals);
  const { page } = carrel;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Drill' })).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('k');
  await expect(page.getByText('Drill: Kinds')).toBeVisible();
  await page.keyboard.press('a');
  const choices = page.getByRole('list', { name: 'Answers to pick from' }).getByRole('button');
  await expect(choices).toHaveCount(4);
  const texts = await choices.allInnerTexts();
  const right = texts.findIndex((text) => text.includes('Yerevan')) + 1;
  expect(right).toBeGreaterThan(0);
  await page.keyboard.press(String((right % 4) + 1));
  await expect(answerOf(page)).toContainText('Not this time');
  await expect(focusedGrade(page)).toHaveText(/^Wrong/);
  await page.keyboard.press('z');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 right · 5 left')).toBeVisible();
  // Counting answers is for recall alone.
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Answers to pick from' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(choices).toHaveCount(0);
});
