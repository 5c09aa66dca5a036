import type { Moment } from '../../core/model/time.ts';

interface Stamp {
  readonly v: 2;
  readonly id: string;
  readonly moment: Moment;
  readonly order: number;
}

/** What makes an act an event that holds over the one that held until now, even if the clock was set back since. */
export function stampOver(held: { readonly order: number } | undefined, moment: Moment): Stamp {
  const order = held === undefined ? moment.at : Math.max(moment.at, held.order + 1);
  return { v: 2, id: crypto.randomUUID(), moment, order };
}
