import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardAct } from '../../core/model/card-events.ts';
import { standingOf } from '../../core/model/card-marks.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import { actOnCard, editCard } from './card-acts.ts';
import type { CarrelDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { deckCards, loadCards, loadQueue } from './load-queue.ts';
import { syncDeck } from './sync-deck.ts';
import {
  answer,
  contentOf,
  deckOf,
  deleteTestDatabases,
  idOf,
  on,
  scheduleOf,
  testDatabase,
} from './test-database.ts';
import { anyWait, cardAct, DECKS, granted, lifeWith, live, START } from './testing/history.ts';
import { undoLastReview } from './undo-review.ts';

afterEach(deleteTestDatabases);

const birds = 'birds' as DeckId;
const robin = idOf('birds', 'robin');
const wren = idOf('birds', 'wren');
const owl = idOf('birds', 'owl');
const morning = on('2024-05-01T10:00');
const june = on('2024-06-15T10:00');
const today = studyDayOf(morning);

async function aviary() {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  return db;
}

async function act(db: CarrelDatabase, id: CardId, done: CardAct, moment = morning): Promise<CardAct> {
  return granted(await actOnCard(db, id, done, moment));
}

/** How many cards wait in each queue, by what is read of them; the home must have counted the same. */
async function waiting(db: CarrelDatabase, now: Moment) {
  const { due, learning, fresh } = await loadQueue(db, { decks: [birds], now, extraNew: 99 });
  const [deck] = (await homeSummary(db, now)).decks;
  const counts = { due: due.length, learning: learning.length, fresh: fresh.length };
  expect(deck).toMatchObject(counts);
  return { ...counts, cards: deck?.cards, known: deck?.known };
}

describe('a suspended card', () => {
  const suspend: CardAct = { type: 'suspend', reason: 'leech' };

  it('is in no queue and no count until it is let go', async () => {
    const db = await aviary();
    await answer(db, robin, 4, morning);
    await answer(db, wren, 1, morning);
    expect(await waiting(db, june)).toEqual({ due: 1, learning: 1, fresh: 1, cards: 3, known: 1 });
    for (const id of [robin, wren, owl]) await act(db, id, suspend);
    expect(await waiting(db, june)).toEqual({ due: 0, learning: 0, fresh: 0, cards: 3, known: 0 });
    expect((await deckCards(db, birds)).length).toBe(3);
    for (const id of [robin, wren, owl]) await act(db, id, { type: 'unsuspend' });
    expect(await waiting(db, june)).toEqual({ due: 1, learning: 1, fresh: 1, cards: 3, known: 1 });
  });

  it('stays so when it is answered, when that is undone, and when its deck is derived again', async () => {
    const db = await aviary();
    await act(db, robin, suspend);
    await answer(db, robin, 4, morning);
    expect(await scheduleOf(db, robin)).toMatchObject({ queue: 'suspended', memory: { state: 'review' } });
    await undoLastReview(db);
    expect(await scheduleOf(db, robin)).toMatchObject({ queue: 'suspended', memory: { state: 'new' } });
    await syncDeck(db, deckOf('birds', 'wren owl'));
    expect(await db.schedules.get(robin)).toBeUndefined();
    await syncDeck(db, deckOf('birds', 'robin=redbreast wren owl'));
    expect((await scheduleOf(db, robin)).queue).toBe('suspended');
  });
});

describe('a buried card', () => {
  it('comes again by itself on the day it was buried until, whatever its queue', async () => {
    const db = await aviary();
    await answer(db, robin, 4, on('2024-04-01T10:00'));
    await answer(db, wren, 1, morning);
    for (const id of [robin, wren, owl]) {
      await act(db, id, { type: 'bury', until: studyDayOf(on('2024-05-03T10:00')) });
    }
    const none = { due: 0, learning: 0, fresh: 0, cards: 3, known: 1 };
    expect(await waiting(db, morning)).toEqual(none);
    expect(await waiting(db, on('2024-05-03T03:59'))).toEqual(none);
    expect(await waiting(db, on('2024-05-03T04:00'))).toEqual({ ...none, due: 1, learning: 1, fresh: 1 });
  });

  it('is not due earlier for it', async () => {
    const db = await aviary();
    await answer(db, robin, 4, morning);
    const { due } = await scheduleOf(db, robin);
    await act(db, robin, { type: 'bury', until: studyDayOf(on('2024-05-02T10:00')) });
    expect((await scheduleOf(db, robin)).due).toBe(due);
  });

  it('does not keep a streak waiting', async () => {
    const db = await aviary();
    await answer(db, robin, 1, morning);
    await act(db, robin, { type: 'bury', until: studyDayOf(on('2024-05-20T10:00')) });
    await answer(db, wren, 4, morning);
    const { due } = await scheduleOf(db, wren);
    expect((await db.days.get(today))?.nextDue).toBe(Math.min(due, studyDayOf(on('2024-05-20T10:00'))));
  });
});

describe('a deleted card', () => {
  it('is shown nowhere, however often it is derived again, and keeps its history', async () => {
    const db = await aviary();
    await answer(db, robin, 4, morning);
    const { memory } = await scheduleOf(db, robin);
    const undo = await act(db, robin, { type: 'delete' });
    await syncDeck(db, deckOf('birds', 'wren owl'));
    await syncDeck(db, deckOf('birds', 'robin=redbreast wren owl'));
    expect(await waiting(db, june)).toEqual({ due: 0, learning: 0, fresh: 2, cards: 2, known: 0 });
    expect((await deckCards(db, birds)).map(({ key }) => key)).toEqual(['wren', 'owl']);
    expect(await db.reviews.count()).toBe(1);
    await act(db, robin, undo);
    expect((await deckCards(db, birds)).map(({ key }) => key)).toEqual(['robin', 'wren', 'owl']);
    expect(await scheduleOf(db, robin)).toMatchObject({ queue: 'review', memory });
  });
});

describe('an edited card', () => {
  const text = { front: 'Which bird is red?', back: 'The robin', aliases: ['Redbreast'] };

  it("says the learner's words, and remembers what it said before", async () => {
    const db = await aviary();
    granted(await editCard(db, robin, text, morning));
    expect((await loadCards(db, [robin]))[0]).toMatchObject({ key: 'robin', ...text });
    expect((await deckCards(db, birds))[0]).toMatchObject(text);
    const { marks } = (await db.cardMarks.get(robin)) ?? { marks: {} };
    expect(standingOf(marks).edit?.base).toEqual({ front: 'What is robin?', back: 'robin' });
  });

  it('keeps the edit when it is derived anew, and when its deck goes and comes back', async () => {
    const db = await aviary();
    const revert = granted(await editCard(db, robin, text, morning));
    await syncDeck(db, deckOf('birds', 'wren owl'));
    await syncDeck(db, deckOf('birds', 'robin=redbreast wren owl'));
    expect((await loadCards(db, [robin]))[0]).toMatchObject(text);
    await act(db, robin, revert);
    expect((await loadCards(db, [robin]))[0]).toMatchObject({ back: 'redbreast', aliases: [] });
  });

  it('is refused in words that cannot be asked', async () => {
    const db = await aviary();
    const refused = await editCard(db, robin, { front: '  ', back: 'x' }, morning);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'bad-edit' } });
    const endless = await editCard(db, robin, { front: 'x'.repeat(20_000), back: 'x' }, morning);
    expect(endless).toMatchObject({ ok: false, problem: { code: 'bad-event' } });
    expect(await db.outbox.count()).toBe(0);
  });
});

