import { app, session } from 'electron';
import { ORIGIN } from './protocol.ts';

/** The page may not navigate, open windows, embed pages or ask for permissions: it needs none of that. */
export function allowNothing(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => {
      if (new URL(url).href !== `${ORIGIN}/`) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
  void app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
  });
}
