import type { Page } from '@playwright/test';
import { openElectron } from '../e2e/electron-app.ts';
import type { Place } from '../e2e/place.ts';
import { withPlace } from './place.ts';

const STARTS = 15;

export const units = { start_to_home: 'ms' };

/** From the start of the process to a home that can be used, on a profile that was used before. */
export function run() {
  return withPlace(async (place) => {
    await startToHome(place);
    return { start_to_home: await startsToHome(place) };
  });
}

/** On a profile that was used before; milliseconds. */
export async function startsToHome(place: Place): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let start = 0; start < STARTS; start += 1) samples.push(await startToHome(place));
  return samples;
}

/** One start and a quit; milliseconds. */
export async function startToHome(place: Place): Promise<number> {
  // Not the process's own birth date: Linux keeps that to the second or so.
  const begun = Date.now();
  const { page, close } = await openElectron(place);
  const ready = await markAt(page, 'home-ready');
  await close();
  return ready - begun;
}

/** When the page set the mark, waiting for it; milliseconds since 1970. */
export async function markAt(page: Page, name: string): Promise<number> {
  const at = await page.waitForFunction(
    (wanted) => {
      const [mark] = performance.getEntriesByName(wanted);
      return mark && performance.timeOrigin + mark.startTime;
    },
    name,
    { timeout: 3_600_000 },
  );
  return (await at.jsonValue()) as number;
}
