import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verbs } from '../src/ipc/contract.ts';
import { expect, test } from './fixtures.ts';
import { deckRow } from './steps.ts';

test('the page is confined: one origin, no Node, no navigation, no new window, no inline script', async ({
  carrel: { page },
}) => {
  await expect(deckRow(page)).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/carrel\//);
  const reached = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const state = async (name: PermissionName) => (await navigator.permissions.query({ name })).state;
    return {
      node: 'require' in window || 'process' in window,
      opened: window.open('https://example.org') !== null,
      inlineRan: 'inlineRan' in window,
      bridge: Object.keys((window as unknown as { carrel: object }).carrel).sort(),
      fetched: await fetch('https://example.org').then(
        () => true,
        () => false,
      ),
      outside: (await fetch('app://carrel/%2e%2e/%2e%2e/package.json')).status,
      notifications: await state('notifications'),
    };
  });
  expect(reached).toEqual({
    node: false,
    opened: false,
    inlineRan: false,
    bridge: [...verbs, 'onDocumentChosen', 'onYourData'].sort(),
    fetched: false,
    outside: 404,
    notifications: 'denied',
  });
  // The answer to a request made after it tells that the navigation was dealt with.
  const stayedAt = await page.evaluate(async () => {
    window.location.assign('https://example.org');
    await fetch('app://carrel/index.html');
    return window.location.href;
  });
  expect(stayedAt).toMatch(/^app:\/\/carrel\//);
});

test('a request that breaks the contract is refused in a sentence', async ({ carrel: { page } }) => {
  await expect(deckRow(page)).toBeVisible();
  const ask = (verb: string, request: unknown) =>
    page.evaluate(
      async ([verb, request]) => {
        const bridge = (
          window as unknown as { carrel: Record<string, (request: unknown) => Promise<unknown>> }
        ).carrel;
        return bridge[verb as string]?.(request).then(JSON.stringify, String);
      },
      [verb, request],
    );
  expect(await ask('loadDeck', 7)).toContain('Refused loadDeck');
  expect(await ask('addDocument', { name: 'x.txt', bytes: 'text' })).toContain('Refused addDocument');
  expect(await ask('loadDeck', '../../etc')).toContain('"ok":false');
});

test('the window comes back where it was left', async ({ carrel }) => {
  await expect(deckRow(carrel.page)).toBeVisible();
  await carrel.quit();
  const file = join(carrel.profile, 'window.json');
  const left = { x: 40, y: 60, width: 700, height: 520, maximized: false };
  writeFileSync(file, JSON.stringify(left));
  const page = await carrel.start();
  await expect(deckRow(page)).toBeVisible();
  expect(await page.evaluate(() => [window.outerWidth, window.outerHeight])).toEqual([700, 520]);
  await carrel.quit();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(left);
});
