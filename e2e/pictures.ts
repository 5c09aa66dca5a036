import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DAY } from '../src/core/model/time.ts';
import { openElectron } from './electron-app.ts';
import { SHAPES } from './picture-shapes.ts';
import { type Place, root } from './place.ts';
import {
  answer,
  askRestore,
  learn,
  openStudy,
  openYourData,
  pickAnswers,
  reciteNextSet,
  reword,
  setClock,
  yourData,
} from './steps.ts';
import { type Written, writeDeck } from './written-deck.ts';

/**
 * Takes a picture of every screen in both themes and three widths: `npm run screenshots -- [FOLDER]`. Without a folder
 * only the pictures of the README are made anew, in docs/images.
 */
const WINDOWS = [
  [1080, 760],
  [480, 720],
  [2560, 1200],
] as const;
const THEMES = ['light', 'dark'] as const;

type Take = (screen: string) => Promise<void>;

const folder = process.argv[2];
if (folder === undefined) await readmePictures(join(root, 'docs/images'));
else {
  await allPictures(folder);
  await shapePictures(folder);
}

async function allPictures(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const runs = [tour, answering, drilling, keeping, places, afterBreak].flatMap((journey) =>
    THEMES.flatMap((theme) => WINDOWS.map((size) => ({ journey, theme, size }))),
  );
  for (const { journey, theme, size } of runs) {
    const [width, height] = size;
    await onNewProfile(async (page) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height });
      await journey(page, async (screen) => {
        await page.screenshot({ path: join(into, `${screen}-${theme}-${width}.png`) });
      });
    });
  }
}

/** Both faces of cards of every shape, in the narrowest and the widest window, in usual and in double text. */
async function shapePictures(into: string): Promise<void> {
  for (const [width, height] of [
    [480, 720],
    [2560, 1300],
  ] as const) {
    for (const text of ['100%', '200%']) {
      await onNewProfile(async (page) => {
        await page.setViewportSize({ width, height });
        await setTextSize(page, text);
        await openStudy(page);
        for (const { key } of SHAPES) {
          const shape = (face: string) =>
            join(into, `shape-${key}-${face}-${width}-${text.slice(0, -1)}.png`);
          await page.screenshot({ path: shape('front') });
          await page.keyboard.press('Space');
          await page.screenshot({ path: shape('back') });
          await page.keyboard.press('4');
        }
      }, SHAPES);
    }
  }
}

/** On a new profile, whose size is the usual one. */
async function setTextSize(page: Page, size: string): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  if (size === '100%') return;
  await page.keyboard.press('Control+3');
  await page.getByLabel('Text size').selectOption(size);
  await page.getByText(`Text at ${size}.`).waitFor();
  await page.keyboard.press('Control+1');
}

/** What a learner sees who drills. */
async function drilling(page: Page, take: Take): Promise<void> {
  await page.getByRole('region', { name: 'Drill' }).waitFor();
  await page.keyboard.press('d');
  await take('18-choosing-a-drill');
  await page.keyboard.press('m');
  await page.getByText('Drill: Membership').waitFor();
  await take('19-drill');
  await page.keyboard.press('Space');
  await take('20-drill-answer');
  await page.keyboard.press('1');
  await pickAnswers(page);
  await take('21-picking');
  await page.keyboard.press('1');
  await take('22-picked');
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Paused' }).waitFor();
  await take('23-paused');
  await page.keyboard.press('Space');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Drill' }).waitFor();
  await page.keyboard.press('d');
  await page.keyboard.press('w');
  await page.getByText('Drill: Wrong today').waitFor();
  await answer(page, '2');
  await page.getByRole('region', { name: 'Drill finished' }).waitFor();
  await take('24-drill-summary');
}

/** The places beside Today, and large text. */
async function places(page: Page, take: Take): Promise<void> {
  await setClock(page, new Date().toISOString());
  await learn(page, 3);
  await page.keyboard.press('Control+2');
  await page
    .getByRole('button', { name: /^Rest on/ })
    .nth(2)
    .press('Space');
  await page.getByRole('status').waitFor();
  await take('18-progress');
  await page.keyboard.press('Control+3');
  await page.getByText(/^97%about/).waitFor();
  await take('19-settings');
  await page.getByLabel('Text size').selectOption('200%');
  await page.getByText('Text at 200%.').waitFor();
  await take('20-settings-large');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await take('21-home-large');
}

