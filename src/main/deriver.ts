import type { HelperReply, HelperRequest } from './helper-process.ts';
import { type LibraryFolders, libraryResponder } from './library.ts';
import { type LibraryResponder, respond } from './respond.ts';

/** The process that reads documents and derives decks; deriver-client.ts is its other end. */

const library = libraryResponder(JSON.parse(process.argv[2] ?? '{}') as LibraryFolders);

process.parentPort.on('message', ({ data }: { readonly data: HelperRequest }) => {
  void respond(library, data.verb as keyof LibraryResponder, data.request).then((response) => {
    process.parentPort.postMessage({ id: data.id, response } satisfies HelperReply);
  });
});
