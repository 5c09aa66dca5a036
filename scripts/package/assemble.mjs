import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { readJson, root } from '../prepare/project.mjs';
import { setFuses } from './fuses.mjs';

/**
 * Puts the built app and an Electron together in `folder`: what was there before is replaced.
 *
 * @param {string} electron its executable
 * @param {string} folder
 * @returns {Promise<string>} the app's executable
 */
export async function assemble(electron, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dirname(electron), folder, { recursive: true });
  for (const other of ['app', 'default_app.asar'])
    rmSync(join(folder, 'resources', other), { recursive: true, force: true });
  await archiveApp(join(folder, 'resources/app.asar'));
  const executable = join(folder, basename(electron).replace('electron', 'carrel'));
  renameSync(join(folder, basename(electron)), executable);
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE.carrel.txt'));
  await setFuses(executable);
  return executable;
}

/** @param {string} archive */
async function archiveApp(archive) {
  const stage = mkdtempSync(join(tmpdir(), 'carrel-package-'));
  try {
    const { name, version, license, main } = readJson(join(root, 'package.json'));
    writeFileSync(join(stage, 'package.json'), JSON.stringify({ name, version, license, main }));
    for (const part of ['out/main', 'out/preload', 'out/renderer', 'content'])
      cpSync(join(root, part), join(stage, part), { recursive: true });
    await createPackage(stage, archive);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