/** What a learner finds who was away. */
async function afterBreak(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await page.keyboard.press('Control+3');
  await page.getByLabel('New cards a day').fill('45');
  await page.getByLabel('New cards a day').press('Enter');
  await page.getByText('Up to 45 new cards a day.').waitFor();
  await page.keyboard.press('Control+1');
  await learn(page, 45);
  await setClock(page, new Date(Date.now() + 17 * DAY).toISOString());
  await page.getByRole('region', { name: 'Plan after a break' }).waitFor();
  await take('22-offer');
  await page.keyboard.press('Enter');
  await page.getByText('Day 1 of about').waitFor();
  await take('23-plan');
}

/** What a learner sees who types, or does something to a card. */
async function answering(page: Page, take: Take): Promise<void> {
  await openStudy(page);
  await page.keyboard.press('m');
  await page.getByRole('menu').waitFor();
  await take('9-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await take('10-keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.getByText('Flagged', { exact: true }).waitFor();
  await page.keyboard.press('e');
  await take('11-edit');
  await page.keyboard.press('Escape');
  await reword(page, 'In which city was the treaty signed?', 'Tashkent');
  await page.keyboard.press('t');
  await page.keyboard.type('Tashkant');
  await take('12-typing');
  await page.keyboard.press('Enter');
  await page.getByText('Right, with a slip').waitFor();
  await take('13-slip');
  await page.keyboard.press('4');
  await page.keyboard.press('t');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Enter');
  await page.getByText('Count it right').waitFor();
  await take('14-wrong');
  await page.keyboard.press('4');
  const [first = ''] = await reciteNextSet(page);
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await take('15-reciting');
  await page.keyboard.press('Enter');
  await page.getByText('Count it right').waitFor();
  await take('16-recited');
  await page.keyboard.press('x');
  await page.getByText('Suspended').waitFor();
  await take('17-suspended');
}

/** What a learner sees who looks after the data. */
async function keeping(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await openYourData(page);
  await yourData(page).scrollIntoViewIfNeeded();
  await yourData(page).getByText('There is none yet.').waitFor();
  await take('18-no-snapshot');
  await page.keyboard.press('Control+1');
  await openStudy(page);
  for (let number = 1; number <= 3; number += 1) await answer(page, '4');
  await page.keyboard.press('Escape');
  await openYourData(page);
  await askRestore(page);
  await take('19-look-into-a-snapshot');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await yourData(page).getByText('Everything is as it was').waitFor();
  await yourData(page).scrollIntoViewIfNeeded();
  await take('20-restored');
}

async function readmePictures(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  await onNewProfile(async (page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 960, height: 600 });
    await openStudy(page);
    await answer(page, '4');
    await page.keyboard.press('Space');
    await page.keyboard.press('s');
    await page.screenshot({ path: join(into, 'study.png') });
  });
}

async function tour(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Start studying' }).waitFor();
  await take('1-home');
  await page.getByRole('button', { name: /^See the cards of/ }).click();
  await page.getByText('Source').first().click();
  await take('2-cards');
  await page.keyboard.press('Escape');
  await openStudy(page);
  await take('3-question');
  await page.keyboard.press('Space');
  await take('4-answer');
  await page.keyboard.press('s');
  await take('5-source');
  await page.keyboard.press('d');
  await page.locator('mark').first().waitFor();
  await take('5-source-in-document');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back').waitFor();
  await take('6-undone');
  await answer(page, '1');
  for (let number = 2; number <= 21; number += 1) await answer(page, '4');
  await page.getByRole('region', { name: 'Session finished' }).waitFor();
  await take('7-summary');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is left for today.').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await page.getByRole('alert').waitFor();
  await take('8-home-after');
}

/** On the shipped deck, or on one of these cards alone. */
async function onNewProfile(
  work: (page: Page) => Promise<void>,
  cards: readonly Written[] = [],
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'carrel-pictures-'));
  const written = join(profile, 'content');
  const place: Place = { profile, content: cards.length > 0 ? written : join(root, 'content') };
  if (cards.length > 0) writeDeck(place, 'Shapes of cards', cards);
  const { page, close } = await openElectron(place);
  try {
    await work(page);
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
}
