import { join } from 'node:path';
import { Problem, say } from './problem.mjs';
import { hashFiles, readJson, root, writeJson } from './project.mjs';
import { npm, runQuietly, tail } from './run.mjs';

const lockfile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.carrel-dependencies.json');

/** Installs the npm packages when they are missing, or are not those of the lockfile. */
export async function prepareDependencies() {
  requireNode();
  const stamp = { lockfile: hashFiles([lockfile]), node: process.versions.node.split('.')[0] };
  const old = readJson(stampFile);
  if (old?.lockfile === stamp.lockfile && old.node === stamp.node) return;
  const sameNode = old === undefined || old.node === stamp.node;
  const wanted = readJson(lockfile);
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (!(sameNode && isInStep(wanted, installed))) await install(wanted);
  writeJson(stampFile, stamp);
}

/**
 * Whether what npm says it installed is what the lockfile asks for, as after an `npm install` by hand.
 * Optional packages of other systems are not there, and need not be.
 *
 * @param {any} wanted package-lock.json
 * @param {any} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInStep(wanted, installed) {
  if (!wanted?.packages || !installed?.packages) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed.packages[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Whether the lockfile names the optional packages of every system. One made where a registry carries only some of
 * them does not, and `npm ci` refuses it.
 *
 * @param {any} wanted package-lock.json
 */
export function isComplete(wanted) {
  const packages = wanted?.packages ?? {};
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.values(packages).every(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}).every((name) => names.has(name)),
  );
}

/** @param {any} wanted package-lock.json */
async function install(wanted) {
  // Both keep to the lockfile's versions and leave it alone; only the second adds what it lacks for this system.
  const verb = isComplete(wanted) ? ['ci'] : ['install', '--no-save'];
  say(`Installing the npm packages (npm ${verb.join(' ')}) …`);
  // Everything here is a development dependency, so NODE_ENV=production must not leave them out.
  const { command, env } = npm([...verb, '--include=dev', '--no-progress']);
  const { code, output } = await runQuietly(command, { env });
  if (code === 0) return;
  throw new Problem(
    `${errorsOf(output)}\n\nThe npm packages could not be installed (npm ${verb[0]} ended with code ${code}). ` +
      'Mend what npm says above, then run the same command again.',
  );
}

/**
 * npm says the reason first and its manual page after it.
 *
 * @param {string} output
 */
function errorsOf(output) {
  const errors = output.split('\n').filter((line) => /^npm error \S/.test(line));
  return errors.length > 0 ? errors.slice(0, 8).join('\n') : tail(output);
}

function requireNode() {
  const wanted = readJson(join(root, 'package.json')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    throw new Problem(
      `Carrel needs Node ${wanted} or newer, and this is Node ${process.versions.node}. Install a newer Node and try again.`,
    );
  }
}

/**
 * @param {string} version
 * @param {string} other
 */
export function isOlder(version, other) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = other.split('.').map(Number);
  return a < c || (a === c && b < d);
}
