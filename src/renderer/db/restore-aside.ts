import type { CarrelDatabase } from './database.ts';
import { type JournalPiece, type Restored, type RestoreRequest, restore } from './restore.ts';

/** What the page and the worker that fills its database say to each other. */
export type ToRestoring =
  | ({ readonly type: 'begin'; readonly database: string } & Pick<RestoreRequest, 'how' | 'origin' | 'today'>)
  | { readonly type: 'piece'; readonly piece: JournalPiece | null };
export type FromRestoring =
  | { readonly type: 'next' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'restored'; readonly restored: Restored }
  | { readonly type: 'failed'; readonly reason: string };

/**
 * `restore` in a worker. The page reads the journal for it, as only the page can, and one piece ahead.
 *
 * @throws what `next` throws, and whatever else goes wrong; nothing is written then
 */
export async function restoreAside(db: CarrelDatabase, request: RestoreRequest): Promise<Restored> {
  const { how, origin, next, today, report } = request;
  const first = await next();
  // Most first starts: a worker would only hold them up.
  if (first === null) return restore(db, { ...request, next: async () => null });
  const worker = new Worker(new URL('./restore.worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToRestoring, moved: Transferable[] = []) => worker.postMessage(message, moved);
  const restored = new Promise<Restored>((resolve, reject) => {
    let coming: Promise<JournalPiece | null> = Promise.resolve(first);
    const give = async () => {
      const piece = await coming;
      if (piece !== null) coming = next();
      // A refusal is met when the piece is asked for.
      coming.catch(() => {});
      tell({ type: 'piece', piece }, piece === null ? [] : [piece.bytes.buffer as ArrayBuffer]);
    };
    worker.onmessage = ({ data }: MessageEvent<FromRestoring>) => {
      if (data.type === 'next') give().catch(reject);
      else if (data.type === 'progress') report(data.share);
      else if (data.type === 'restored') resolve(data.restored);
      else reject(new Error(data.reason));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    tell({ type: 'begin', database: db.name, how, origin, today });
  });
  return restored.finally(() => worker.terminate());
}
