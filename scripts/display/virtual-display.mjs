import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../prepare/problem.mjs';
import { tail } from '../prepare/run.mjs';

/**
 * @typedef {object} VirtualDisplay
 * @property {NodeJS.ProcessEnv} env what a program needs to draw on it
 * @property {string} name ":99"
 * @property {string} framebuffer the file that always holds the picture, in the format of xwd
 * @property {number} pid of Xvfb
 * @property {() => void} stop
 */

/**
 * Starts an Xvfb under the first free number. Only who has the cookie may draw on it or read it.
 *
 * @param {{ endsWithLastWindow: boolean }} settings whether it goes when the last program on it does
 * @returns {Promise<VirtualDisplay>}
 */
export async function startVirtualDisplay({ endsWithLastWindow }) {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-display-'));
  const cookies = join(folder, 'cookies');
  writeFileSync(cookies, cookieFile(randomBytes(16)), { mode: 0o600 });
  const server = startServer(folder, cookies, endsWithLastWindow);
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const name = `:${await displayNumber(server)}`;
  return {
    env: { DISPLAY: name, XAUTHORITY: cookies },
    name,
    framebuffer: join(folder, 'Xvfb_screen0'),
    pid: server.pid ?? 0,
    stop,
  };
}

/**
 * @param {string} folder
 * @param {string} cookies
 * @param {boolean} endsWithLastWindow
 */
function startServer(folder, cookies, endsWithLastWindow) {
  const screen = ['-screen', '0', '1280x800x24', '-fbdir', folder, '-nocursor'];
  const access = ['-nolisten', 'tcp', '-auth', cookies];
  const end = endsWithLastWindow ? '-terminate' : '-noreset';
  // Detached, so that Ctrl-C in the terminal reaches the app first and does not pull its screen away.
  return spawn('Xvfb', ['-displayfd', '3', ...screen, ...access, end], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<number>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let [number, errors] = ['', ''];
    const fail = (/** @type {string} */ why) =>
      reject(
        new Problem(
          `${tail(errors)}\nThe virtual display (Xvfb) did not start: ${why}. Set DISPLAY to one that runs.`,
        ),
      );
    server.stderr?.on('data', (text) => {
      errors += text;
    });
    server.stdio[3]?.on('data', (text) => {
      number += text;
      if (number.includes('\n')) resolve(Number(number));
    });
    server.on('error', (error) => fail(error.message));
    server.on('close', (code) => fail(`it ended with code ${code}`));
  });
}

/**
 * One cookie for every display, in the format of Xauthority: family, address, number, method, cookie, each but the
 * first with its length before it.
 *
 * @param {Buffer} cookie
 */
function cookieFile(cookie) {
  const anyDisplay = Buffer.from([0xff, 0xff]);
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie];
  const counted = fields.flatMap((field) => [Buffer.from([field.length >> 8, field.length & 0xff]), field]);
  return Buffer.concat([anyDisplay, ...counted]);
}
