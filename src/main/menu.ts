import { basename } from 'node:path';
import { app, BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import { type LibraryChange, libraryChanged } from '../ipc/contract.ts';
import type { YourDataNews } from '../ipc/your-data.ts';
import { loadBytes } from '../loader/load-file.ts';
import type { LibraryResponder } from './respond.ts';

/** The platform's usual entries, and what is Carrel's: adding a document, and taking everything out or in. */
export function installMenu(responder: LibraryResponder, tell: (news: YourDataNews) => void): void {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Add a document…', accelerator: 'CmdOrCtrl+O', click: () => void addDocument(responder) },
        { type: 'separator' },
        { label: 'Export everything…', click: () => tell({ type: 'asked', what: 'export' }) },
        { label: 'Import everything…', click: () => tell({ type: 'asked', what: 'import' }) },
        { type: 'separator' },
        { role: mac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: 'About Carrel', click: () => app.showAboutPanel() }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function addDocument(responder: LibraryResponder): Promise<void> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) return;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Add a document',
    buttonLabel: 'Add',
    properties: ['openFile'],
    filters: [{ name: 'Documents', extensions: ['txt', 'md', 'html', 'htm', 'xhtml', 'text', 'markdown'] }],
  });
  const [path] = filePaths;
  if (path === undefined) return;
  const change = await readAndAdd(responder, path);
  window.webContents.send(libraryChanged.channel, change);
}

async function readAndAdd(responder: LibraryResponder, path: string): Promise<LibraryChange> {
  const bytes = await loadBytes(path);
  if (!bytes.ok) return bytes;
  return responder.addDocument({ name: basename(path), bytes: new Uint8Array(bytes.value) });
}
