import { relative } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { type LibraryEntry, listLibrary, loadDeck } from '../loader/library.ts';
import { quietOnBrokenPipe } from './broken-pipe.ts';

/** `check [FOLDER]`: validates every deck below it and prints `file: message` for each problem. Exit 0, 1 or 2. */
async function main(args: readonly string[]): Promise<number> {
  const [folder = 'content', ...more] = args;
  if (more.length > 0 || folder.startsWith('--')) {
    console.error('usage: check [FOLDER]');
    return 2;
  }
  const { entries, problems } = await listLibrary(folder);
  const found = [...problems];
  if (entries.length + problems.length === 0) found.push(problem('There is no deck in this folder.', folder));
  for (const entry of entries) found.push(...(await checkEntry(entry)));
  for (const { where, message } of found) console.error(`${relative('', where ?? folder)}: ${message}`);
  if (found.length === 0) console.log(`${entries.length} decks, no problem`);
  return found.length === 0 ? 0 : 1;
}

async function checkEntry(entry: LibraryEntry): Promise<readonly Problem[]> {
  const deck = await loadDeck(entry);
  if (!deck.ok) return [{ ...deck.problem, where: deck.problem.where ?? entry.file }];
  const { cards } = deck.value;
  if (cards.length === 0) return [problem('The deck has no card. Add text that states facts.', entry.file)];
  const ids = new Set(cards.map(({ id }) => id));
  return ids.size === cards.length
    ? []
    : [problem('Two cards have the same id. Give each its own key.', entry.file)];
}

function problem(message: string, where: string): Problem {
  return { code: 'check', message, where };
}

quietOnBrokenPipe();
process.exitCode = await main(process.argv.slice(2));
