import { resolve } from 'node:path';
import { startVirtualDisplay } from './display/virtual-display.mjs';
import { prepareApp } from './prepare/app.mjs';
import { runMain } from './prepare/problem.mjs';
import { commandOf, endOnSignals, runInView } from './prepare/run.mjs';
import { hasDisplay } from './prepare/system.mjs';

/** `npm run screenshots [-- FOLDER]`: drives the real app and takes its pictures; e2e/pictures.ts says which. */
await runMain(async () => {
  endOnSignals();
  const executable = await prepareApp();
  const display = hasDisplay() ? undefined : await startVirtualDisplay({ endsWithLastWindow: false });
  const env = { ...process.env, ...display?.env, CARREL_ELECTRON: executable };
  const folders = process.argv.slice(2, 3).map((folder) => resolve(process.env['INIT_CWD'] ?? '.', folder));
  try {
    return await runInView(commandOf('tsx', ['e2e/pictures.ts', ...folders]), { env });
  } finally {
    display?.stop();
  }
});
