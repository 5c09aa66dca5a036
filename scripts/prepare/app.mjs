import { prepareBuild } from './build.mjs';
import { prepareDependencies } from './dependencies.mjs';
import { checkElectron, findElectron } from './electron.mjs';
import { prepareDisplay, prepareLibraries } from './system.mjs';

/**
 * Everything that running the app needs, built and ready.
 *
 * @returns {Promise<string>} the executable of Electron
 */
export async function prepareApp() {
  await prepareDependencies();
  const electron = await findElectron();
  await prepareLibraries(electron.executable);
  await prepareDisplay();
  await checkElectron(electron);
  await prepareBuild();
  return electron.executable;
}
