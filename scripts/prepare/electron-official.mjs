import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executableName } from './electron-choice.mjs';
import { say } from './problem.mjs';
import { cache, readJson, root, writeJson } from './project.mjs';
import { commandOf, runQuietly } from './run.mjs';

const folder = join(root, 'node_modules/electron');
const record = join(cache, 'electron-download.json');

/** A network may only be away for a while, so a failure counts for a day. */
const memory = 24 * 60 * 60 * 1000;

/** A line that drops everything without an answer must not hold a start for ever. */
const patience = 10 * 60 * 1000;

export function officialVersion() {
  return readJson(join(folder, 'package.json'))?.version;
}

/** The executable of the official package, when its download was made and unpacked to the end. */
export function officialExecutable() {
  const executable = join(folder, 'dist', executableName(process.platform));
  // path.txt is what the package writes last.
  if (!existsSync(executable) || !existsSync(join(folder, 'path.txt'))) return undefined;
  const version = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
  return version === officialVersion() ? executable : undefined;
}

/** Why the download of this version did not work, when that is known since less than a day. */
export function knownFailure(now = Date.now()) {
  const known = readJson(record);
  const holds = known?.version === officialVersion() && now - known.time < memory;
  return holds ? known.why : undefined;
}

/**
 * The package's own downloader, which checks what it gets against the checksums it ships.
 *
 * @returns {Promise<string | undefined>} why it did not work; undefined when it did
 */
export async function downloadOfficial() {
  const version = officialVersion();
  say(`Downloading Electron ${version} …`);
  const command = commandOf('electron', [], 'install-electron');
  const { code, output } = await runQuietly(command, { timeout: patience });
  if (code === 0 && officialExecutable()) return undefined;
  const why = reasonIn(output) ?? `its download ended with code ${code}`;
  writeJson(record, { version, why, time: Date.now() });
  return why;
}

/** @param {string} output */
export function reasonIn(output) {
  const line = output.split('\n').find((text) => /error|failed|not found|timed? ?out/i.test(text));
  return line?.trim().replace(/^\w*Error: /, '');
}
