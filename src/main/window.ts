import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { ORIGIN } from './protocol.ts';
import { MINIMUM_SIZE, placeOnScreen, readPlace, writePlace } from './window-place.ts';

const PAPER = { light: '#f6f1e7', dark: '#1f1c18' } as const;

/** Opens the window where the learner left it, in the paper's colour so that nothing flashes. */
export function openWindow(profile: string): BrowserWindow {
  const file = join(profile, 'window.json');
  const remembered = readPlace(file);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeOnScreen(remembered, displays),
    ...MINIMUM_SIZE,
    title: 'Carrel',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  if (remembered?.maximized) window.maximize();
  window.on('close', () => {
    writePlace(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${ORIGIN}/`);
  return window;
}
