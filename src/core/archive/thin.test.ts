import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../model/time.ts';
import type { Reason } from './manifest.ts';
import { type Aged, toDrop } from './thin.ts';

const HOUR = DAY / 24;
const NOW = Date.parse('2026-03-18T12:30:00Z');
const aged = (at: number, reason: Reason = 'automatic', bytes = 1): Aged => ({
  ...{ name: `${at}-${reason}`, at, reason, bytes },
});
const kept = (snapshots: readonly Aged[], now = NOW, budget?: number) => {
  const dropped = new Set(toDrop(snapshots, now, budget));
  return snapshots.filter((snapshot) => !dropped.has(snapshot));
};

/** One every hour from so long ago until now, each time thinned. */
function lived(hours: number): readonly Aged[] {
  let snapshots: readonly Aged[] = [];
  for (let hour = hours; hour >= 0; hour -= 1) {
    const at = NOW - hour * HOUR;
    snapshots = kept([...snapshots, aged(at)], at);
  }
  return snapshots;
}

describe('the rotation', () => {
  it('leaves, after a year of hourly snapshots, one for each hour of a day, day of a fortnight and week of half a year', () => {
    const ages = lived(365 * 24).map(({ at }) => NOW - at);
    expect(ages.filter((age) => age < DAY)).toHaveLength(24);
    for (let day = 1; day < 13; day += 1)
      expect(ages.some((age) => age >= day * DAY && age < (day + 1) * DAY)).toBe(true);
    for (let week = 2; week < 25; week += 1)
      expect(ages.some((age) => age >= week * 7 * DAY && age < (week + 1) * 7 * DAY)).toBe(true);
    expect(ages.length).toBeLessThan(24 + 14 + 26 + 3);
  });

  it('lets nothing taken on purpose go before ten newer ones of its kind', () => {
    const purposeful = Array.from({ length: 12 }, (_, n) => aged(NOW - (400 + n) * DAY, 'before-restore'));
    const newer = Array.from({ length: 5 }, (_, n) => aged(NOW - n * HOUR));
    expect(kept([...newer, ...purposeful])).toEqual([...newer, ...purposeful.slice(0, 10)]);
  });

  it('keeps what bears a moment to come, and beside it what is taken now', () => {
    const ahead = aged(NOW + 900 * DAY);
    const now = Array.from({ length: 6 }, (_, n) => aged(NOW - n * HOUR));
    expect(kept([ahead, ...now])).toEqual([ahead, ...now]);
    expect(kept([ahead, ...now], NOW - 9000 * DAY)).toEqual([ahead, ...now]);
  });

  it('lets the oldest go where all together take too much, but never the newest three', () => {
    const large = Array.from({ length: 8 }, (_, n) => aged(NOW - n * HOUR, 'automatic', 10));
    expect(kept(large, NOW, 55)).toEqual(large.slice(0, 5));
    expect(kept(large, NOW, 5)).toEqual(large.slice(0, 3));
  });
});

const reasons = fc.constantFrom<Reason>(
  'automatic',
  'automatic',
  'by-hand',
  'before-restore',
  'before-import',
);
const snapshots = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -2 * 24, max: 300 * 24 }), reasons, fc.nat(50)), {
    selector: ([hours, reason]) => `${hours} ${reason}`,
    maxLength: 120,
  })
  .map((drawn) => drawn.map(([hours, reason, bytes]) => aged(NOW - hours * HOUR, reason, bytes)));

describe('whatever snapshots there are', () => {
  it('thinning twice is thinning once', () => {
    fc.assert(
      fc.property(snapshots, fc.nat(2000), (drawn, budget) => {
        const once = kept(drawn, NOW, budget);
        expect(kept(once, NOW, budget)).toEqual(once);
      }),
    );
  });

  it('the newest is kept, and no more than the budget beside the newest three', () => {
    fc.assert(
      fc.property(snapshots, fc.nat(2000), (drawn, budget) => {
        const left = kept(drawn, NOW, budget);
        const newest = Math.max(...drawn.map(({ at }) => at));
        expect(drawn.length === 0 || left.some(({ at }) => at === newest)).toBe(true);
        const rest = [...left].sort((a, b) => b.at - a.at).slice(3);
        expect(rest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
      }),
    );
  });

  it('their order makes no difference', () => {
    fc.assert(
      fc.property(snapshots, (drawn) => {
        const names = (left: readonly Aged[]) => left.map(({ name }) => name).sort();
        expect(names(kept([...drawn].reverse()))).toEqual(names(kept(drawn)));
      }),
    );
  });
});
