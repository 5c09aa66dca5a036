import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runChecks } from '../check/run-checks.mjs';
import { startVirtualDisplay } from '../display/virtual-display.mjs';
import { cache, readJson } from '../prepare/project.mjs';
import { commandOf, runInView } from '../prepare/run.mjs';
import { hasDisplay } from '../prepare/system.mjs';
import { countPlaywright, countStep, countVitest } from './counts.mjs';
import { withoutNetwork } from './offline.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly ('app' | 'chromium')[]} needs beside the npm packages
 * @property {(args: readonly string[], env: NodeJS.ProcessEnv) => Promise<Counts>} run
 */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'check', needs: [], run: runChecks },
  { name: 'unit', needs: [], run: (args, env) => runVitest('node', args, env) },
  { name: 'browser', needs: ['chromium'], run: (args, env) => runVitest('browser', args, env) },
  { name: 'e2e', needs: ['app', 'chromium'], run: runPlaywright },
];

/**
 * @param {string} project of vitest.config.ts
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runVitest(project, args, env) {
  const report = emptyReport(`vitest-${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = commandOf('vitest', ['run', '--project', project, ...reporters, ...args]);
  const code = await runInView(command, { env });
  return countStep(countVitest(readJson(report)), code);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runPlaywright(args, env) {
  const report = emptyReport('playwright');
  const display = hasDisplay() ? undefined : await startVirtualDisplay({ endsWithLastWindow: false });
  const { command, env: offline } = await withoutNetwork(
    commandOf('@playwright/test', testArguments(args), 'playwright'),
  );
  try {
    const where = { ...display?.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const code = await runInView(command, { env: { ...env, ...where, ...offline } });
    return countStep(countPlaywright(readJson(report)), code);
  } finally {
    display?.stop();
  }
}

/** @param {readonly string[]} args */
function testArguments(args) {
  return ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...args];
}

/** @param {string} name of a report; an old one must not be taken for the new one's */
function emptyReport(name) {
  const file = join(cache, 'reports', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
