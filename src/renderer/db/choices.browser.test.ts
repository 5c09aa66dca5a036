import { liveQuery } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChoiceAct } from '../../core/model/choice-events.ts';
import type { DeckId } from '../../core/model/identity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings.ts';
import { addDays, studyDayOf } from '../../core/model/time.ts';
import { choose, loadPlan, loadRestDays, loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, contentOf, deckOf, deleteTestDatabases, idOf, on, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

afterEach(deleteTestDatabases);

const morning = on('2024-05-01T10:00');
const today = studyDayOf(morning);
const birds = 'birds' as DeckId;
const choosing = async (db: CarrelDatabase, act: ChoiceAct) => granted(await choose(db, act, morning));

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await loadSettings(await testDatabase(), birds)).toEqual(DEFAULT_SETTINGS);
  });

  it('are those last chosen, and again the former ones when that is undone', async () => {
    const db = await testDatabase();
    const first = await choosing(db, { type: 'setting', key: 'newPerDay', value: 5 });
    const second = await choosing(db, { type: 'setting', key: 'newPerDay', value: 50 });
    await choosing(db, { type: 'setting', key: 'goal', value: { unit: 'answers', amount: 100 } });
    const goal = { unit: 'answers', amount: 100 };
    expect(await loadSettings(db)).toEqual({ ...DEFAULT_SETTINGS, newPerDay: 50, goal });
    await choosing(db, second);
    expect((await loadSettings(db)).newPerDay).toBe(5);
    await choosing(db, first);
    expect((await loadSettings(db)).newPerDay).toBe(20);
  });

  it('of a deck go before those for all', async () => {
    const db = await testDatabase();
    const deck = { type: 'deck-setting', deckId: birds, key: 'answering' } as const;
    const answering = async (of?: DeckId) => (await loadSettings(db, of)).answering;
    const undo = await choosing(db, { ...deck, value: 'typed' });
    expect([await answering(), await answering(birds), await answering('fish' as DeckId)]).toEqual([
      ...['reveal', 'typed', 'reveal'],
    ]);
    await choosing(db, { type: 'setting', key: 'answering', value: 'typed' });
    await choosing(db, { ...deck, value: 'reveal' });
    expect([await answering(), await answering(birds)]).toEqual(['typed', 'reveal']);
    await choosing(db, undo);
    expect(await answering(birds)).toBe('typed');
  });

  it('out of bounds are refused, and nothing is written', async () => {
    const db = await testDatabase();
    const before = await contentOf(db);
    expect(await choose(db, { type: 'setting', key: 'newPerDay', value: -1 }, morning)).toMatchObject({
      ok: false,
      problem: { code: 'bad-event' },
    });
    expect(await contentOf(db)).toEqual(before);
    expect(await db.outbox.count()).toBe(0);
  });

  it('decide when the day begins and how many new cards it has', async () => {
    const db = await testDatabase();
    await syncDeck(db, deckOf('birds', 'robin wren'));
    await answer(db, idOf('birds', 'robin'), 4, morning);
    await choosing(db, { type: 'setting', key: 'newPerDay', value: 7 });
    expect((await homeSummary(db, morning)).today).toMatchObject({ newLeft: 6, reviews: 1 });
    await choosing(db, { type: 'setting', key: 'rolloverHour', value: 11 });
    expect((await homeSummary(db, morning)).today).toMatchObject({ newLeft: 7, reviews: 0 });
  });

  it('are told anew to whoever watches', async () => {
    const db = await testDatabase();
    const seen: Settings['theme'][] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = liveQuery(() => loadSettings(db)).subscribe({
        next: async ({ theme }) => {
          seen.push(theme);
          if (theme === 'system') await choosing(db, { type: 'setting', key: 'theme', value: 'dark' });
          else {
            subscription.unsubscribe();
            resolve();
          }
        },
        error: reject,
      });
    });
    expect(seen).toEqual(['system', 'dark']);
  });
});

describe('days of rest', () => {
  it('are those planned, in order', async () => {
    const db = await testDatabase();
    const rest = (days: number, planned = true) => ({
      ...({ type: 'rest-day', day: addDays(today, days), planned } as const),
    });
    await choosing(db, rest(10));
    const undo = await choosing(db, rest(9));
    await choosing(db, rest(8));
    await choosing(db, rest(10, false));
    expect(await loadRestDays(db)).toEqual([today + 8, today + 9]);
    await choosing(db, undo);
    expect(await loadRestDays(db)).toEqual([today + 8]);
  });

  it('count only if they were planned before they were over', async () => {
    const db = await testDatabase();
    for (const days of [-1, 0])
      await choosing(db, { type: 'rest-day', day: addDays(today, days), planned: true });
    expect(await loadRestDays(db)).toEqual([today]);
  });
});

describe('a plan after a break', () => {
  it('is the last one that was answered', async () => {
    const db = await testDatabase();
    const plan = { type: 'plan', perDay: 30, from: today } as const;
    expect(await loadPlan(db)).toBeNull();
    const first = await choosing(db, { ...plan, answer: 'accepted' });
    const second = await choosing(db, { ...plan, answer: 'declined', perDay: 40 });
    expect(await loadPlan(db)).toMatchObject({ answer: 'declined', perDay: 40 });
    await choosing(db, second);
    expect(await loadPlan(db)).toMatchObject({ answer: 'accepted', perDay: 30, from: today });
    await choosing(db, first);
    expect(await loadPlan(db)).toBeNull();
  });
});
