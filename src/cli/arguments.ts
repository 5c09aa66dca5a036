import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Folders, foldersOf } from '../archive/folders.ts';
import type { Asker } from '../archive/keeper.ts';

const root = join(import.meta.dirname, '..', '..');

/** `FILE [--profile DIR]`, or null where that is not what was given. */
export function fileAndProfile(
  args: readonly string[],
): { readonly file: string; readonly folders: Folders } | null {
  const at = args.indexOf('--profile');
  const named = at < 0 ? undefined : args[at + 1];
  const [file, ...more] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  if (file === undefined || more.length > 0 || file.startsWith('-')) return null;
  if (at >= 0 && named === undefined) return null;
  const profile = named ?? process.env['CARREL_PROFILE'] ?? usualProfile();
  return { file: resolve(file), folders: foldersOf(resolve(profile), contentFolder()) };
}

/** Where the app keeps the learner's data unless told. */
function usualProfile(): string {
  const home = homedir();
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Carrel');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Carrel');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Carrel');
}

function contentFolder(): string {
  return process.env['CARREL_CONTENT'] ?? join(root, 'content');
}

/** Who asks, and when. */
export function asker(): Asker {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return { app: version, moment: { at: Date.now(), offset: -new Date().getTimezoneOffset() } };
}
