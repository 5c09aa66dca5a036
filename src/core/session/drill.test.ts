import { describe, expect, it, test } from 'vitest';
import type { CardId, DeckId } from '../model/identity.ts';
import type { Memory } from '../model/review.ts';
import { addDays, type StudyDay } from '../model/time.ts';
import { type DrillOf, drillFrom, drillName, drillQueue, drillWord } from './drill.ts';
import type { QueuedCard } from './queue.ts';

const today = 19_800 as StudyDay;

const card = (id: number, memory: Memory, group = `${id}`): QueuedCard => ({
  cardId: id as CardId,
  deckId: 'deck' as DeckId,
  memory,
  position: id,
  group,
});
/** A card seen `elapsed` days ago that is remembered for `stability` days. */
const known = (id: number, elapsed: number, stability: number): QueuedCard =>
  card(id, {
    ...{ state: 'review', difficulty: 5, reps: 3, lapses: 0, lastAt: 0, stability },
    ...{ lastDay: addDays(today, -elapsed), dueDay: today },
  });
const ids = (cards: readonly QueuedCard[]) => cards.map(({ cardId }) => cardId);

test.each<[string, DrillOf]>([
  ['Membership', { by: 'category', category: 'membership' }],
  ['A = b', { by: 'category', category: 'a = b' }],
  ['History › The 1990s', { by: 'section', section: ['History', 'The 1990s'] }],
  ['Introduction', { by: 'section', section: [] }],
  ['Flagged', { by: 'flagged' }],
  ['Weakest', { by: 'weakest' }],
  ['Wrong today', { by: 'missed' }],
  ['Often forgotten', { by: 'leeches' }],
  ['Missed ones', { by: 'cards', cards: [12, 7] as CardId[] }],
])('the drill “%s” can be written into an address and read from it', (name, of) => {
  expect(drillName(of)).toBe(name);
  expect(drillFrom(drillWord(of))).toEqual(of);
});

test.each(['', 'everything', 'weak'])('“%s” names no drill', (word) => expect(drillFrom(word)).toBeNull());

test('a section that cannot be read is the one before all headings', () => {
  expect(drillFrom('section=[')).toEqual({ by: 'section', section: [] });
});

describe('the cards of a drill', () => {
  const cards = [known(1, 1, 10), known(2, 9, 3), card(3, { state: 'new' }), known(4, 5, 5)];

  it('come in the order of the deck, whether due or not', () => {
    expect(ids(drillQueue(cards, today).main)).toEqual([1, 2, 3, 4]);
  });

  it('are the weakest where there are too many, what was never met last', () => {
    expect(ids(drillQueue(cards, today, 2).main)).toEqual([2, 4]);
    expect(ids(drillQueue(cards, today, 3).main)).toEqual([1, 2, 4]);
  });

  it('of one passage are kept apart', () => {
    const fresh = (id: number, group: string) => card(id, { state: 'new' }, group);
    const queue = drillQueue([fresh(1, 'a'), fresh(2, 'a'), fresh(3, 'b')], today);
    expect(ids(queue.main)).toEqual([1, 3, 2]);
  });
});
