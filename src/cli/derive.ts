import { loadFile } from '../loader/load-file.ts';
import { quietOnBrokenPipe } from './broken-pipe.ts';

/** `derive FILE`: the deck as JSON on stdout. Exit 0; 1 for a file that cannot be used; 2 for wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    console.error('usage: npm run --silent derive -- FILE');
    return 2;
  }
  const loaded = await loadFile(path);
  if (!loaded.ok) {
    console.error(loaded.problem.message);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(loaded.value.deck, null, 2)}\n`);
  return 0;
}

quietOnBrokenPipe();
process.exitCode = await main(process.argv.slice(2));
