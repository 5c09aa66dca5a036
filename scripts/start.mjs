import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startVirtualDisplay } from './display/virtual-display.mjs';
import { prepareApp } from './prepare/app.mjs';
import { runMain, say } from './prepare/problem.mjs';
import { cache, root, writeJson } from './prepare/project.mjs';
import { exitCode } from './prepare/run.mjs';
import { sandboxArguments } from './prepare/sandbox.mjs';
import { hasDisplay } from './prepare/system.mjs';

/** How long an app that was asked to end may take to save what it must. */
const grace = 5000;

/** Lines that Chromium prints where no desktop's message bus or graphics card is; nothing is wrong then. */
const harmless =
  /:ERROR:(?:object_proxy|bus|viz_main_impl|gpu_process_host|command_buffer_proxy_impl|angle_platform_impl|gl_factory)\.cc/;

/** `npm start`: prepares what is missing, then runs the app; what follows `--` goes to the app. */
await runMain(async () => {
  const executable = await prepareApp();
  const args = [...sandboxArguments(executable), root, ...process.argv.slice(2)];
  return hasDisplay() ? runApp(executable, args, {}) : runOnVirtualDisplay(executable, args);
});

/**
 * @param {string} executable
 * @param {readonly string[]} args
 */
async function runOnVirtualDisplay(executable, args) {
  const display = await startVirtualDisplay({ endsWithLastWindow: true });
  const record = join(cache, 'display.json');
  writeJson(record, { framebuffer: display.framebuffer });
  say(
    `No display here: Carrel runs on a virtual one (${display.name}). Its picture: npm run screenshot -- carrel.png`,
  );
  try {
    return await runApp(executable, args, display.env);
  } finally {
    rmSync(record, { force: true });
    display.stop();
  }
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} displayEnv
 * @returns {Promise<number>} the exit code of the app
 */
function runApp(executable, args, displayEnv) {
  const env = { ...process.env, ...displayEnv };
  // Set by some editors' terminals, it would make Electron a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve, reject) => {
    const app = spawn(executable, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'pipe'] });
    createInterface({ input: app.stderr }).on('line', (line) => {
      if (!harmless.test(line)) say(line);
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => end(app, signal));
    }
    app.on('error', reject);
    app.on('close', (code, signal) => resolve(exitCode(code, signal)));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} app
 * @param {NodeJS.Signals} signal
 */
function end(app, signal) {
  app.kill(signal);
  setTimeout(() => app.kill('SIGKILL'), grace).unref();
}
