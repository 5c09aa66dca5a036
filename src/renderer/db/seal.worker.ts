import { openDatabase } from './database.ts';
import type { SealRequest } from './seal-aside.ts';
import { sealReviews } from './seal-reviews.ts';

/** Packs old reviews in a thread of its own. What fails leaves them as they were, for the next start. */
self.onmessage = async ({ data }: MessageEvent<SealRequest>) => {
  try {
    const opened = await openDatabase(data.database);
    if (opened.ok) await sealReviews(opened.value, data.today).finally(() => opened.value.close());
  } finally {
    self.postMessage('done');
  }
};
