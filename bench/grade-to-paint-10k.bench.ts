import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openElectron } from '../e2e/electron-app.ts';
import type { Place } from '../e2e/place.ts';
import { studyDayOf } from '../src/core/model/time.ts';
import { generateLibrary } from './generate-library.ts';
import { gradesToPaint } from './grade-to-paint.bench.ts';
import { withPlace } from './place.ts';

export const name = 'grade_to_paint_10k';
export const unit = 'ms';

/** As grade_to_paint, with 10,000 cards and 100,000 reviews in the database. */
export function run(): Promise<readonly number[]> {
  return withPlace(async ({ profile }) => {
    const place = { profile, content: join(profile, 'content') };
    mkdirSync(place.content);
    generateLibrary(place, 10_000, 10, studyDayOf({ at: Date.now(), offset: 0 }));
    await fillDatabase(place, 5);
    return gradesToPaint(place);
  });
}

/** Starts once, for the app to fill its database from the journal and the decks, and quits when all are there. */
async function fillDatabase(place: Place, decks: number): Promise<void> {
  const { page, close } = await openElectron(place);
  await page
    .getByRole('listitem')
    .nth(decks - 1)
    .waitFor({ timeout: 300_000 });
  await close();
}
