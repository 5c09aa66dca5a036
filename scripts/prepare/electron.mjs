import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chooseElectron } from './electron-choice.mjs';
import { fallbackExecutable } from './electron-fallback.mjs';
import { downloadOfficial, knownFailure, officialExecutable, officialVersion } from './electron-official.mjs';
import { Problem, say } from './problem.mjs';
import { cache, readJson, writeJson } from './project.mjs';
import { runQuietly, tail } from './run.mjs';

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} origin why it is this one, for the line that says so
 */

/**
 * Finds an Electron, and fetches one where there is none.
 *
 * @param {string | undefined} [downloadFailure]
 * @returns {Promise<Electron>}
 */
export async function findElectron(downloadFailure = knownFailure()) {
  const { env, platform, arch } = process;
  const official = officialExecutable();
  const choice = chooseElectron({ env, platform, arch, official, downloadFailure });
  switch (choice.kind) {
    case 'named':
      return named(choice.executable, choice.by);
    case 'official':
      return { executable: choice.executable, origin: 'the official package' };
    case 'download':
      return findElectron(await downloadOfficial());
    case 'fallback': {
      const origin = `for testing only; the official ${officialVersion()} could not be downloaded: ${choice.why}`;
      return { executable: await fallbackExecutable(), origin };
    }
    case 'none':
      throw new Problem(
        `Electron ${officialVersion()} could not be downloaded: ${choice.why}. Connect to the internet and delete ` +
          '.cache/electron-download.json, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron.',
      );
  }
}

/**
 * Makes sure that it starts here, and says in a line which Electron it is and why.
 *
 * @param {Electron} electron
 */
export async function checkElectron({ executable, origin }) {
  const record = join(cache, 'electron-start.json');
  const { mtimeMs } = statSync(executable);
  const old = readJson(record);
  const known = old?.executable === executable && old.mtimeMs === mtimeMs;
  const version = known ? old.version : await versionOf(executable);
  if (!known) writeJson(record, { executable, mtimeMs, version });
  say(`Electron ${version} (${origin}).`);
}

/** @param {string} executable */
async function versionOf(executable) {
  // As plain Node it needs every library and the C library's version, but no display.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, stdout, output } = await runQuietly([executable, '-p', 'process.versions.electron'], { env });
  if (code === 0) return stdout.trim();
  throw new Problem(
    `${tail(output)}\n\n${executable} does not start on this system (code ${code}). If a library is named above, ` +
      'install it; if GLIBC is, the system is too old for this Electron. ELECTRON_OVERRIDE_DIST_PATH can name ' +
      'the folder of another Electron.',
  );
}

/**
 * @param {string} executable
 * @param {string} by the variable that named it
 * @returns {Electron}
 */
function named(executable, by) {
  if (existsSync(executable)) return { executable, origin: `named by ${by}` };
  throw new Problem(`${by} names ${executable}, which does not exist. Correct or unset it, then try again.`);
}
