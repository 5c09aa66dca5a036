import { type LibraryFolders, libraryResponder } from './library.ts';
import { type LibraryResponder, respond } from './respond.ts';

/** The process that reads documents and derives decks; deriver-client.ts is its other end. */

export interface DeriverRequest {
  readonly id: number;
  readonly verb: keyof LibraryResponder;
  readonly request: unknown;
}

export interface DeriverReply {
  readonly id: number;
  readonly response: unknown;
}

const library = libraryResponder(JSON.parse(process.argv[2] ?? '{}') as LibraryFolders);

process.parentPort.on('message', ({ data }: { readonly data: DeriverRequest }) => {
  void respond(library, data.verb, data.request).then((response) => {
    process.parentPort.postMessage({ id: data.id, response } satisfies DeriverReply);
  });
});
