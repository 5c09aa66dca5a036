import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { foldersOf } from '../src/archive/folders.ts';
import { keeper } from '../src/archive/keeper.ts';
import type { Verb } from '../src/ipc/contract.ts';
import { setDatabaseAside } from '../src/main/database-folder.ts';
import { openJournal } from '../src/main/journal.ts';
import { libraryResponder } from '../src/main/library.ts';
import { contentPolicy, rendererFile } from '../src/main/renderer-files.ts';
import { respond } from '../src/main/respond.ts';
import { type Desktop, yourData } from '../src/main/your-data.ts';
import { noonZone, type Place, type Run, root } from './place.ts';

const ORIGIN = 'https://carrel.test';
const NONCE = 'e2e';

/** The same page in a current browser: main's own functions answer the bridge, and serve the built renderer. */
export async function openChromium({ profile, content, zone = noonZone() }: Place): Promise<Run> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env['CARREL_CHROMIUM'] ? { executablePath: process.env['CARREL_CHROMIUM'] } : {}),
    timezoneId: zone,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  await serve(context);
  await connect(context, { profile, content });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${ORIGIN}/`);
  return { page, main: null, close: () => context.close(), kill: () => context.close() };
}

async function serve(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const file = rendererFile(join(root, 'out/renderer'), new URL(route.request().url()).pathname);
    if (file === null) return route.fulfill({ status: 404 });
    if (!file.endsWith('index.html')) return route.fulfill({ path: file });
    return route.fulfill({
      body: readFileSync(file, 'utf8').replaceAll('%CSP_NONCE%', NONCE),
      contentType: 'text/html',
      headers: { 'content-security-policy': contentPolicy(NONCE) },
    });
  });
}

/** A browser asks no one for files. */
const desktop: Desktop = {
  chooseFile: async () => null,
  chooseTarget: async () => null,
  showFolder: () => {},
};

/** Runs the real preload with an `electron` whose messages reach main's real handlers. */
async function connect(context: BrowserContext, { profile, content }: Place): Promise<void> {
  const folders = foldersOf(profile, content);
  const library = libraryResponder({ shipped: content, own: folders.library, cache: folders.cache });
  const journal = openJournal(folders.journal);
  const data = yourData({ folders, keeper: keeper(folders), journal, desktop, app: '0', tell: () => {} });
  const main = {
    ...library,
    ...journal,
    ...data,
    setDatabaseAside: () => setDatabaseAside(profile, new Date()),
  };
  await context.exposeFunction('askMain', (verb: Verb, request: unknown) =>
    respond(main, verb, request ?? undefined),
  );
  const preload = readFileSync(join(root, 'out/preload/index.cjs'), 'utf8');
  await context.addInitScript(`{
    const electron = {
      contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value; } },
      ipcRenderer: { invoke: (verb, request) => window.askMain(verb, request), on() {}, off() {} },
    };
    ((require) => { ${preload} })(() => electron);
  }`);
}
