import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { readJson, root } from './project.mjs';

/**
 * @typedef {readonly [command: string, ...args: string[]]} Command
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} Settings
 * @typedef {{ code: number, output: string, stdout: string }} Outcome `output` is stdout and stderr as they came
 */

/**
 * Runs a command out of sight; a command that cannot be started is an outcome too (code 127).
 *
 * @param {Command} command
 * @param {Settings} [settings]
 * @returns {Promise<Outcome>}
 */
export function runQuietly([file, ...args], settings = {}) {
  return new Promise((resolve) => {
    const env = { ...(settings.env ?? process.env), ...(process.stderr.isTTY ? {} : { NO_COLOR: '1' }) };
    const child = spawn(file, args, { cwd: root, ...settings, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, stdout] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 127, output: error.message, stdout }));
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output, stdout }));
  });
}

/**
 * Runs a command in the terminal of this process and resolves to its exit code.
 *
 * @param {Command} command
 * @param {Settings} [settings]
 * @returns {Promise<number>}
 */
export function runInView([file, ...args], settings = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, ...settings, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(exitCode(code, signal)));
  });
}

/**
 * As shells count it: a process ended by a signal has 128 + the signal's number.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}

/** Leaves by the door on Ctrl-C, so that what was started (a virtual display) is ended with it. */
export function endOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(exitCode(null, signal)));
  }
}

/**
 * A command of an installed package, run by this Node: no shell, and no difference between systems.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [bin] where it is not the package's own name
 * @returns {Command}
 */
export function commandOf(packageName, args, bin = packageName) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin: bins } = readJson(manifest) ?? {};
  const path = typeof bins === 'string' ? bins : bins?.[bin];
  if (!path) throw new Problem(`The package ${packageName} is not installed. Run "npm ci" and try again.`);
  return [process.execPath, join(dirname(manifest), path), ...args];
}

/**
 * npm itself. A `--silent` of the outer npm must not silence the reason why this one failed.
 *
 * @param {readonly string[]} args
 * @returns {{ command: Command, env: NodeJS.ProcessEnv }}
 */
export function npm(args) {
  const env = { ...process.env };
  delete env['npm_config_loglevel'];
  const cli = env['npm_execpath'];
  /** @type {Command} */
  const command = cli?.endsWith('.js') ? [process.execPath, cli, ...args] : ['npm', ...args];
  return { command, env };
}

/**
 * The end of a long output, where the reason usually is.
 *
 * @param {string} output
 */
export function tail(output, lines = 15) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
