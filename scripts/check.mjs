import { runChecks } from './check/run-checks.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { runMain } from './prepare/problem.mjs';

/** `npm run check`: format, lint, layers, types, unused code, the deck format and the decks. */
await runMain(async () => {
  await prepareDependencies();
  const { failed } = await runChecks();
  return failed === 0 ? 0 : 1;
});
