/**
 * @typedef {{ median: number, p95: number, p99: number, unit: string, n: number }} Summary
 */

/**
 * @param {readonly number[]} samples
 * @param {string} unit
 * @returns {Summary}
 */
export function summarize(samples, unit) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => percentile(sorted, share);
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), unit, n: sorted.length };
}

/**
 * Nearest rank: always a value that was measured.
 *
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * @param {Readonly<Record<string, Summary>>} results
 * @returns {readonly string[]} the lines of a table
 */
export function tableOf(results) {
  const number = (/** @type {number} */ value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const rows = Object.entries(results).map(([name, { median, p95, p99, unit, n }]) => [
    name,
    ...[median, p95, p99].map(number),
    unit,
    String(n),
  ]);
  const table = [['benchmark', 'median', 'p95', 'p99', 'unit', 'n'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
