import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy } from './steps.ts';

const HOSTILE = `<!doctype html><title>Tides</title>
<script>window.parsed = true; fetch('https://example.org/script')</script>
<link rel="stylesheet" href="https://example.org/style.css">
<main><h1>Tides</h1><img src="https://example.org/picture.png" onerror="window.parsed = true">
<p>The Tide Office (TO) is an agency of the state. The Tide Office was founded in 1950 in Kiel.
<iframe src="file:///etc/passwd"></iframe><object data="https://example.org/object"></object></p></main>`;

test('from the start to the end of a sitting, and with a hostile page, nothing is asked of any network', async ({
  carrel: { page },
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.reload();
  await expect(deckRow(page)).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tides.html', mimeType: 'text/html', buffer: Buffer.from(HOSTILE) });
  await expect(page.getByRole('heading', { name: 'Tides' })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Tides' })).toContainText('founded in 1950');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openStudy(page);
  await answer(page, '3');
  await expect(page.getByText('1 done', { exact: true })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith('app://carrel/'))).toEqual([]);
  expect(await page.evaluate(() => 'parsed' in window)).toBe(false);
});

test('neither the page nor Chromium itself reaches even this machine', async ({ carrel }) => {
  test.skip(carrel.main === null, 'there is no main process in a browser');
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const tried = await carrel.main?.evaluate(
    async ({ net, BrowserWindow }, urls) => {
      const ask = (url: string) =>
        net.fetch(url).then(
          () => true,
          () => false,
        );
      const [window] = BrowserWindow.getAllWindows();
      const load = (url: string) =>
        window?.webContents.loadURL(url).then(
          () => true,
          () => false,
        );
      return [...(await Promise.all(urls.map(ask))), await load(urls[0] as string)];
    },
    [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`],
  );
  server.close();
  expect(tried).toEqual([false, false, false]);
  expect(reached).toBe(0);
});

test('these journeys run where there is no network', () => {
  test.skip(process.env['CARREL_OFFLINE'] === undefined, 'the network could not be taken away here');
  expect(Object.keys(networkInterfaces())).toEqual(['lo']);
  const routes = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1);
  expect(routes).toEqual([]);
});
