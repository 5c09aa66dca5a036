import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardId } from '../../core/model/identity.ts';
import type { Problem } from '../../core/model/problem.ts';
import { DAY } from '../../core/model/time.ts';
import { actOnCard } from './card-acts.ts';
import { openDatabase } from './database.ts';
import { homeSummary } from './home.ts';
import { deckOf } from './test-database.ts';

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

describe('openDatabase', () => {
  it('makes the tables and indexes of version 2', async () => {
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
    expect(await versionOf(name)).toBe(20);
  });

  it('brings a database of version 1 up to date, and loses nothing', async () => {
    const name = newName();
    const old = await openNatively(name, 10, makeVersion1);
    const rows = versionOneRows();
    const filling = old.transaction(old.objectStoreNames, 'readwrite');
    for (const [table, row] of rows) filling.objectStore(table).add(row);
    await new Promise((resolve) => filling.addEventListener('complete', resolve));
    old.close();
    const db = await opened(name);
    for (const [table, row] of rows) expect(await db.table(table).toArray()).toEqual([row]);
    expect(await homeSummary(db, { at: 19_844 * DAY + 12 * HOUR, offset: 0 })).toMatchObject({
      decks: [{ id: 'birds', cards: 1, fresh: 0, due: 1 }],
      streak: { current: 1 },
    });
    await actOnCard(db, ROBIN, { type: 'suspend', reason: 'learner' }, { at: 0, offset: 0 });
    expect((await db.schedules.get(ROBIN))?.queue).toBe('suspended');
    expect(await versionOf(name)).toBe(20);
    db.close();
  });

  it('leaves a database of a newer version alone, and says so', async () => {
    const name = newName();
    (await openNatively(name, 30, (db) => db.createObjectStore('future'))).close();
    expect(await openDatabase(name)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', message: expect.stringContaining('newer version of Carrel') },
    });
    const db = await openNatively(name, 30);
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
    const newer = await openNatively(name, 30);
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
