import { app, type Session, session } from 'electron';
import { ORIGIN } from './protocol.ts';

/** The page may not navigate, open windows, embed pages or ask for permissions: it needs none of that. */
export function allowNothing(): void {
  // Chromium's own services look nothing up either.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => {
      // Starting anew is allowed, wherever in the page one is.
      if (url.split('#')[0] !== `${ORIGIN}/`) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
  app.on('session-created', refuseEverything);
  void app.whenReady().then(() => refuseEverything(session.defaultSession));
}

/** No permission, and no request but for the app's own files (which the protocol reads as `file:`). */
function refuseEverything(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}

function isLocal(url: string): boolean {
  return /^(?:app|file|data|blob|devtools):/.test(url);
}
