import { readFileSync } from 'node:fs';
import { Problem, say } from './problem.mjs';
import { runQuietly, tail } from './run.mjs';

/** Debian renamed libraries when time became 64 bits wide: `libgtk-3-0` is `libgtk-3-0t64` since Debian 13. */
const renamed = 't64';

/**
 * Installs those of the packages that are missing; who may not install them is told how.
 *
 * @param {readonly string[]} names as in Debian 12
 * @param {string} purpose completes "… is needed"
 */
export async function installPackages(names, purpose) {
  const known = async () => knownNames((await madison(names)).stdout);
  let missing = await missingOf(resolveNames(names, await known()));
  if (!isRoot())
    throw new Problem(`${purpose}. Install what is missing, then try again:\n\n  ${byHand(missing)}`);
  say(`${purpose}: installing with apt-get …`);
  await aptGet(['update']);
  missing = await missingOf(resolveNames(names, await known()));
  if (missing.length === 0) return;
  const { code, output } = await aptGet(['install', '-y', '--no-install-recommends', ...missing]);
  if (code === 0) return;
  throw new Problem(
    `${tail(output)}\n\n${purpose}, and apt-get could not install it (code ${code}). Try by hand:\n\n  ${byHand(missing)}`,
  );
}

export function isDebian() {
  return distribution().some((id) => id === 'debian' || id === 'ubuntu');
}

/** Ubuntu's package named chromium only asks for a snap. */
export function isUbuntu() {
  return distribution().includes('ubuntu');
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} names
 * @param {ReadonlySet<string>} known what this system's package lists hold
 */
export function resolveNames(names, known) {
  return names.map((name) => (known.has(name + renamed) ? name + renamed : name));
}

/** @param {string} table what `apt-cache madison` prints: "name | version | source" */
export function knownNames(table) {
  return new Set(table.split('\n').map((line) => line.split('|')[0]?.trim() ?? ''));
}

/** @param {readonly string[]} names */
function madison(names) {
  return runQuietly(['apt-cache', 'madison', ...names, ...names.map((name) => name + renamed)]);
}

/** @param {readonly string[]} names */
async function missingOf(names) {
  const format = `\${Package} \${db:Status-Abbrev}\n`;
  const { stdout } = await runQuietly(['dpkg-query', '-W', '-f', format, ...names]);
  const installed = new Set(stdout.split('\n').map((line) => (/^(\S+) ii/.exec(line) ?? [])[1]));
  return names.filter((name) => !installed.has(name));
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runQuietly(['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
}

/** @param {readonly string[]} names */
function byHand(names) {
  const sudo = isRoot() ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** Every id of os-release: the system's own, and those it is like. */
function distribution() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, ids = '']) => ids.split(' '));
  } catch {
    return [];
  }
}
