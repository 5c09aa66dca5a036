import { installPackages, isDebian } from './debian.mjs';
import { Problem } from './problem.mjs';
import { runQuietly } from './run.mjs';

/** Names of Debian 12, with those that are only loaded while running: no check of the executable shows them. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libx11-xcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxrandr2',
  'libxss1',
  'libnotify4',
  'libgl1',
];

/**
 * Makes sure that the system has what this executable needs to start.
 *
 * @param {string} executable
 */
export async function prepareLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  const purpose = `Electron needs libraries that are missing here (${someOf(missing)})`;
  if (!isDebian())
    throw new Problem(`${purpose}. Install them with the system's package manager, then try again.`);
  await installPackages(libraries, purpose);
  const left = await missingLibraries(executable);
  if (left.length > 0)
    throw new Problem(`Electron still misses ${left.join(', ')}. Install them, then try again.`);
}

/** Makes sure that there is a display, or that a virtual one can be started. */
export async function prepareDisplay() {
  if (hasDisplay() || (await runQuietly(['Xvfb', '-version'])).code !== 127) return;
  const purpose = 'There is no display, and Xvfb, a virtual one, is missing';
  if (!isDebian())
    throw new Problem(`${purpose}. Install Xvfb with the system's package manager, then try again.`);
  await installPackages(['xvfb'], purpose);
}

export function hasDisplay() {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** @param {readonly string[]} names */
function someOf(names) {
  const rest = names.length - 3;
  return rest > 0 ? `${names.slice(0, 3).join(', ')} and ${rest} more` : names.join(', ');
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { stdout } = await runQuietly(['ldd', executable]);
  return missingIn(stdout);
}

/** @param {string} table what ldd prints: "libx.so.1 => /path (address)", or "=> not found" */
export function missingIn(table) {
  return [...table.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}
