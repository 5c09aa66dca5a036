import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What is switched off in the executable itself, where no environment variable and no argument can bring it back: the
 * app cannot be turned into a plain Node, told to load other code, or debugged from outside.
 */
export const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/**
 * Sets those of the fuses that this Electron has; older ones have fewer.
 *
 * @param {string} executable
 */
export async function setFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  const known = Object.entries(FUSES).filter(([fuse]) => fuse in wire);
  await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(known) });
}
