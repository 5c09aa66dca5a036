import type { Problem } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';
// Bundled by electron-vite as a program of its own; this is its path.
import deriver from './deriver.ts?modulePath';
import { helperProcess } from './helper-process.ts';
import type { LibraryFolders } from './library.ts';
import type { LibraryResponder } from './respond.ts';

/** A document that takes longer than this to derive is given up, in milliseconds. */
const TIME_LIMIT = 120_000;

/** A document that wants more memory than this ends the process, not the app; MiB. */
const MEMORY_LIMIT = 2048;

/**
 * The library, asked of a process of its own: a document that is slow, huge or hostile can neither hold up the
 * window nor take it down.
 */
export function deriverClient(folders: LibraryFolders): LibraryResponder & { readonly stop: () => void } {
  const helper = helperProcess(deriver, [JSON.stringify(folders)], 'Carrel deriver', {
    time: TIME_LIMIT,
    memory: MEMORY_LIMIT,
  });

  async function ask<V extends keyof LibraryResponder>(
    verb: V,
    request: Request<V>,
    what: string,
  ): Promise<Response<V>> {
    const response = (await helper.ask(verb, request)) as Response<V> | null;
    return response ?? { ok: false, problem: gaveUp(what) };
  }

  return {
    listDecks: () => ask('listDecks', undefined, 'The library'),
    loadDeck: (id) => ask('loadDeck', id, id),
    loadPage: (id) => ask('loadPage', id, id),
    addDocument: (request) => ask('addDocument', request, request.name),
    stop: helper.stop,
  };
}

function gaveUp(what: string): Problem {
  return {
    code: 'gave-up',
    message: `${what} could not be read: it took too long, or its reader stopped. Nothing else is affected. Try again, or use a smaller document.`,
  };
}
