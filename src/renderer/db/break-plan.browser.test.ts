import { afterEach, describe, expect, it } from 'vitest';
import { DAY, type Moment, studyDayOf } from '../../core/model/time.ts';
import { choose } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { loadQueue } from './load-queue.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

afterEach(deleteTestDatabases);

const WORDS = Array.from({ length: 70 }, (_, index) => `w${index}`);
const start = on('2024-05-01T10:00');
const later = (days: number): Moment => ({ ...start, at: start.at + days * DAY });
const back = later(60);
const today = studyDayOf(back);

/** Seventy cards learned in one sitting, and two months away from them; ten new ones wait. */
async function afterBreak(): Promise<CarrelDatabase> {
  const db = await testDatabase();
  const fresh = Array.from({ length: 10 }, (_, index) => `n${index}`);
  await syncDeck(db, deckOf('birds', [...WORDS, ...fresh].join(' ')));
  for (const word of WORDS) await answer(db, idOf('birds', word), 4, start);
  return db;
}

const answerPlan = async (db: CarrelDatabase, given: 'accepted' | 'declined', moment = back) =>
  granted(await choose(db, { type: 'plan', answer: given, perDay: 25, from: studyDayOf(moment) }, moment));

describe('after a break', () => {
  it('a plan is offered in place of the pile', async () => {
    const db = await afterBreak();
    expect((await homeSummary(db, back)).plan).toEqual({ kind: 'offered', perDay: 25, finish: today + 2 });
  });

  it('a declined one is not offered again, and all is for today', async () => {
    const db = await afterBreak();
    await answerPlan(db, 'declined');
    expect((await homeSummary(db, back)).plan).toEqual({ kind: 'none' });
    const { due, fresh } = await loadQueue(db, { decks: 'all', now: back, prefetch: 100 });
    expect([due.length, fresh.length]).toEqual([70, 10]);
  });

  it('an accepted one gives each day its share until nothing is left over, and then new cards again', async () => {
    const db = await afterBreak();
    await answerPlan(db, 'accepted');
    const done: number[] = [];
    for (const days of [0, 1, 2]) {
      const now = later(60 + days);
      const { due, fresh } = await loadQueue(db, { decks: 'all', now });
      expect(fresh).toEqual([]);
      expect((await homeSummary(db, now)).plan).toMatchObject({
        ...{ kind: 'running', from: today, left: due.length, finish: today + 2 },
      });
      for (const { cardId } of due) await answer(db, cardId, 3, now);
      done.push(due.length);
    }
    expect(done).toEqual([25, 25, 20]);
    const now = later(63);
    const home = await homeSummary(db, now);
    expect(home.plan).toEqual({ kind: 'none' });
    expect(home.today.newLeft).toBe(20);
  });

  it('what was answered of a share is not asked for again on that day', async () => {
    const db = await afterBreak();
    await answerPlan(db, 'accepted');
    const { due } = await loadQueue(db, { decks: 'all', now: back });
    for (const { cardId } of due.slice(0, 10)) await answer(db, cardId, 3, back);
    const rest = await loadQueue(db, { decks: 'all', now: back });
    expect(rest.due).toHaveLength(15);
    for (const { cardId } of rest.due) await answer(db, cardId, 3, back);
    expect((await homeSummary(db, back)).plan).toMatchObject({ kind: 'running', left: 0, finish: today + 2 });
    expect((await loadQueue(db, { decks: 'all', now: back })).due).toEqual([]);
  });

  it('usual days are no pile', async () => {
    const db = await afterBreak();
    const soon = on('2024-05-02T10:00');
    expect((await homeSummary(db, soon)).plan).toEqual({ kind: 'none' });
    expect((await homeSummary(db, soon)).today.newLeft).toBe(20);
  });
});
