import { join, resolve } from 'node:path';
import { assemble } from './package/assemble.mjs';
import { prepareApp } from './prepare/app.mjs';
import { officialExecutable } from './prepare/electron-official.mjs';
import { Problem, runMain } from './prepare/problem.mjs';
import { root } from './prepare/project.mjs';

/** `npm run package [-- FOLDER]`: the app as it is given to learners, for the system that this runs on. */
await runMain(async () => {
  if (process.platform === 'darwin')
    throw new Problem(
      'On macOS the app is a signed bundle, which is not made here yet. Use Linux or Windows.',
    );
  const electron = await prepareApp();
  if (electron !== officialExecutable())
    throw new Problem(
      'Only the official Electron is given to learners, and it could not be downloaded. Connect to the internet, delete .cache/electron-download.json, and try again.',
    );
  const folder = resolve(process.env['INIT_CWD'] ?? root, process.argv[2] ?? join('dist', 'carrel'));
  console.log(`Wrote ${await assemble(electron, folder)}`);
  return 0;
});
