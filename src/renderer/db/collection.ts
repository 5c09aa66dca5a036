import type { CardId } from '../../core/model/identity.ts';
import type { LearnedMemory } from '../../core/model/review.ts';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import type { Collection } from '../../core/schedule/workload.ts';
import { loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';

/** How many cards stand for all that were met, and how many rows are read at most to find them. */
const SAMPLE = 80;
const MOST_READ = 2000;
const PAGE = 400;

/** What the forecast of the workload is made from: stored counts, and a sample of the memories. */
export function loadCollection(db: CarrelDatabase, now: Moment): Promise<Collection> {
  return db.transaction('r', [db.tallies, db.schedules, db.choices], async () => {
    const { newPerDay, rolloverHour } = await loadSettings(db);
    const [tallies, sample] = await Promise.all([db.tallies.toArray(), sampleMemories(db)]);
    const cards = { new: 0, learning: 0, review: 0, suspended: 0, deleted: 0 };
    for (const { queue, counts } of tallies) for (const count of counts.values()) cards[queue] += count;
    return {
      sample,
      learned: cards.learning + cards.review,
      fresh: cards.new,
      newPerDay,
      today: studyDayOf(now, rolloverHour),
    };
  });
}

/** Card ids are hashes, so the first rows by id are cards of any deck and any age. */
async function sampleMemories(db: CarrelDatabase): Promise<readonly LearnedMemory[]> {
  const found: LearnedMemory[] = [];
  let after = -1 as CardId;
  for (let read = 0; read < MOST_READ && found.length < SAMPLE; read += PAGE) {
    const rows = await db.schedules.where('id').above(after).limit(PAGE).toArray();
    for (const { queue, memory } of rows)
      if ((queue === 'review' || queue === 'learning') && memory.state !== 'new') found.push(memory);
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) break;
    after = last.id;
  }
  return found.slice(0, SAMPLE);
}
