import { openDatabase } from './database.ts';
import { type JournalPiece, restore } from './restore.ts';
import type { FromRestoring, ToRestoring } from './restore-aside.ts';

/** Fills the database in a thread of its own, so that the window can draw meanwhile. */

const page = self as unknown as {
  onmessage: ((message: MessageEvent<ToRestoring>) => void) | null;
  readonly postMessage: (message: FromRestoring) => void;
};

page.onmessage = async ({ data }) => {
  if (data.type !== 'begin') return;
  try {
    const opened = await openDatabase(data.database);
    if (!opened.ok) throw new Error(opened.problem.message);
    const report = (share: number) => page.postMessage({ type: 'progress', share });
    const { how, origin, today } = data;
    const restored = await restore(opened.value, { how, origin, next: nextPiece, today, report });
    opened.value.close();
    page.postMessage({ type: 'restored', restored });
  } catch (error) {
    page.postMessage({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};

function nextPiece(): Promise<JournalPiece | null> {
  return new Promise((resolve) => {
    page.onmessage = ({ data }) => {
      if (data.type === 'piece') resolve(data.piece);
    };
    page.postMessage({ type: 'next' });
  });
}
