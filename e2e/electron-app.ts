import type { ChildProcess } from 'node:child_process';
import { _electron } from '@playwright/test';
import { sandboxArguments } from '../scripts/prepare/sandbox.mjs';
import { noonZone, type Place, type Run, root } from './place.ts';

/** How the built app is started in the Electron that `npm test` found. */
export function launchOf({ profile, content, zone = noonZone() }: Place) {
  const executablePath = process.env['CARREL_ELECTRON'];
  if (executablePath === undefined)
    throw new Error('CARREL_ELECTRON is not set: run the tests by `npm test`.');
  return {
    executablePath,
    args: ['.', ...sandboxArguments(executablePath)],
    cwd: root,
    env: {
      ...(process.env as Record<string, string>),
      CARREL_PROFILE: profile,
      CARREL_CONTENT: content,
      TZ: zone,
    },
  };
}

/** On a machine that has much else to do; milliseconds. */
const LONGEST_START = 120_000;

/** @param switches Chromium's, as on a command line */
export async function openElectron(place: Place, switches: readonly string[] = []): Promise<Run> {
  const { args, ...launch } = launchOf(place);
  const app = await _electron.launch({ ...launch, args: [...args, ...switches], timeout: LONGEST_START });
  const page = await app.firstWindow({ timeout: LONGEST_START });
  return { page, main: app, close: () => app.close(), kill: () => killWhole(app.process()) };
}

/** Ends a process and all that it started, which are of one group, at once. */
export async function killWhole(main: ChildProcess): Promise<void> {
  const exited = new Promise((done) => main.once('exit', done));
  if (main.pid === undefined || process.platform === 'win32') main.kill('SIGKILL');
  else process.kill(-main.pid, 'SIGKILL');
  await exited;
}
