import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { Problem, runMain } from './prepare/problem.mjs';
import { root } from './prepare/project.mjs';
import { commandOf, runInView } from './prepare/run.mjs';

/** `node scripts/cli.mjs NAME ARGS`: runs src/cli/NAME.ts from its source. stdout is the command's alone. */
await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const file = join(root, 'src/cli', `${name}.ts`);
  if (!existsSync(file)) throw new Problem(`There is no command "${name}" in src/cli.`);
  await prepareDependencies();
  const cwd = callerFolder();
  return runInView(commandOf('tsx', [file, ...args.map((arg) => fromRoot(arg, cwd))]), { cwd });
});

/** npm runs every script in the project's folder and says in INIT_CWD where the person is. */
function callerFolder() {
  const npmMoved = process.cwd() === root && process.env['INIT_CWD'];
  return npmMoved || process.cwd();
}

/**
 * A path counts from where the person is, and from the project where there is no such file.
 *
 * @param {string} arg
 * @param {string} cwd
 */
function fromRoot(arg, cwd) {
  const isOnlyThere =
    !arg.startsWith('-') && !existsSync(resolve(cwd, arg)) && existsSync(resolve(root, arg));
  return isOnlyThere ? resolve(root, arg) : arg;
}
