import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import { contentPolicy, rendererFile } from './renderer-files.ts';

/** The page's one address. IndexedDB belongs to it: changing it would lose every learner's progress. */
export const ORIGIN = 'app://carrel';

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app://carrel/...` from the built renderer in `folder`, and nothing outside it. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'carrel' ? rendererFile(folder, url.pathname) : null;
    if (file === null || !existsSync(file)) return new Response('Not found', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    // A worker has the policy of its own file, not the page's.
    if (!file.endsWith('index.html')) return withPolicy(await net.fetch(pathToFileURL(file).href), nonce);
    const page = (await readFile(file, 'utf8')).replaceAll('%CSP_NONCE%', nonce);
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentPolicy(nonce),
      },
    });
  });
}

function withPolicy({ body, status, headers }: Response, nonce: string): Response {
  const all = { ...Object.fromEntries(headers), 'content-security-policy': contentPolicy(nonce) };
  return new Response(body, { status, headers: all });
}
