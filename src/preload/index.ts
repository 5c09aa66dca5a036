import { contextBridge, ipcRenderer } from 'electron';
import * as v from 'valibot';
import { type Bridge, contract, libraryChanged, type Verb, verbs } from '../ipc/contract.ts';

/** Puts the contract's verbs on `window.carrel`. Responses are checked here, before the page sees them. */
function ask(verb: Verb) {
  return async (request?: unknown) =>
    v.parse(contract[verb].response as v.GenericSchema, await ipcRenderer.invoke(verb, request));
}

const bridge = {
  ...(Object.fromEntries(verbs.map((verb) => [verb, ask(verb)])) as unknown as Omit<
    Bridge,
    'onLibraryChange'
  >),
  onLibraryChange(listener) {
    const receive = (_event: unknown, change: unknown) => listener(v.parse(libraryChanged.payload, change));
    ipcRenderer.on(libraryChanged.channel, receive);
    return () => ipcRenderer.off(libraryChanged.channel, receive);
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('carrel', bridge);
