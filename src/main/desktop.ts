import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import type { Desktop } from './your-data.ts';

const FILTERS = [{ name: 'Carrel archives', extensions: ['zip'] }];

/** The system's own dialogs and file manager. */
export const desktop: Desktop = {
  chooseFile: async () => {
    const { filePaths } = await dialog.showOpenDialog(currentWindow(), {
      ...{ title: 'Import everything', buttonLabel: 'Look into it' },
      ...{ properties: ['openFile'], filters: FILTERS },
    });
    return filePaths[0] ?? null;
  },
  chooseTarget: async (suggested) => {
    const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
      ...{ title: 'Export everything', buttonLabel: 'Export', filters: FILTERS },
      defaultPath: join(app.getPath('documents'), suggested),
    });
    return canceled || !filePath ? null : filePath;
  },
  showFolder: (path) => void shell.openPath(path),
};

/** @throws if there is no window; whoever asks is in one */
function currentWindow(): BrowserWindow {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error('There is no window to ask in.');
  return window;
}
