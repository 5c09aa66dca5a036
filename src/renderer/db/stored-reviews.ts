import { unpackReviews } from '../../core/model/review-pack.ts';
import { type StudyDay, spanOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { reviewRow } from './review-rows.ts';
import type { ReviewRow } from './rows.ts';

/** A review as it is stored, packed or not. */
export type StoredReview = Omit<ReviewRow, 'id'>;

const PAGE = 5000;

/** All reviews of one study day in the order of answering: that day's alone are read, or about a month's if packed. */
export async function reviewsOn(db: CarrelDatabase, day: StudyDay): Promise<readonly StoredReview[]> {
  const [pack, rows] = await Promise.all([
    db.reviewPacks.get(spanOf(day)),
    db.reviews.where('day').equals(day).toArray(),
  ]);
  return [...(pack === undefined ? [] : unpackReviews(pack, day).map(reviewRow)), ...rows];
}

/** Every review that is stored, those of one day in the order of answering: a full scan, a month or a page at a time. */
export async function forEachReview(db: CarrelDatabase, take: (review: StoredReview) => void): Promise<void> {
  for (const span of await db.reviewPacks.toCollection().primaryKeys()) {
    const pack = await db.reviewPacks.get(span);
    for (const review of pack === undefined ? [] : unpackReviews(pack)) take(reviewRow(review));
  }
  let page = await db.reviews.orderBy(':id').limit(PAGE).toArray();
  while (page.length > 0) {
    for (const { id: _number, ...review } of page) take(review);
    const last = page.at(-1)?.id ?? Number.POSITIVE_INFINITY;
    page = await db.reviews.where(':id').above(last).limit(PAGE).toArray();
  }
}
