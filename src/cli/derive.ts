import { explainDocument } from '../core/derive/explain.ts';
import { loadFile } from '../loader/load-file.ts';
import { quietOnBrokenPipe } from './broken-pipe.ts';
import { renderExplanation } from './explanation.ts';

/**
 * `derive FILE [--explain]`: the deck as JSON on stdout, or how each sentence came to its cards. Exit 0; 1 for a file
 * that cannot be used; 2 for wrong usage.
 */
async function main(args: readonly string[]): Promise<number> {
  const explain = args.includes('--explain');
  const [path, ...more] = args.filter((arg) => arg !== '--explain');
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    console.error('usage: npm run --silent derive -- FILE [--explain]');
    return 2;
  }
  const loaded = await loadFile(path);
  if (!loaded.ok) {
    console.error(loaded.problem.message);
    return 1;
  }
  const { document, deck } = loaded.value;
  process.stdout.write(
    explain
      ? renderExplanation(document.title, explainDocument(document))
      : `${JSON.stringify(deck, null, 2)}\n`,
  );
  return 0;
}

quietOnBrokenPipe();
process.exitCode = await main(process.argv.slice(2));
