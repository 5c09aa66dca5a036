import { parseArgs } from 'node:util';
import { startVirtualDisplay } from './display/virtual-display.mjs';
import { prepareApp } from './prepare/app.mjs';
import { Problem, runMain, say } from './prepare/problem.mjs';
import { commandOf, endOnSignals, runInView } from './prepare/run.mjs';
import { hasDisplay } from './prepare/system.mjs';

/**
 * `npm run torture -- --kills N [--seed S]`: kills the real app N times at random moments while a scripted learner
 * answers, and fails if anything that was on screen is lost. The same seed draws the same moments and acts.
 */
await runMain(async () => {
  endOnSignals();
  const { kills, seed } = readArguments();
  const executable = await prepareApp();
  const display = hasDisplay() ? undefined : await startVirtualDisplay({ endsWithLastWindow: false });
  const env = { ...process.env, ...display?.env, CARREL_ELECTRON: executable };
  say(`Seed ${seed}.`);
  try {
    return await runInView(commandOf('tsx', ['e2e/torture/run.ts', String(kills), String(seed)]), { env });
  } finally {
    display?.stop();
  }
});

function readArguments() {
  const use = 'Use: npm run torture -- --kills N [--seed S]';
  try {
    const options = /** @type {const} */ ({ kills: { type: 'string' }, seed: { type: 'string' } });
    const { values } = parseArgs({ options });
    const kills = Number(values.kills ?? 100);
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
    if (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed))
      throw new Error('N and S are whole numbers.');
    return { kills, seed };
  } catch (error) {
    throw new Problem(`${/** @type {Error} */ (error).message}\n${use}`);
  }
}
