import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { verbs } from '../ipc/contract.ts';
import { ORIGIN } from './protocol.ts';
import { type Responder, respond } from './respond.ts';

/** Answers every verb of the contract, for our own page's top frame only. */
export function handle(responder: Responder): void {
  for (const verb of verbs) {
    ipcMain.handle(verb, (event, request: unknown) => {
      if (!isOurPage(event)) throw new Error(`Refused ${verb}: it did not come from Carrel's own page.`);
      return respond(responder, verb, request);
    });
  }
}

function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${ORIGIN}/`);
}
