import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openElectron } from './electron-app.ts';
import { JOURNEYS } from './picture-journeys.ts';
import { SHAPES } from './picture-shapes.ts';
import { type Place, root } from './place.ts';
import { answer, openStudy } from './steps.ts';
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

const folder = process.argv[2];
if (folder === undefined) await readmePictures(join(root, 'docs/images'));
else {
  await allPictures(folder);
  await shapePictures(folder);
}

async function allPictures(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const runs = JOURNEYS.flatMap((journey) =>
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
