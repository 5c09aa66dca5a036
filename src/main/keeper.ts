import type { Folders } from '../archive/folders.ts';
import { type Keeper, keeper } from '../archive/keeper.ts';
import type { HelperReply, HelperRequest } from './helper-process.ts';

/** The process that writes and reads archives; keeper-client.ts is its other end. */

const own = keeper(JSON.parse(process.argv[2] ?? '{}') as Folders);

process.parentPort.on('message', ({ data: { id, verb, request } }: { readonly data: HelperRequest }) => {
  const reply = (message: HelperReply) => process.parentPort.postMessage(message);
  const act = own[verb as keyof Keeper] as (
    request: unknown,
    onProgress: (share: number) => void,
  ) => Promise<unknown>;
  void act(request, (progress) => reply({ id, progress })).then((response) => reply({ id, response }));
});
