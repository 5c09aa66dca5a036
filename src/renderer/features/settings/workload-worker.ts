import { type Collection, workloadAt } from '../../../core/schedule/workload.ts';

/** Apart from the page, which it would hold up: simulates the year once for each share, and tells each as it is known. */
self.onmessage = ({ data }: MessageEvent<WorkloadQuestion>) => {
  for (const retention of data.retentions)
    self.postMessage({ retention, answers: workloadAt(retention, data.collection) } satisfies Workload);
};

export interface WorkloadQuestion {
  readonly collection: Collection;
  readonly retentions: readonly number[];
}

/** Answers on an average day. */
export interface Workload {
  readonly retention: number;
  readonly answers: number;
}
