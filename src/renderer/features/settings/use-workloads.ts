import { useEffect, useState } from 'react';
import type { Collection } from '../../../core/schedule/workload.ts';
import { loadCollection } from '../../db/collection.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { currentMoment } from '../../ui/use-now.ts';
import type { Workload, WorkloadQuestion } from './workload-worker.ts';

export interface Workloads {
  /** null until it was read. */
  readonly collection: Collection | null;
  /** Answers on an average day, by the share retained; those not known yet are missing. */
  readonly byRetention: ReadonlyMap<number, number>;
}

/** What each share to be retained would cost with the learner's cards; `newPerDay` counts in it. */
export function useWorkloads(
  db: CarrelDatabase,
  retentions: readonly number[],
  newPerDay: number,
): Workloads {
  const [workloads, setWorkloads] = useState<Workloads>({ collection: null, byRetention: new Map() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the collection is read with this number in it
  useEffect(() => {
    const worker = new Worker(new URL('./workload-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Workload>) =>
      setWorkloads(({ collection, byRetention }) => ({
        collection,
        byRetention: new Map([...byRetention, [data.retention, data.answers]]),
      }));
    void loadCollection(db, currentMoment()).then((collection) => {
      setWorkloads({ collection, byRetention: new Map() });
      worker.postMessage({ collection, retentions } satisfies WorkloadQuestion);
    });
    return () => worker.terminate();
  }, [db, retentions, newPerDay]);
  return workloads;
}
