import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { summarize, tableOf } from './bench/samples.mjs';
import { startVirtualDisplay } from './display/virtual-display.mjs';
import { prepareApp } from './prepare/app.mjs';
import { Problem, runMain, say } from './prepare/problem.mjs';
import { cache, readJson, root } from './prepare/project.mjs';
import { commandOf, endOnSignals, runInView } from './prepare/run.mjs';
import { hasDisplay } from './prepare/system.mjs';

/** `npm run bench [-- WORD] [--json FILE]`: the benchmarks whose name contains the word, one after the other. */
await runMain(async () => {
  endOnSignals();
  const { word, json } = readArguments();
  const executable = await prepareApp();
  const display = hasDisplay() ? undefined : await startVirtualDisplay({ endsWithLastWindow: false });
  const env = { ...process.env, ...display?.env, CARREL_ELECTRON: executable };
  try {
    const { results, failed } = await measureAll(word, env);
    console.log(['', ...tableOf(results)].join('\n'));
    if (json) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    display?.stop();
  }
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'string' } },
      allowPositionals: true,
    });
    const json = values.json && resolve(process.env['INIT_CWD'] ?? '.', values.json);
    return { word: positionals[0] ?? '', json };
  } catch (error) {
    throw new Problem(`${/** @type {Error} */ (error).message}\nUse: npm run bench -- [WORD] [--json FILE]`);
  }
}

/**
 * @param {string} word
 * @param {NodeJS.ProcessEnv} env
 */
async function measureAll(word, env) {
  const files = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.bench.ts'));
  /** @type {Record<string, import('./bench/samples.mjs').Summary>} */
  const results = {};
  let failed = 0;
  for (const file of files.sort()) {
    const { code, measured } = await measure(join(root, 'bench', file), word, env);
    if (code !== 0) failed += 1;
    if (code !== 0) say(`${file} ended with code ${code}.`);
    for (const { name, samples, unit } of measured) results[name] = summarize(samples, unit);
  }
  if (failed === 0 && Object.keys(results).length === 0)
    throw new Problem(`No benchmark's name contains "${word}".`);
  return { results, failed };
}

/**
 * @param {string} file
 * @param {string} word
 * @param {NodeJS.ProcessEnv} env
 */
async function measure(file, word, env) {
  const resultFile = join(cache, 'reports/bench.json');
  mkdirSync(join(cache, 'reports'), { recursive: true });
  rmSync(resultFile, { force: true });
  const command = commandOf('tsx', [join(root, 'scripts/bench/measure.mjs'), file, resultFile, word]);
  const code = await runInView(command, { env });
  /** @type {readonly { name: string, unit: string, samples: readonly number[] }[]} */
  const measured = readJson(resultFile) ?? [];
  return { code, measured };
}
