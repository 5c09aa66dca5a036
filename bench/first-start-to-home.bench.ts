import { withPlace } from './place.ts';
import { startToHome } from './start-to-home.bench.ts';

const STARTS = 10;

export const units = { first_start_to_home: 'ms' };

/** From the start of the process to a home that can be used, on an empty profile: the shipped deck is derived too. */
export async function run() {
  const samples: number[] = [];
  for (let start = 0; start < STARTS; start += 1) samples.push(await withPlace(startToHome));
  return { first_start_to_home: samples };
}
