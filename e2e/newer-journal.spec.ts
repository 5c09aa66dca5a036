import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { answer, openStudy } from './steps.ts';

test('what an older version of Carrel could not read of the journal comes back with the version that can', async ({
  carrel,
}) => {
  let { page } = carrel;
  await openStudy(page);
  await answer(page, '4');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  await carrel.quit();
  const folder = join(carrel.profile, 'journal');
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.jsonl'));
  const file = join(folder, name);
  const known = readFileSync(file, 'utf8').replace('\n', ' \n');
  const another = known.replace(/"id":"[0-9a-f]{8}/, '"id":"00000000');
  writeFileSync(file, known + another.replace('"v":1', '"v":99').replace(' \n', '\n'));
  page = await carrel.start();
  await expect(page.getByText('A newer version of Carrel added 1 entry')).toBeVisible();

  // As if that had been an older version: its mark says so, and the line, as long as before, is one known today.
  await page.evaluate(async () => {
    const opened = indexedDB.open('carrel');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const transaction = opened.result.transaction('marks', 'readwrite');
    transaction.objectStore('marks').put({ name: 'restored', newer: 1 });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opened.result.close();
  });
  await carrel.quit();
  writeFileSync(file, known + another);
  page = await carrel.start();
  await expect(page.getByText('held entries that the app’s database did not have')).toContainText(
    '1 answer came to it',
  );
  await expect(page.getByText('2 answers today')).toBeVisible();
  await expect(page.getByText('A newer version of Carrel added')).toHaveCount(0);
});
