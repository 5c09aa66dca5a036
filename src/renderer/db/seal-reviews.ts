import { packReviews, unpackReviews } from '../../core/model/review-pack.ts';
import { type ReviewSpan, SPAN_DAYS, type StudyDay, spanOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { reviewEvent } from './review-rows.ts';

/** Today's span and the one before are in rows, so that an undo finds them; all before may be packed. */
function firstLooseSpan(today: StudyDay): ReviewSpan {
  return (spanOf(today) - 1) as ReviewSpan;
}

/** Whether there is anything for `sealReviews` to do. */
export async function isSealingDue(db: CarrelDatabase, today: StudyDay): Promise<boolean> {
  const first = await db.reviews.orderBy('day').first();
  return first !== undefined && spanOf(first.day) < firstLooseSpan(today);
}

/**
 * Packs the reviews of spans long past, one after another, each all or nothing. What can be read of them stays the
 * same. Studying can go on meanwhile.
 */
export async function sealReviews(db: CarrelDatabase, today: StudyDay): Promise<void> {
  while (await isSealingDue(db, today)) {
    await db.transaction('rw', [db.reviews, db.reviewPacks], async () => {
      const first = await db.reviews.orderBy('day').first();
      if (first !== undefined) await sealSpan(db, spanOf(first.day));
    });
  }
}

/** A pack may be there: a clock that was set back adds answers to a month that was sealed. */
async function sealSpan(db: CarrelDatabase, span: ReviewSpan): Promise<void> {
  const rows = db.reviews.where('day').between(SPAN_DAYS * span, SPAN_DAYS * (span + 1));
  const [stored, pack] = await Promise.all([rows.toArray(), db.reviewPacks.get(span)]);
  const packed = pack === undefined ? [] : unpackReviews(pack);
  const loose = stored.map(({ id: _number, ...review }) => reviewEvent(review));
  await db.reviewPacks.put({ span, ...packReviews([...packed, ...loose]) });
  await rows.delete();
}
