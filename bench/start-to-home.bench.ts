import { openElectron } from '../e2e/electron-app.ts';
import { withPlace } from './place.ts';

const STARTS = 15;

export const name = 'start_to_home';
export const unit = 'ms';

/** From the start of the process to a home that can be used, on a profile that was used before. */
export function run(): Promise<readonly number[]> {
  return withPlace(async (place) => {
    await startToHome(place);
    const samples: number[] = [];
    for (let start = 0; start < STARTS; start += 1) samples.push(await startToHome(place));
    return samples;
  });
}

/** One start and a quit; milliseconds. */
export async function startToHome(place: Parameters<typeof openElectron>[0]): Promise<number> {
  // Not the process's own birth date: Linux keeps that to the second or so.
  const begun = Date.now();
  const { page, close } = await openElectron(place);
  const ready = await page.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('home-ready');
    return mark && performance.timeOrigin + mark.startTime;
  });
  const took = (await ready.jsonValue()) as number;
  await close();
  return took - begun;
}
