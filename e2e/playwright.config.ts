import { defineConfig } from '@playwright/test';

/**
 * `electron` is the real app; `chromium` is the same renderer in a current browser, with the same functions behind
 * its bridge, so that both ends of the range of runtimes are covered.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'electron', testMatch: '*.spec.ts' },
    { name: 'chromium', testMatch: 'study-and-restart.spec.ts' },
  ],
});
