import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebian, isRoot, isUbuntu } from './debian.mjs';
import { Problem, say } from './problem.mjs';
import { commandOf, runQuietly, tail } from './run.mjs';

/** Where each system keeps it; a bare name is looked for on the PATH. */
const places = {
  linux: ['chromium', 'google-chrome-stable', 'google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * A current Chromium for the tests of the renderer.
 *
 * @returns {Promise<string>} its executable
 */
export async function prepareChromium() {
  const named = process.env['CARREL_CHROMIUM'];
  if (named) return existing(named);
  const found = systemChromium() ?? (await playwrightChromium());
  if (found) return found;
  if (isDebian() && !isUbuntu() && isRoot()) {
    await installPackages(['chromium'], 'The tests need Chromium, which is missing');
    return systemChromium() ?? download();
  }
  return download();
}

/** @param {string} named */
function existing(named) {
  if (existsSync(named)) return named;
  throw new Problem(
    `CARREL_CHROMIUM names ${named}, which does not exist. Correct or unset it, then try again.`,
  );
}

function systemChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = places[/** @type {keyof typeof places} */ (process.platform)] ?? [];
  return candidates
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((file) => existsSync(file));
}

async function playwrightChromium() {
  const { chromium } = await import('playwright');
  const executable = chromium.executablePath();
  return existsSync(executable) ? executable : undefined;
}

async function download() {
  say('Downloading Chromium for the tests …');
  const { code, output } = await runQuietly(commandOf('playwright', ['install', 'chromium']));
  const executable = code === 0 ? await playwrightChromium() : undefined;
  if (executable) return executable;
  throw new Problem(
    `${tail(output)}\n\nThe tests need Chromium, and none was found or could be downloaded. Install Chromium or ` +
      'Chrome, or set CARREL_CHROMIUM to its executable, then try again.',
  );
}
