import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from './debian.mjs';
import { Problem } from './problem.mjs';

/**
 * The arguments that this system needs for Chromium's sandbox. Root cannot use it; on a Linux that keeps user
 * namespaces from programs, its helper must belong to root, which only the person at the keyboard can do.
 *
 * @param {string} executable
 * @returns {readonly string[]}
 */
export function sandboxArguments(executable) {
  if (process.platform !== 'linux') return [];
  if (isRoot()) return ['--no-sandbox'];
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!forbidsNamespaces() || !existsSync(helper) || isSetToRoot(helper)) return [];
  throw new Problem(
    'This system does not let programs make a sandbox of their own, and the app does not run without one. ' +
      `Give its helper the rights it needs, then try again:\n\n  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

function forbidsNamespaces() {
  return (
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0' ||
    setting('user/max_user_namespaces') === '0'
  );
}

/** @param {string} name */
function setting(name) {
  const file = `/proc/sys/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** @param {string} helper */
function isSetToRoot(helper) {
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4001) === 0o4001;
}
