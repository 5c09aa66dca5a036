import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * `tsx measure.mjs BENCH RESULT [WORD]`: runs one file of benchmarks in a process of its own, for those whose names have
 * the word, and writes a list of `{name, unit, samples}` to RESULT. A file gives the `units` by name, and `run` the samples.
 */
const [bench = '', result = '', word = ''] = process.argv.slice(2);
const { units, run } = await import(pathToFileURL(bench).href);
const wanted = new Set(Object.keys(units).filter((name) => name.includes(word)));
if (wanted.size > 0) {
  console.log(`Measuring ${[...wanted].join(', ')} …`);
  /** @type {Record<string, readonly number[]>} */
  const measured = await run(wanted);
  const results = Object.entries(measured)
    .filter(([name]) => wanted.has(name))
    .map(([name, samples]) => ({ name, unit: units[name], samples }));
  writeFileSync(result, JSON.stringify(results));
}
