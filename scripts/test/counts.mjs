/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A step that ended badly, left no report or ran nothing is itself a failure, whatever its report says.
 *
 * @param {Counts | undefined} reported
 * @param {number} code of the step
 * @returns {Counts}
 */
export function countStep(reported, code) {
  const counts = reported ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  return code !== 0 || ranNothing ? { ...counts, failed: Math.max(counts.failed, 1) } : counts;
}

/**
 * @param {any} report of vitest's reporter "json"
 * @returns {Counts | undefined}
 */
export function countVitest(report) {
  if (!report) return undefined;
  // A file that could not be loaded has failed, and no test of it is counted anywhere.
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report of Playwright's reporter "json"
 * @returns {Counts | undefined}
 */
export function countPlaywright(report) {
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passed only on a second try has failed once.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param {readonly Counts[]} all */
export function sumCounts(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * The line that a run ends with.
 *
 * @param {Counts} counts
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
