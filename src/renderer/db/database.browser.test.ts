import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../core/model/problem.ts';
import { openDatabase } from './database.ts';

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

describe('openDatabase', () => {
  it('makes the tables and indexes of version 1', async () => {
    const db = await opened(newName());
    const shape = db.tables.map(({ name, schema }) => [
      name,
      schema.primKey.src,
      ...schema.indexes.map(({ src }) => src),
    ]);
    expect(shape.sort()).toEqual([
      ['cards', 'id', '[deckId+position]'],
      ['days', 'day'],
      ['decks', 'id'],
      ['marks', 'name'],
      ['outbox', '++number'],
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
    expect(await versionOf(name)).toBe(10);
  });

  it('leaves a database of a newer version alone, and says so', async () => {
    const name = newName();
    (await openNatively(name, 20, (db) => db.createObjectStore('future'))).close();
    expect(await openDatabase(name)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', message: expect.stringContaining('newer version of Carrel') },
    });
    const db = await openNatively(name, 20);
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
    const newer = await openNatively(name, 20);
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
