import { describe, expect, test } from 'vitest';
import { chooseElectron } from './electron-choice.mjs';

const bare = { env: {}, platform: 'linux', arch: 'x64', official: undefined, downloadFailure: undefined };
const official = '/there/electron';
const downloadFailure = 'no network';

describe('which Electron is taken', () => {
  test('an executable that a person names goes before all others', () => {
    const env = { ELECTRON_EXEC_PATH: '/my/electron', ELECTRON_OVERRIDE_DIST_PATH: '/other' };
    expect(chooseElectron({ ...bare, env, official })).toEqual({
      kind: 'named',
      executable: '/my/electron',
      by: 'ELECTRON_EXEC_PATH',
    });
  });

  test.each([
    ['linux', '/dist/electron'],
    ['darwin', '/dist/Electron.app/Contents/MacOS/Electron'],
    ['win32', '/dist/electron.exe'],
  ])('a folder that a person names holds the executable of %s', (platform, executable) => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/dist' };
    expect(chooseElectron({ ...bare, platform, env, official })).toMatchObject({ executable });
  });

  test.each([
    ['the official one when it is there', { official }, 'official'],
    ['the official one even where its download once failed', { official, downloadFailure }, 'official'],
    ['the official download before anything else', {}, 'download'],
    ['the fallback on Linux x64 once the download failed', { downloadFailure }, 'fallback'],
    ['no fallback on another processor', { downloadFailure, arch: 'arm64' }, 'none'],
    ['no fallback on another system', { downloadFailure, platform: 'darwin' }, 'none'],
  ])('%s', (_, facts, kind) => {
    expect(chooseElectron({ ...bare, ...facts }).kind).toBe(kind);
  });
});
