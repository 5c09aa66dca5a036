import { existsSync } from 'node:fs';
import { keeper } from '../archive/keeper.ts';
import { asker, fileAndProfile } from './arguments.ts';

/**
 * `export FILE [--profile DIR]`: writes all that is the learner's into one zip. The app may be running. Exit 0; 1 if it
 * could not be written; 2 for wrong usage.
 */
async function main(args: readonly string[]): Promise<number> {
  const given = fileAndProfile(args);
  if (given === null) {
    console.error('usage: npm run export -- FILE [--profile DIR]');
    return 2;
  }
  const { file, folders } = given;
  if (!existsSync(folders.profile)) {
    console.error(`There is no profile ${folders.profile}. Name it with --profile.`);
    return 1;
  }
  const written = await keeper(folders).exportTo({ ...asker(), file });
  if (!written.ok) {
    console.error(written.problem.message);
    return 1;
  }
  const { answers, cards, documents, decks } = written.value;
  console.log(
    `${file}: answers ${answers}, cards with progress ${cards}, own documents ${documents}, decks ${decks.length}`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
