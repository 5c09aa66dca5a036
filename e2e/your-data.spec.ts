import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { foldersOf } from '../src/archive/folders.ts';
import { commitRestore, stageRestore } from '../src/archive/restore.ts';
import { listSnapshots, snapshotName } from '../src/archive/store.ts';
import { type Carrel, expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy, openYourData, yourData } from './steps.ts';

/** The next dialogs of the system choose this file. */
async function choose({ main }: Carrel, file: string): Promise<void> {
  await main?.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, file);
}

async function study(page: Page, answers: number): Promise<void> {
  await openStudy(page);
  for (let number = 0; number < answers; number += 1) await answer(page, '4');
  await expect(page.getByText(`${answers} done`, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
}

const nowhere = () => join(mkdtempSync(join(tmpdir(), 'carrel-export-')), 'everything.zip');

test('a snapshot is restored after a look into it, and the restore is taken back', async ({ carrel }) => {
  const { page } = carrel;
  await study(page, 3);
  const before = await deckRow(page).innerText();
  await openYourData(page);
  await expect(yourData(page)).toContainText('There is none yet.');
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await expect(yourData(page).getByText('The snapshot is taken.')).toBeVisible();
  await expect(yourData(page).getByRole('listitem')).toContainText('taken by you');
  await page.keyboard.press('Control+1');
  await study(page, 2);
  const after = await deckRow(page).innerText();
  expect(after).not.toBe(before);

  await openYourData(page);
  await yourData(page)
    .getByRole('button', { name: /^Restore the snapshot/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Restore this snapshot?' });
  await expect(dialog).toContainText('Answers3');
  await expect(dialog).toContainText('2 answers given since would go.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await yourData(page)
    .getByRole('button', { name: /^Restore the snapshot/ })
    .click();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(yourData(page).getByText('Everything is as it was on')).toBeVisible();
  await expect(yourData(page).getByRole('listitem').first()).toContainText('before a restore');
  await page.keyboard.press('Control+1');
  await expect(deckRow(page)).toHaveText(before, { useInnerText: true });
  await expect(page.getByText('3 answers today')).toBeVisible();

  // What is done from here on is kept as ever.
  await study(page, 1);
  await carrel.quit();
  const again = await carrel.start();
  await expect(again.getByText('4 answers today')).toBeVisible();
  await openYourData(again);
  const kept = yourData(again).getByRole('listitem').filter({ hasText: 'before a restore' });
  await kept.getByRole('button').click();
  await again.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(yourData(again).getByText('Everything is as it was on')).toBeVisible();
  await again.keyboard.press('Control+1');
  await expect(deckRow(again)).toHaveText(after, { useInnerText: true });
});

test('a restore is taken back by its notice', async ({ carrel: { page } }) => {
  await openYourData(page);
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await expect(yourData(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+1');
  await study(page, 2);
  await openYourData(page);
  await yourData(page)
    .getByRole('button', { name: /^Restore the snapshot/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await yourData(page).getByRole('button', { name: 'Undo the restore' }).click();
  await expect(yourData(page).getByText('The restore is taken back.')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByText('2 answers today')).toBeVisible();
});

test('everything goes from one profile to another through the menu', async ({ carrel }) => {
  let { page } = carrel;
  await study(page, 3);
  await page.locator('input[type=file]').setInputFiles({
    name: 'cells.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Cell Biology\n\nThe ribosome is a molecular machine that builds proteins.\n'),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Cell Biology' })).toBeVisible();
  await page.keyboard.press('Escape');
  const [first, second] = [await deckRow(page).innerText(), await deckRow(page, 'Cell Biology').innerText()];
  const file = nowhere();
  await choose(carrel, file);
  await fromMenu(carrel, 'Export everything…');
  await expect(yourData(page).getByText('Everything is exported')).toBeVisible();
  await carrel.quit();

  page = await carrel.start(join(carrel.profile, '..', 'other'));
  await expect(deckRow(page)).toBeVisible();
  await choose(carrel, file);
  await fromMenu(carrel, 'Import everything…');
  const dialog = page.getByRole('dialog', { name: 'Import this file?' });
  await expect(dialog).toContainText('3 answers would be added.');
  await expect(dialog).toContainText('Documents that would be added: Cell Biology.');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(yourData(page).getByText('Added from everything.zip')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(deckRow(page)).toHaveText(first, { useInnerText: true });
  await expect(deckRow(page, 'Cell Biology')).toHaveText(second, { useInnerText: true });

  await choose(carrel, file);
  await fromMenu(carrel, 'Import everything…');
  await expect(dialog).toContainText('You have all of it already.');
});

async function fromMenu({ main }: Carrel, label: string): Promise<void> {
  await main?.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find((item) => item.label === wanted)?.click();
  }, label);
}

test('a damaged file and a folder that cannot be written are told, and change nothing', async ({
  carrel,
}) => {
  const { page } = carrel;
  await study(page, 2);
  await openYourData(page);
  const file = nowhere();
  writeFileSync(file, 'PK, but no zip');
  await choose(carrel, file);
  await yourData(page).getByRole('button', { name: 'Import everything…' }).click();
  await expect(yourData(page).getByRole('alert')).toContainText('is not an archive of Carrel’s');
  await choose(carrel, join(file, 'in-a-file.zip'));
  await yourData(page).getByRole('button', { name: 'Export everything…' }).click();
  await expect(yourData(page).getByRole('alert')).toContainText('could not be written');
  writeFileSync(join(carrel.profile, 'snapshots'), 'in the way');
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await expect(yourData(page).getByRole('alert')).toContainText('something else is in its place');
  await page.keyboard.press('Control+1');
  await expect(page.getByText('2 answers today')).toBeVisible();
});

test('a snapshot is taken at quitting if something changed, and only then', async ({ carrel }) => {
  const taken = () =>
    readdirSync(join(carrel.profile, 'snapshots')).filter((name) => name.endsWith('-automatic.zip'));
  await expect(deckRow(carrel.page)).toBeVisible();
  await carrel.quit();
  expect(existsSync(join(carrel.profile, 'snapshots'))).toBe(false);
  await study(await carrel.start(), 1);
  await carrel.quit();
  expect(taken()).toHaveLength(1);
  await expect(deckRow(await carrel.start())).toBeVisible();
  await carrel.quit();
  expect(taken()).toHaveLength(1);
});

test('a restore that a crash cut short is finished at the next start, and the database follows', async ({
  carrel,
}) => {
  let { page } = carrel;
  await study(page, 2);
  const before = await deckRow(page).innerText();
  await carrel.quit();
  const file = (await snapshotsOf(carrel.profile))[0] ?? '';
  page = await carrel.start();
  await study(page, 3);
  await carrel.kill();
  await cutShort(carrel.profile, file);
  page = await carrel.start();
  await expect(page.getByText('A snapshot was put in place of your progress')).toBeVisible();
  await expect(deckRow(page)).toHaveText(before, { useInnerText: true });
});

async function snapshotsOf(profile: string): Promise<readonly string[]> {
  const folders = foldersOf(profile, '');
  return (await listSnapshots(folders)).map(({ name }) => join(folders.snapshots, name));
}

/** Leaves the profile as a kill right after the decision for a restore does. */
async function cutShort(profile: string, file: string): Promise<void> {
  const folders = foldersOf(profile, '');
  expect(await stageRestore(folders, file)).toMatchObject({ ok: true });
  await commitRestore(folders);
}

test('a full disk: the learner is told that no snapshot was written, and takes one once there is room', async ({
  carrel,
}) => {
  test.skip(process.platform !== 'linux', 'the device that is always full is one of Linux');
  const { page, main, profile } = carrel;
  test.skip(main === null, 'the clock that names the snapshot is that of the main process');
  await study(page, 1);
  const { snapshots } = foldersOf(profile, carrel.content);
  const at = Date.now();
  mkdirSync(snapshots, { recursive: true });
  symlinkSync('/dev/full', join(snapshots, `${snapshotName(at, 'by-hand')}.part`));
  await main?.evaluate((_, now) => {
    Date.now = () => now;
  }, at);
  await openYourData(page);
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await expect(yourData(page).getByRole('alert')).toContainText(
    'could not be written: the disk is full. Free some space, and try again.',
  );
  await expect(yourData(page)).toContainText('There is none yet.');
  await yourData(page).getByRole('button', { name: 'Take one now' }).click();
  await expect(yourData(page).getByText('The snapshot is taken.')).toBeVisible();
  await expect(yourData(page).getByRole('listitem')).toContainText('taken by you');
});
