import { commandOf, runQuietly } from '../prepare/run.mjs';

/** @typedef {{ name: string, command: import('../prepare/run.mjs').Command }} Check */

/** @returns {readonly Check[]} */
function checks() {
  const colors = process.stderr.isTTY ? 'force' : 'off';
  return [
    {
      name: 'format and lint',
      command: commandOf('@biomejs/biome', ['ci', '--error-on-warnings', `--colors=${colors}`, '.'], 'biome'),
    },
    {
      name: 'layers',
      command: commandOf('dependency-cruiser', ['src', '--config', '.dependency-cruiser.cjs'], 'depcruise'),
    },
    { name: 'types', command: commandOf('typescript', ['-b'], 'tsc') },
    { name: 'unused code', command: commandOf('knip', ['--no-progress']) },
    { name: 'deck format', command: commandOf('tsx', ['scripts/deck-schema.ts', '--check']) },
    { name: 'decks', command: commandOf('tsx', ['src/cli/check.ts', 'content']) },
    { name: 'quality', command: commandOf('tsx', ['quality/run.ts']) },
  ];
}

/**
 * Runs every check at the same time, says a line about each, and shows the output of those that fail.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runChecks() {
  const results = await Promise.all(checks().map(runCheck));
  const failed = results.filter((passed) => !passed).length;
  return { passed: results.length - failed, failed, skipped: 0 };
}

/** @param {Check} check */
async function runCheck({ name, command }) {
  const start = performance.now();
  const { code, output } = await runQuietly(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n\n${name} ended with code ${code}.\n`);
  return code === 0;
}
