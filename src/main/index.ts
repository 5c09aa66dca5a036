import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { setDatabaseAside } from './database-folder.ts';
import { deriverClient } from './deriver-client.ts';
import { handle } from './handlers.ts';
import { allowNothing } from './hardening.ts';
import { openJournal } from './journal.ts';
import { installMenu } from './menu.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { openWindow } from './window.ts';

/**
 * Wires the main process; everything else lives in the file named for it. `CARREL_PROFILE` and `CARREL_CONTENT`
 * move the learner's data and the shipped documents elsewhere, for tests and for people with several desks.
 */
app.setName('Carrel');
app.setPath('userData', process.env['CARREL_PROFILE'] ?? join(app.getPath('appData'), 'Carrel'));

// As root, Chromium's own sandbox cannot start; asking for it all the same restarts its network service for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const profile = app.getPath('userData');
  const deriver = deriverClient({
    shipped: process.env['CARREL_CONTENT'] ?? join(app.getAppPath(), 'content'),
    own: join(profile, 'library'),
    cache: join(profile, 'cache', 'decks'),
  });

  allowNothing();
  handle({
    ...deriver,
    ...openJournal(join(profile, 'journal')),
    setDatabaseAside: () => setDatabaseAside(profile, new Date()),
  });
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('quit', deriver.stop);

  void app.whenReady().then(() => {
    serveRenderer(join(__dirname, '../renderer'));
    installMenu(deriver);
    openWindow(profile);
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) openWindow(profile);
    });
  });
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
