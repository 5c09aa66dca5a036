import { keeper } from '../archive/keeper.ts';
import { asker, fileAndProfile } from './arguments.ts';

/**
 * `import FILE [--profile DIR]`: adds to a profile what an archive has and it has not. The app shows it when it is next
 * started. Exit 0; 1 if the file cannot be used; 2 for wrong usage.
 */
async function main(args: readonly string[]): Promise<number> {
  const given = fileAndProfile(args);
  if (given === null) {
    console.error('usage: npm run import -- FILE [--profile DIR]');
    return 2;
  }
  const { file, folders } = given;
  const imported = await keeper(folders).importFile({ ...asker(), file });
  if (!imported.ok) {
    console.error(imported.problem.message);
    return 1;
  }
  const { events, documents } = imported.value;
  console.log(`${folders.profile}: entries added ${events}, documents added ${documents}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
