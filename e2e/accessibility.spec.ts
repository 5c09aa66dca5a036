import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
  answer,
  askRestore,
  deckRow,
  openStudy,
  openYourData,
  pickAnswers,
  reciteNextSet,
  reword,
} from './steps.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen in the ${colorScheme} theme`, async ({ carrel: { page } }) => {
    await page.emulateMedia({ colorScheme });
    const clean = async (screen: string) => expect.soft(await axeFaults(page), screen).toEqual([]);
    await expect(deckRow(page)).toBeVisible();
    await clean('home');
    await page.getByRole('button', { name: /^See the cards of/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByText('Source').first().click();
    await clean('cards of a deck');
    await page.keyboard.press('Escape');
    await openStudy(page);
    await clean('question');
    await page.keyboard.press('Space');
    await page.keyboard.press('s');
    await clean('answer with its source');
    await page.keyboard.press('d');
    await expect(page.locator('mark').first()).toBeVisible();
    await clean('document at the source');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Taken back')).toBeVisible();
    await clean('notice');
    await answer(page, '1');
    for (let number = 2; number <= 20; number += 1) await answer(page, '4');
    await answer(page, '4');
    await expect(page.getByRole('region', { name: 'Session finished' })).toBeVisible();
    await clean('summary');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing is left for today.')).toBeVisible();
    await clean('home when all is done');
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('grid', { name: 'Days of study' })).toBeVisible();
    await clean('progress');
    await page.keyboard.press('Control+3');
    await page.getByLabel('Motion').selectOption('Keep everything still');
    await expect(page.getByRole('status')).toContainText('Nothing moves.');
    await clean('settings with a notice');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean('keys of a place');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on typed answers, sets, menus and forms in the ${colorScheme} theme`, async ({
    carrel: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    const clean = async (screen: string) => expect.soft(await axeFaults(page), screen).toEqual([]);
    await openStudy(page);
    await page.keyboard.press('m');
    await expect(page.getByRole('menu')).toBeVisible();
    await clean('menu of a card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page.getByText('Flagged', { exact: true })).toBeVisible();
    await page.keyboard.press('e');
    await page.getByLabel('Answer').fill('');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await clean('form with a flaw');
    await page.keyboard.press('Escape');
    await reword(page, 'Where was the treaty signed?', 'Tashkent');
    await page.keyboard.press('t');
    await page.keyboard.type('Tashkant');
    await clean('answer field');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Right, with a slip')).toBeVisible();
    await clean('answer with a slip');
    await page.keyboard.press('4');
    await reciteNextSet(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await clean('set said aloud');
    await page.keyboard.press('4');
    const [first = ''] = await reciteNextSet(page);
    await page.keyboard.type(first);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('status')).toContainText('found');
    await clean('set half recited');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Count it right')).toBeVisible();
    await clean('set with its rest');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a drill in the ${colorScheme} theme`, async ({ carrel: { page } }) => {
    await page.emulateMedia({ colorScheme });
    const clean = async (screen: string) => expect.soft(await axeFaults(page), screen).toEqual([]);
    await expect(page.getByRole('region', { name: 'Drill' })).toBeVisible();
    await page.keyboard.press('d');
    await clean('choosing a drill');
    await page.keyboard.press('m');
    await expect(page.getByText('Drill: Membership')).toBeVisible();
    await clean('drill');
    await answer(page, '1');
    await pickAnswers(page);
    await clean('answers to pick from');
    await page.keyboard.press('1');
    await clean('answer picked');
    await page.keyboard.press('p');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await clean('pause');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Wrong today/ }).click();
    await answer(page, '2');
    await expect(page.getByRole('region', { name: 'Drill finished' })).toBeVisible();
    await clean('summary of a drill');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the learner’s data in the ${colorScheme} theme`, async ({
    carrel: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    const clean = async (screen: string) => expect.soft(await axeFaults(page), screen).toEqual([]);
    await expect(deckRow(page)).toBeVisible();
    await openYourData(page);
    await clean('no snapshot yet');
    await askRestore(page);
    await clean('look into a snapshot');
    await page.keyboard.press('Escape');
    await clean('a snapshot');
  });
}

test('every step of the way can be taken by Tab, Enter and Space, with the focus in sight', async ({
  carrel: { page },
}) => {
  const focused = page.locator(':focus');
  const tabTo = async (name: string | RegExp) => {
    for (let tries = 0; tries < 20; tries += 1) {
      await page.keyboard.press('Tab');
      const label = await focused.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      );
      if (typeof name === 'string' ? label.startsWith(name) : name.test(label)) {
        expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
        return;
      }
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await expect(deckRow(page)).toBeVisible();
  await tabTo('Study Collective');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Card' }).getByRole('heading')).toBeFocused();
  await tabTo('Show answer');
  await page.keyboard.press('Space');
  await tabTo('Again');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Card' }).getByRole('heading')).toBeFocused();
});
