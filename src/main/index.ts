import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { type Folders, foldersOf } from '../archive/folders.ts';
import { finishRestore } from '../archive/restore.ts';
import { type YourDataNews, yourDataNews } from '../ipc/your-data.ts';
import { setDatabaseAside } from './database-folder.ts';
import { deriverClient } from './deriver-client.ts';
import { desktop } from './desktop.ts';
import { handle } from './handlers.ts';
import { allowNothing } from './hardening.ts';
import { openJournal } from './journal.ts';
import { keepUpWhileRunning } from './keep-up.ts';
import { keeperClient } from './keeper-client.ts';
import { installMenu } from './menu.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import type { LibraryResponder } from './respond.ts';
import { openWindow } from './window.ts';
import { yourData } from './your-data.ts';

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
  const folders = foldersOf(profile, process.env['CARREL_CONTENT'] ?? join(app.getAppPath(), 'content'));
  if (!isFinished(folders)) {
    app.exit(1);
    return;
  }
  const deriver = deriverClient({ shipped: folders.shipped, own: folders.library, cache: folders.cache });
  const keeper = keeperClient(folders);
  const journal = openJournal(folders.journal);
  const data = yourData({ folders, keeper, journal, desktop, app: app.getVersion(), tell });

  if (!existsSync(folders.cache)) void deriveAhead(deriver);
  allowNothing();
  handle({
    ...deriver,
    ...journal,
    ...data,
    setDatabaseAside: () => setDatabaseAside(profile, new Date()),
  });
  keepUpWhileRunning(data.keepUp);
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('quit', () => {
    deriver.stop();
    keeper.stop();
  });

  void app.whenReady().then(() => {
    serveRenderer(join(__dirname, '../renderer'));
    installMenu(tell);
    openWindow(profile);
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) openWindow(profile);
    });
  });
}

/** At a first start, while the window opens: the page then finds its decks in the cache. */
async function deriveAhead({ listDecks, loadDeck }: LibraryResponder): Promise<void> {
  const listed = await listDecks(undefined);
  if (!listed.ok) return;
  for (const { id } of listed.value.decks) await loadDeck(id);
}

/** A restore that was cut short is finished before anything else is read. */
function isFinished(folders: Folders): boolean {
  try {
    finishRestore(folders);
    return true;
  } catch (error) {
    dialog.showErrorBox(
      'A restore is not finished',
      `Carrel was restoring a snapshot and could not finish: ${(error as Error).message}. Nothing is lost. Check that the disk is not full and the profile folder may be written, and start Carrel again.`,
    );
    return false;
  }
}

function tell(news: YourDataNews): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(yourDataNews.channel, news);
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
