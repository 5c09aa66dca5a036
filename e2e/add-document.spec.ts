import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateProse } from '../bench/generate-prose.ts';
import { expect, test } from './fixtures.ts';
import { deckRow } from './steps.ts';

const NOTES = `Cell Biology

The mitochondrion is an organelle that produces most of the energy of a cell.

Ribosomes
The ribosome is a molecular machine that builds proteins from amino acids.
`;

function files(contents: Readonly<Record<string, string | Buffer>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-documents-'));
  return Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

test('a text document becomes a deck whose cards are shown before they are studied', async ({ carrel }) => {
  let { page } = carrel;
  await expect(deckRow(page)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(files({ 'cells.txt': NOTES }));
  await expect(page.getByRole('heading', { level: 1, name: 'Cell Biology' })).toBeVisible();
  await expect(page.getByText(/ribosome/i).first()).toBeVisible();
  await expect(page.getByText(/^Added \d+ \w+ \d{4} from cells\.txt$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(deckRow(page, 'Cell Biology')).toContainText('0 due');

  await carrel.quit();
  page = await carrel.start();
  await expect(deckRow(page, 'Cell Biology')).toBeVisible();
});

test('a document can be added by the menu, and one that is gone is told of', async ({
  carrel: { page, main },
}) => {
  if (main === null) throw new Error('a browser has no menu');
  await expect(deckRow(page)).toBeVisible();
  const choose = (path: string) =>
    main.evaluate(({ dialog, Menu }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      entries.find(({ label }) => label === 'Add a document…')?.click();
    }, path);
  const [cells = ''] = files({ 'cells.txt': NOTES });
  await choose(`${cells}.gone`);
  await expect(page.getByRole('alert')).toContainText('cells.txt.gone');
  await choose(cells);
  await expect(page.getByRole('heading', { level: 1, name: 'Cell Biology' })).toBeVisible();
});

test('files that cannot be used say why, and harm nothing', async ({ carrel: { page } }) => {
  await expect(deckRow(page)).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles(
      files({ 'empty.txt': '', 'picture.txt': Buffer.from([0x89, 0x50, 0, 0, 1, 2]), 'cells.txt': NOTES }),
    );
  await expect(page.getByRole('heading', { level: 1, name: 'Cell Biology' })).toBeVisible();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('empty.txt');
  await expect(alert).toContainText('picture.txt');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(deckRow(page)).toBeVisible();
});

test('a document whose reader dies is told of, and the next one is read', async ({ carrel }) => {
  const { page, main } = carrel;
  if (main === null) throw new Error('a browser has no reader to lose');
  await expect(deckRow(page)).toBeVisible();
  const [large = '', small = ''] = files({ 'large.txt': generateProse(3_000_000, 1), 'cells.txt': NOTES });
  await page.locator('input[type=file]').setInputFiles(large);
  await expect(page.getByText('Making cards from large.txt…')).toBeVisible();
  const pid = await main.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Carrel deriver')?.pid ?? 0,
  );
  process.kill(pid, 'SIGKILL');
  await expect(page.getByRole('alert')).toContainText(
    'large.txt could not be read: it took too long, or its',
  );
  await page.locator('input[type=file]').setInputFiles(small);
  await expect(page.getByRole('heading', { level: 1, name: 'Cell Biology' })).toBeVisible();
});
