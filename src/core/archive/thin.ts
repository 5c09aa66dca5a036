import { DAY } from '../model/time.ts';
import type { Reason } from './manifest.ts';

/** As much of a snapshot as says whether to keep it. */
export interface Aged {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reason: Reason;
  readonly bytes: number;
}

const HOUR = DAY / 24;

/** Of the automatic snapshots of one hour, day and week the newest is kept, for so long. */
const ROTATION = [
  { every: HOUR, for: DAY },
  { every: DAY, for: 14 * DAY },
  { every: 7 * DAY, for: 26 * 7 * DAY },
] as const;

/** So many of those that were taken by hand, before a restore and before an import are kept whatever their age. */
const KEPT_ON_PURPOSE = 10;

/** So many of the newest are kept whatever they take. */
const KEPT_ALWAYS = 3;

/** What all snapshots together may take, in bytes. */
const BUDGET = 2 * 2 ** 30;

/**
 * The snapshots to delete: those that the rotation lets go, then the oldest until the rest is within the budget. One
 * that bears a moment to come is kept by the rotation: a clock was wrong, then or now.
 *
 * @param now milliseconds since the epoch
 */
export function toDrop<Snapshot extends Aged>(
  snapshots: readonly Snapshot[],
  now: number,
  budget: number = BUDGET,
): readonly Snapshot[] {
  const newestFirst = [...snapshots].sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const always = new Set<Aged>(newestFirst.slice(0, KEPT_ALWAYS));
  const rotated = new Set<Aged>([...always, ...byRotation(newestFirst, now), ...onPurpose(newestFirst)]);
  let room = budget;
  const kept = new Set<Aged>();
  for (const snapshot of newestFirst.filter((one) => rotated.has(one))) {
    room -= snapshot.bytes;
    if (room >= 0 || always.has(snapshot)) kept.add(snapshot);
  }
  return snapshots.filter((snapshot) => !kept.has(snapshot));
}

function byRotation(newestFirst: readonly Aged[], now: number): readonly Aged[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ at, reason }) => {
    if (reason !== 'automatic') return false;
    if (at > now) return true;
    const spans = ROTATION.filter((span) => now - at < span.for).map(
      ({ every }) => `${every} ${Math.floor(at / every)}`,
    );
    const isNewest = spans.some((span) => !seen.has(span));
    for (const span of spans) seen.add(span);
    return isNewest;
  });
}

function onPurpose(newestFirst: readonly Aged[]): readonly Aged[] {
  const purposes: readonly Reason[] = ['by-hand', 'before-restore', 'before-import'];
  return purposes.flatMap((purpose) =>
    newestFirst.filter(({ reason }) => reason === purpose).slice(0, KEPT_ON_PURPOSE),
  );
}
