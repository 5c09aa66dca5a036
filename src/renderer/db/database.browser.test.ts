import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { Problem } from '../../core/model/problem.ts';
import { DAY, type StudyDay } from '../../core/model/time.ts';
import { actOnCard } from './card-acts.ts';
import { openDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { writeCard } from './own-cards.ts';
import { workOn } from './practice.ts';
import { sealReviews } from './seal-reviews.ts';
import { forEachReview, type StoredReview } from './stored-reviews.ts';
import { deckOf } from './test-database.ts';
import { granted } from './testing/history.ts';

const names: string[] = [];

function newName(): string {
  const name = `test ${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

/** Opens a database as another program would, without Dexie. */
function openNatively(name: string, version: number, upgrade: (db: IDBDatabase) => void = () => {}) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function fillNatively(db: IDBDatabase, rows: ReturnType<typeof versionOneRows>): Promise<void> {
  const filling = db.transaction(db.objectStoreNames, 'readwrite');
  for (const [table, row] of rows) filling.objectStore(table).add(row);
  await new Promise((resolve) => filling.addEventListener('complete', resolve));
  db.close();
}

async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

/** A promise with the function that keeps it. */
function promised<T>(): { readonly promise: Promise<T>; readonly keep: (value: T) => void } {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

async function opened(name: string, report?: (problem: Problem) => void) {
  const outcome = await openDatabase(name, report);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const HOUR = 3_600_000;
const ROBIN = 5 as CardId;

/** The stores as Carrel 0.1 made them. */
function makeVersion1(db: IDBDatabase): void {
  db.createObjectStore('decks', { keyPath: 'id' });
  db.createObjectStore('cards', { keyPath: 'id' }).createIndex('[deckId+position]', ['deckId', 'position']);
  db.createObjectStore('schedules', { keyPath: 'id' }).createIndex('[deckId+queue+due]', [
    ...['deckId', 'queue', 'due'],
  ]);
  db.createObjectStore('reviews', { keyPath: 'id', autoIncrement: true }).createIndex('day', 'day');
  db.createObjectStore('days', { keyPath: 'day' });
  db.createObjectStore('tallies', { keyPath: ['queue', 'day'] });
  db.createObjectStore('outbox', { keyPath: 'number', autoIncrement: true });
  db.createObjectStore('marks', { keyPath: 'name' });
}

/** A row for each table, as Carrel 0.1 wrote them: one card, answered once and due by the time it is read. */
function versionOneRows(): readonly (readonly [table: string, row: object])[] {
  const moment = { at: 19_843 * DAY + 12 * HOUR, offset: 0 };
  const [card] = deckOf('birds', 'robin').cards;
  const on = { deckId: 'birds', day: 19_843 };
  const learned = { reps: 1, lapses: 0, lastAt: moment.at, lastDay: 19_843 };
  const memory = { state: 'review', stability: 1, difficulty: 2, ...learned, dueDay: 19_844 };
  const review = { id: 1, cardId: ROBIN, ...on, grade: 4, moment, took: 3000, nextDue: 19_844 };
  const event = '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70';
  const totals = { reviews: 1, introduced: 1, again: 0, took: 3000 };
  return [
    ['decks', { id: 'birds', title: 'Birds', fingerprint: 'f', cardCount: 1, present: true }],
    ['cards', { id: ROBIN, deckId: 'birds', position: 0, card }],
    ['schedules', { id: ROBIN, deckId: 'birds', queue: 'review', due: 19_844, memory }],
    ['reviews', { ...review, event, before: { state: 'new' }, after: memory }],
    ['days', { day: 19_843, ...totals, first: moment, last: moment, nextDue: 19_844 }],
    ['tallies', { queue: 'review', day: 19_844, counts: new Map([['birds', 1]]) }],
    ['outbox', { number: 1, event: { v: 1, type: 'undo', id: event, review: event } }],
    ['marks', { name: 'restored' }],
  ];
}

/** The stores that version 2 added. */
function makeVersion2(db: IDBDatabase): void {
  makeVersion1(db);
  db.createObjectStore('cardMarks', { keyPath: 'id' }).createIndex('deckId', 'deckId');
  db.createObjectStore('choices', { keyPath: 'name' });
  db.createObjectStore('practice', { keyPath: 'event' }).createIndex('day', 'day');
}

/** A row for each table of version 2: the card of version 1 was flagged since, and answered in a drill. */
function versionTwoRows(): ReturnType<typeof versionOneRows> {
  const moment = { at: 19_844 * DAY + 12 * HOUR, offset: 0 };
  const event = '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f71';
  const onCard = { cardId: ROBIN, deckId: 'birds' };
  const flag = { v: 2, type: 'flag', id: event, moment, order: moment.at, ...onCard, on: true };
  const choice = { v: 2, type: 'setting', id: event, moment, order: moment.at, key: 'newPerDay', value: 5 };
  return [
    ...versionOneRows(),
    ['cardMarks', { id: ROBIN, deckId: 'birds', marks: { flag } }],
    ['choices', { name: 'setting newPerDay', event: choice }],
    ['practice', { event, ...onCard, grade: 1, moment, day: 19_844, took: 2000 }],
  ];
}

describe('openDatabase', () => {
  it('makes the tables and indexes of version 4', async () => {
    const db = await opened(newName());
    const shape = db.tables.map(({ name, schema }) => [
      name,
      schema.primKey.src,
      ...schema.indexes.map(({ src }) => src),
    ]);
    expect(shape.sort()).toEqual([
      ['cardMarks', 'id', 'deckId'],
      ['cards', 'id', '[deckId+position]'],
      ['choices', 'name'],
      ['days', 'day'],
      ['decks', 'id'],
      ['marks', 'name'],
      ['outbox', '++number'],
      ['practice', 'event', 'day'],
      ['reviewPacks', 'span'],
      ['reviews', '++id', 'day'],
      ['schedules', 'id', '[deckId+queue+due]'],
      ['tallies', '[queue+day]'],
    ]);
    db.close();
  });

  it('writes through to the disk', async () => {
    const db = await opened(newName());
    const durability = await db.transaction('rw', db.decks, (transaction) => transaction.idbtrans.durability);
    expect(durability).toBe('strict');
    db.close();
  });

  it('opens again what it made', async () => {
    const name = newName();
    (await opened(name)).close();
    (await opened(name)).close();
    expect(await versionOf(name)).toBe(40);
  });

  it('brings a database of version 1 up to date, and loses nothing', async () => {
    const name = newName();
    const old = await openNatively(name, 10, makeVersion1);
    const rows = versionOneRows();
    await fillNatively(old, rows);
    const db = await opened(name);
    for (const [table, row] of rows) expect(await db.table(table).toArray()).toEqual([row]);
    expect(await homeSummary(db, { at: 19_844 * DAY + 12 * HOUR, offset: 0 })).toMatchObject({
      decks: [{ id: 'birds', cards: 1, fresh: 0, due: 1 }],
      streak: { current: 1 },
    });
    await actOnCard(db, ROBIN, { type: 'suspend', reason: 'learner' }, { at: 0, offset: 0 });
    expect((await db.schedules.get(ROBIN))?.queue).toBe('suspended');
    expect(await versionOf(name)).toBe(40);
    db.close();
  });

  it('brings a database of version 2 up to date, packs its old reviews, and loses nothing', async () => {
    const name = newName();
    const old = await openNatively(name, 20, makeVersion2);
    const rows = versionTwoRows();
    await fillNatively(old, rows);
    const db = await opened(name);
    for (const [table, row] of rows) expect(await db.table(table).toArray()).toEqual([row]);
    const [review] = await db.reviews.toArray();
    await sealReviews(db, 20_000 as StudyDay);
    expect(await db.reviews.count()).toBe(0);
    const kept: StoredReview[] = [];
    await forEachReview(db, (one) => kept.push(one));
    expect(kept.map((one) => ({ ...one, id: 1 }))).toEqual([review]);
    expect(await workOn(db, 19_843 as StudyDay)).toMatchObject({ answers: 1, took: 3000 });
    expect(await versionOf(name)).toBe(40);
    db.close();
  });

  it('brings a database of version 3 up to date, and loses nothing', async () => {
    const name = newName();
    const old = await openNatively(name, 30, (db) => {
      makeVersion2(db);
      db.createObjectStore('reviewPacks', { keyPath: 'span' });
    });
    const rows = versionTwoRows();
    await fillNatively(old, rows);
    const db = await opened(name);
    for (const [table, row] of rows) expect(await db.table(table).toArray()).toEqual([row]);
    granted(
      await writeCard(
        db,
        'birds' as DeckId,
        { text: { front: 'Who sings?', back: 'I' } },
        { at: 0, offset: 0 },
      ),
    );
    expect(await db.cards.count()).toBe(2);
    expect(await versionOf(name)).toBe(40);
    db.close();
  });

  it('leaves a database of a newer version alone, and says so', async () => {
    const name = newName();
    (await openNatively(name, 50, (db) => db.createObjectStore('future'))).close();
    expect(await openDatabase(name)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', message: expect.stringContaining('newer version of Carrel') },
    });
    const db = await openNatively(name, 50);
    expect([...db.objectStoreNames]).toEqual(['future']);
    db.close();
  });

  it('leaves a database that it cannot make sense of alone, and says so', async () => {
    const name = newName();
    (await openNatively(name, 5, (db) => db.createObjectStore('decks', { keyPath: 'other' }))).close();
    expect(await openDatabase(name)).toMatchObject({
      ok: false,
      problem: { code: 'database-unusable', message: expect.stringContaining('could not be opened') },
    });
    expect(await versionOf(name)).toBe(5);
  });

  it('says when another window is in the way, and goes on when it is gone', async () => {
    const name = newName();
    const other = await openNatively(name, 1);
    const report = promised<Problem>();
    const opening = opened(name, report.keep);
    expect(await report.promise).toMatchObject({ code: 'database-blocked' });
    other.close();
    (await opening).close();
  });

  it('gives way to a newer version that opens the database, and says so', async () => {
    const name = newName();
    const report = promised<Problem>();
    const db = await opened(name, report.keep);
    const newer = await openNatively(name, 50);
    expect(await report.promise).toMatchObject({ code: 'database-closed' });
    expect(db.isOpen()).toBe(false);
    newer.close();
  });

  it('says when the system closes it, and makes no empty one in its place', async () => {
    const report = promised<Problem>();
    const db = await opened(newName(), report.keep);
    db.backendDB().dispatchEvent(new Event('close'));
    expect(await report.promise).toMatchObject({ code: 'database-closed' });
    await expect(db.decks.count()).rejects.toThrow();
  });

  it('says nothing when it is closed on purpose', async () => {
    const reports: Problem[] = [];
    const db = await opened(newName(), (problem) => reports.push(problem));
    db.close();
    expect(reports).toEqual([]);
  });
});
