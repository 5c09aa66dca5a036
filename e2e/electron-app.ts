import { _electron } from '@playwright/test';
import { sandboxArguments } from '../scripts/prepare/sandbox.mjs';
import { noonZone, type Place, type Run, root } from './place.ts';

/** Starts the built app in the Electron that `npm test` found. */
export async function openElectron({ profile, content }: Place): Promise<Run> {
  const executablePath = process.env['CARREL_ELECTRON'];
  if (executablePath === undefined)
    throw new Error('CARREL_ELECTRON is not set: run the tests by `npm test`.');
  const app = await _electron.launch({
    executablePath,
    args: ['.', ...sandboxArguments(executablePath)],
    cwd: root,
    env: {
      ...(process.env as Record<string, string>),
      CARREL_PROFILE: profile,
      CARREL_CONTENT: content,
      TZ: noonZone(),
    },
  });
  const page = await app.firstWindow();
  return {
    page,
    close: () => app.close(),
    kill: async () => {
      const exited = new Promise((done) => app.process().once('exit', done));
      app.process().kill('SIGKILL');
      await exited;
    },
  };
}
