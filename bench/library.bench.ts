import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openElectron } from '../e2e/electron-app.ts';
import type { Place } from '../e2e/place.ts';
import { studyDayOf } from '../src/core/model/time.ts';
import { DECK_SIZE, generateLibrary } from './generate-library.ts';
import { gradesToPaint } from './grade-to-paint.bench.ts';
import { peakMemory } from './peak-memory.ts';
import { withPlace } from './place.ts';
import { markAt, startsToHome } from './start-to-home.bench.ts';

/**
 * Libraries of ten reviews a card: how long the database takes to be filled from the journal, from the start of the
 * process, and the most memory that the app held until all decks were read too; then the same as for a small library.
 */
export const units = {
  journal_rebuild_10k: 's',
  journal_rebuild_10k_memory: 'MiB',
  journal_rebuild_100k: 's',
  journal_rebuild_100k_memory: 'MiB',
  grade_to_paint_10k: 'ms',
  journal_rebuild_1m: 's',
  journal_rebuild_1m_memory: 'MiB',
  start_to_home_100k: 'ms',
  grade_to_paint_100k: 'ms',
};

type Samples = Record<string, readonly number[]>;

export async function run(wanted: ReadonlySet<string>): Promise<Samples> {
  return {
    ...(await measure(wanted, 1000, 'journal_rebuild_10k')),
    ...(await measure(wanted, 10_000, 'journal_rebuild_100k', { grades: 'grade_to_paint_10k' })),
    ...(await measure(wanted, 100_000, 'journal_rebuild_1m', {
      ...{ grades: 'grade_to_paint_100k', starts: 'start_to_home_100k' },
    })),
  };
}

async function measure(
  wanted: ReadonlySet<string>,
  cards: number,
  rebuild: string,
  { grades, starts }: { readonly grades?: string; readonly starts?: string } = {},
): Promise<Samples> {
  const isWanted = (name: string | undefined) => name !== undefined && wanted.has(name);
  const memory = `${rebuild}_memory`;
  if (![rebuild, memory, grades, starts].some(isWanted)) return {};
  return withPlace(async ({ profile }) => {
    const place = { profile, content: join(profile, 'content') };
    mkdirSync(place.content);
    generateLibrary(place, cards, 10, studyDayOf({ at: Date.now(), offset: 0 }));
    const filled = await fillDatabase(place, Math.ceil(cards / DECK_SIZE));
    const samples: Samples = { [rebuild]: [filled.seconds], [memory]: [filled.memory] };
    if (starts && isWanted(starts)) samples[starts] = await startsToHome(place);
    if (grades && isWanted(grades)) samples[grades] = await gradesToPaint(place);
    return samples;
  });
}

/** Starts once, for the app to fill its database from the journal and the decks, and quits when all are there. */
async function fillDatabase(place: Place, decks: number) {
  const begun = Date.now();
  const { page, close } = await openElectron(place);
  const seconds = ((await markAt(page, 'journal-restored')) - begun) / 1000;
  await page
    .getByRole('listitem', { name: /generated deck/ })
    .nth(decks - 1)
    .waitFor({ timeout: 3_600_000 });
  const memory = peakMemory();
  await close();
  return { seconds, memory };
}
