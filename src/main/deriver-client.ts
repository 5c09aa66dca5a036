import { type UtilityProcess, utilityProcess } from 'electron';
import type { Problem } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';
import type { DeriverReply, DeriverRequest } from './deriver.ts';
// Bundled by electron-vite as a program of its own; this is its path.
import deriver from './deriver.ts?modulePath';
import type { LibraryFolders } from './library.ts';
import type { LibraryResponder } from './respond.ts';

/** A document that takes longer than this to derive is given up, in milliseconds. */
const TIME_LIMIT = 120_000;

/** A document that wants more memory than this ends the process, not the app; MiB. */
const MEMORY_LIMIT = 2048;

/**
 * The library, asked of a process of its own: a document that is slow, huge or hostile can neither hold up the
 * window nor take it down. The process starts with the first request and again after it was lost.
 */
export function deriverClient(folders: LibraryFolders): LibraryResponder & { readonly stop: () => void } {
  let child: UtilityProcess | null = null;
  let asked = 0;
  const waiting = new Map<number, (reply: DeriverReply | null) => void>();

  function lose(): void {
    child?.kill();
    child = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  }

  function running(): UtilityProcess {
    if (child) return child;
    const started = utilityProcess.fork(deriver, [JSON.stringify(folders)], {
      serviceName: 'Carrel deriver',
      execArgv: [`--max-old-space-size=${MEMORY_LIMIT}`],
    });
    started.on('message', (reply: DeriverReply) => {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    });
    started.on('exit', () => {
      if (child === started) lose();
    });
    child = started;
    return started;
  }

  function ask<V extends keyof LibraryResponder>(verb: V, request: Request<V>): Promise<Response<V> | null> {
    asked += 1;
    const id = asked;
    return new Promise((settle) => {
      const limit = setTimeout(lose, TIME_LIMIT);
      waiting.set(id, (reply) => {
        clearTimeout(limit);
        settle(reply && (reply.response as Response<V>));
      });
      running().postMessage({ id, verb, request } satisfies DeriverRequest);
    });
  }

  return {
    listDecks: async () =>
      (await ask('listDecks', undefined)) ?? { ok: false, problem: gaveUp('The library') },
    loadDeck: async (id) => (await ask('loadDeck', id)) ?? { ok: false, problem: gaveUp(id) },
    loadPage: async (id) => (await ask('loadPage', id)) ?? { ok: false, problem: gaveUp(id) },
    addDocument: async (request) =>
      (await ask('addDocument', request)) ?? { ok: false, problem: gaveUp(request.name) },
    stop: lose,
  };
}

function gaveUp(what: string): Problem {
  return {
    code: 'gave-up',
    message: `${what} could not be read: it took too long, or its reader stopped. Nothing else is affected. Try again, or use a smaller document.`,
  };
}
