import { parseArgs } from 'node:util';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { Problem, runMain } from './prepare/problem.mjs';
import { commandOf, endOnSignals, runInView } from './prepare/run.mjs';

/** `npm run fuzz -- [--inputs N] [--seed S]`: malformed inputs for all that reads what others wrote; fuzz/ says which. */
await runMain(async () => {
  endOnSignals();
  const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } });
  const { inputs = '100000', seed = '1' } = values;
  for (const [name, value] of Object.entries({ inputs, seed }))
    if (!/^\d+$/.test(value)) throw new Problem(`--${name} takes a whole number, as in --${name} 1000.`);
  await prepareDependencies();
  const env = { ...process.env, CARREL_FUZZ: inputs, CARREL_FUZZ_SEED: seed };
  const code = await runInView(
    commandOf('vitest', ['run', '--project', 'node', '--testTimeout', '3600000', 'fuzz/']),
    { env },
  );
  console.log(`\ninputs ${inputs}, seed ${seed}: ${code === 0 ? 'no fault' : 'faults, see above'}`);
  return code;
});
