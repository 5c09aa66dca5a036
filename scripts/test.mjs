import { prepareApp } from './prepare/app.mjs';
import { prepareChromium } from './prepare/chromium.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { Problem, runMain, say } from './prepare/problem.mjs';
import { endOnSignals } from './prepare/run.mjs';
import { countLine, sumCounts } from './test/counts.mjs';
import { steps } from './test/steps.mjs';

/**
 * `npm test`: every step runs, even after one that failed, and the last line counts over all of them. A word after
 * `--` runs one step (check, unit, browser, e2e); what follows the word goes to its runner.
 */
await runMain(async () => {
  endOnSignals();
  const [word, ...args] = process.argv.slice(2);
  const chosen = steps.filter((step) => word === undefined || step.name === word);
  if (chosen.length === 0)
    throw new Problem(`There is no step ${word}: ${steps.map((step) => step.name).join(', ')}.`);
  const env = await prepare(new Set(chosen.flatMap((step) => step.needs)));
  const rows = [];
  for (const step of chosen) rows.push(await runStep(step, args, env));
  return report(rows);
});

/**
 * @param {ReadonlySet<'app' | 'chromium'>} needs
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function prepare(needs) {
  const env = { ...process.env };
  await prepareDependencies();
  if (needs.has('app')) env['CARREL_ELECTRON'] = await prepareApp();
  if (needs.has('chromium')) env['CARREL_CHROMIUM'] = await prepareChromium();
  // Set by some editors' terminals, it would make Electron a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}

/**
 * @param {import('./test/steps.mjs').Step} step
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep({ name, run }, args, env) {
  say(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await run(args, env);
  return { name, counts, seconds: (performance.now() - start) / 1000 };
}

/** @param {readonly Awaited<ReturnType<typeof runStep>>[]} rows */
function report(rows) {
  const total = sumCounts(rows.map((row) => row.counts));
  console.log('');
  for (const { name, counts, seconds } of rows) {
    console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${countLine(counts)}`);
  }
  console.log(`\n${countLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
