import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** `core` runs in Node; `*.browser.test.ts` run in a real Chromium, because they are about the real IndexedDB. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Property tests derive many documents; on a busy machine five seconds are too few.
          testTimeout: 300_000,
          // Pure functions leave nothing behind: one import of the language model serves all files.
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        // Found in the middle of a run, a dependency would reload the page under test.
        optimizeDeps: { include: ['dexie', 'fast-check'] },
        test: {
          name: 'browser',
          testTimeout: 120_000,
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env['CARREL_CHROMIUM'] ? { executablePath: process.env['CARREL_CHROMIUM'] } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
