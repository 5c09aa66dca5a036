import { basename } from 'node:path';
import { app, BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import { done } from '../core/model/problem.ts';
import { type DocumentChoice, documentChosen } from '../ipc/contract.ts';
import type { YourDataNews } from '../ipc/your-data.ts';
import { loadBytes } from '../loader/load-file.ts';

/** The platform's usual entries, and what is Carrel's: adding a document, and taking everything out or in. */
export function installMenu(tell: (news: YourDataNews) => void): void {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Add a document…', accelerator: 'CmdOrCtrl+O', click: () => void chooseDocument() },
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

async function chooseDocument(): Promise<void> {
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
  window.webContents.send(documentChosen.channel, await readDocument(path));
}

async function readDocument(path: string): Promise<DocumentChoice> {
  const bytes = await loadBytes(path);
  return bytes.ok ? done({ name: basename(path), bytes: new Uint8Array(bytes.value) }) : bytes;
}
