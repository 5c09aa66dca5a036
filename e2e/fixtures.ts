import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { openChromium } from './chromium-app.ts';
import { openElectron } from './electron-app.ts';
import { type Place, type Run, root } from './place.ts';

export { expect };

/** The app on a profile of its own, which lasts for one test. */
export interface Carrel extends Place {
  /** The window of the newest run. */
  readonly page: Page;
  readonly main: Run['main'];
  /** On another profile or in a time zone, if one is named. */
  readonly start: (profile?: string, zone?: string) => Promise<Page>;
  readonly quit: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

export const test = base.extend<{ carrel: Carrel }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  carrel: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'carrel-e2e-'));
    const place = { profile: join(folder, 'profile'), content: join(folder, 'content') };
    cpSync(join(root, 'content'), place.content, { recursive: true });
    const carrel = carrelOn(place, info.project.name === 'chromium' ? openChromium : openElectron);
    await carrel.start();
    await use(carrel);
    await carrel.quit();
    rmSync(folder, { recursive: true, force: true });
  },
});

function carrelOn(place: Place, open: (place: Place) => Promise<Run>): Carrel {
  let run: Run | null = null;
  const end = async (how: 'close' | 'kill') => {
    const ending = run;
    run = null;
    await ending?.[how]();
  };
  return {
    ...place,
    get page() {
      if (!run) throw new Error('Carrel is not running');
      return run.page;
    },
    get main() {
      return run?.main ?? null;
    },
    start: async (profile = place.profile, zone) => {
      run = await open({ ...place, profile, ...(zone !== undefined && { zone }) });
      return run.page;
    },
    quit: () => end('close'),
    kill: () => end('kill'),
  };
}
