import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * `tsx measure.mjs BENCH RESULT [WORD]`: runs one benchmark in a process of its own, unless its name lacks the word,
 * and writes `{name, unit, samples}` to RESULT.
 */
const [bench = '', result = '', word = ''] = process.argv.slice(2);
const { name, unit, run } = await import(pathToFileURL(bench).href);
if (name.includes(word)) {
  console.log(`Measuring ${name} …`);
  writeFileSync(result, JSON.stringify({ name, unit, samples: await run() }));
}
