import { contextBridge, ipcRenderer } from 'electron';
import * as v from 'valibot';
import { type Bridge, contract, documentChosen, type Verb, verbs } from '../ipc/contract.ts';
import { yourDataNews } from '../ipc/your-data.ts';

/** Puts the contract's verbs on `window.carrel`. Responses are checked here, before the page sees them. */
function ask(verb: Verb) {
  return async (request?: unknown) =>
    v.parse(contract[verb].response as v.GenericSchema, await ipcRenderer.invoke(verb, request));
}

/** Hands on what main tells unasked, checked as well. Returns what stops it. */
function listen<Payload>(
  { channel, payload }: { readonly channel: string; readonly payload: v.GenericSchema<unknown, Payload> },
  listener: (told: Payload) => void,
): () => void {
  const receive = (_event: unknown, told: unknown) => listener(v.parse(payload, told));
  ipcRenderer.on(channel, receive);
  return () => ipcRenderer.off(channel, receive);
}

const bridge = {
  ...(Object.fromEntries(verbs.map((verb) => [verb, ask(verb)])) as unknown as Omit<
    Bridge,
    'onDocumentChosen' | 'onYourData'
  >),
  onDocumentChosen: (listener) => listen(documentChosen, listener),
  onYourData: (listener) => listen(yourDataNews, listener),
} satisfies Bridge;

contextBridge.exposeInMainWorld('carrel', bridge);
