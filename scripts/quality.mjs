import { join } from 'node:path';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { runMain } from './prepare/problem.mjs';
import { root } from './prepare/project.mjs';
import { commandOf, runInView } from './prepare/run.mjs';

/** `npm run quality [-- WORD]`: the figures of the corpus, held against their floors; quality/run.ts says more. */
await runMain(async () => {
  await prepareDependencies();
  return runInView(commandOf('tsx', [join(root, 'quality/run.ts'), ...process.argv.slice(2)]));
});