describe('an act', () => {
  it('on a card that nobody knows is refused', async () => {
    const gone = { ok: false, problem: { code: 'card-gone' } };
    const db = await aviary();
    expect(await actOnCard(db, 1 as CardId, { type: 'delete' }, morning)).toMatchObject(gone);
    expect(await editCard(db, 1 as CardId, { front: 'x', back: 'y' }, morning)).toMatchObject(gone);
    expect(await db.outbox.count()).toBe(0);
  });

  it('holds over the one before even if the clock was set back', async () => {
    const db = await aviary();
    await act(db, robin, { type: 'flag', on: true }, june);
    await act(db, robin, { type: 'flag', on: false }, morning);
    const row = await db.cardMarks.get(robin);
    expect(row?.marks.flag).toMatchObject({ on: false, moment: morning, order: june.at + 1 });
  });

  it('is undone exactly by the act that it returns, after any life', async () => {
    await fc.assert(
      fc.asyncProperty(lifeWith(anyWait, 20), fc.nat(), cardAct, async (life, pick, done) => {
        const db = await testDatabase();
        for (const deck of DECKS) await syncDeck(db, deckOf(deck, 'a b c d e'));
        await live(db, life, START);
        const ids = await db.schedules.toCollection().primaryKeys();
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        const before = await seen(db);
        await act(db, id, await act(db, id, done));
        expect(await seen(db)).toEqual(before);
        await deleteTestDatabases();
      }),
      { numRuns: 30 },
    );
  });
});

/** All that is stored, with what the marks come to in place of the events that made them so. */
async function seen(db: CarrelDatabase) {
  const { cardMarks: _, ...content } = await contentOf(db);
  const marked = await db.cardMarks.toArray();
  const standings = marked.map(({ id, marks }) => [id, JSON.stringify(standingOf(marks))] as const);
  const none = JSON.stringify(standingOf({}));
  return { ...content, standings: new Map(standings.filter(([, standing]) => standing !== none)) };
}
