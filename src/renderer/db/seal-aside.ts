import type { StudyDay } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { isSealingDue } from './seal-reviews.ts';

export interface SealRequest {
  readonly database: string;
  readonly today: StudyDay;
}

/** `sealReviews` in a worker, if there is anything to do: once a month, or once for all after an update. */
export async function sealAside(db: CarrelDatabase, today: StudyDay): Promise<void> {
  if (!(await isSealingDue(db, today))) return;
  const worker = new Worker(new URL('./seal.worker.ts', import.meta.url), { type: 'module' });
  const request: SealRequest = { database: db.name, today };
  await new Promise((settle) => {
    worker.onmessage = settle;
    worker.onerror = settle;
    worker.postMessage(request);
  });
  worker.terminate();
}
