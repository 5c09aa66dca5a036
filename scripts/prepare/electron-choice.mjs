import { join } from 'node:path';

/**
 * @typedef {object} Facts
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform of process.platform
 * @property {string} arch of process.arch
 * @property {string | undefined} official the official executable, when it is there
 * @property {string | undefined} downloadFailure why the official download did not work, when it was tried
 *
 * @typedef {{ kind: 'named', executable: string, by: string }
 *   | { kind: 'official', executable: string }
 *   | { kind: 'download' }
 *   | { kind: 'fallback', why: string }
 *   | { kind: 'none', why: string }} Choice
 */

/**
 * Which Electron to take, or what to try next: docs/decisions/0002-electron-runtime.md.
 *
 * @param {Facts} facts
 * @returns {Choice}
 */
export function chooseElectron({ env, platform, arch, official, downloadFailure }) {
  const executable = env['ELECTRON_EXEC_PATH'];
  if (executable) return { kind: 'named', executable, by: 'ELECTRON_EXEC_PATH' };
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder) {
    const by = 'ELECTRON_OVERRIDE_DIST_PATH';
    return { kind: 'named', executable: join(folder, executableName(platform)), by };
  }
  if (official) return { kind: 'official', executable: official };
  if (downloadFailure === undefined) return { kind: 'download' };
  const kind = platform === 'linux' && arch === 'x64' ? 'fallback' : 'none';
  return { kind, why: downloadFailure };
}

/**
 * Where Electron keeps its executable inside its folder.
 *
 * @param {string} platform
 */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
