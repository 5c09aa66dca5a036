/** The genres of GUM whose texts and annotations may be used and changed by anyone, also for money. */
export const GENRES = new Set([
  'academic',
  'bio',
  'conversation',
  'interview',
  'news',
  'speech',
  'textbook',
  'vlog',
  'voyage',
]);
