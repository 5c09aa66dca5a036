import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { assemble } from '../scripts/package/assemble.mjs';
import { FUSES } from '../scripts/package/fuses.mjs';
import { sandboxArguments } from '../scripts/prepare/sandbox.mjs';

test.skip(process.platform === 'darwin', 'no bundle is made for macOS');

const folder = mkdtempSync(join(tmpdir(), 'carrel-packaged-'));
let executable = '';
test.beforeAll(async () => {
  executable = await assemble(process.env['CARREL_ELECTRON'] ?? '', join(folder, 'app'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is given to learners has its fuses set, and they hold', async () => {
  const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(executable)) };
  const set = Object.entries(FUSES).filter(([fuse]) => fuse in wire);
  expect(set.length).toBeGreaterThan(4);
  for (const [fuse, on] of set) expect(wire[fuse]).toBe(on ? FuseState.ENABLE : FuseState.DISABLE);
});

test('the packaged app opens on its deck, and is turned into no Node and debugged by none', async () => {
  const profile = join(folder, 'profile');
  const app = spawn(
    executable,
    ['--inspect=0', '--remote-debugging-port=0', ...sandboxArguments(executable)],
    {
      env: {
        ...process.env,
        CARREL_PROFILE: profile,
        ELECTRON_RUN_AS_NODE: '1',
        NODE_OPTIONS: '--inspect=0',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const exited = new Promise((done) => app.once('exit', done));
  try {
    const told = await linesUntil(app, /^DevTools listening on ws:/);
    expect(told.filter((line) => line.startsWith('Debugger listening'))).toEqual([]);
    const { host } = new URL(told.at(-1)?.split(' ').at(-1) ?? '');
    const targets = async () => JSON.stringify(await (await fetch(`http://${host}/json/list`)).json());
    await expect.poll(targets).toContain('app://carrel/');
    // Derived from the document in the archive, by the process that the archive holds as well.
    const deck = join(profile, 'cache/decks/collective-security-treaty-organization.json');
    await expect.poll(() => existsSync(deck), { timeout: 40_000 }).toBe(true);
  } finally {
    app.kill('SIGKILL');
    await exited;
  }
});

/** Goes on reading after the last line that is wanted: the app must not write into a closed pipe. */
function linesUntil(app: ChildProcess, last: RegExp): Promise<readonly string[]> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    app.once('exit', () => reject(new Error(`the app ended:\n${lines.join('\n')}`)));
    createInterface({ input: app.stderr as Readable }).on('line', (line) => {
      lines.push(line);
      if (last.test(line)) resolve(lines);
    });
  });
}
