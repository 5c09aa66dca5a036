import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { JOURNAL_VERSION, type JournalEvent, journalEvent } from '../core/model/journal.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';

/** The plain-text copy of what the learner did; docs/journal.md describes its files. */
export interface Journal {
  /** On the disk when it resolves. Calls follow one another. */
  readonly appendEvents: (events: Request<'appendEvents'>) => Promise<Response<'appendEvents'>>;
  readonly readJournal: () => Promise<Response<'readJournal'>>;
}

export function openJournal(folder: string): Journal {
  let device: Promise<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const append = async (events: readonly JournalEvent[]): Promise<Outcome<null>> => {
    try {
      device ??= deviceOf(folder);
      const lines = events.map((event) => JSON.stringify(event)).join('\n');
      await appendSafely(folder, `${await device}-${monthOf(new Date())}.jsonl`, `${lines}\n`);
      return done(null);
    } catch (error) {
      device = null;
      return failed(
        'journal-not-written',
        `Your answers are saved, but their safety copy could not be written to ${folder}: ${(error as Error).message}. Check that the disk is not full and the folder may be written; Carrel tries again with the next answer.`,
      );
    }
  };
  return {
    appendEvents: (events) => {
      const mine = last.then(() => append(events));
      last = mine;
      return mine;
    },
    readJournal: () => readAll(folder),
  };
}

/** This device's name in the files' names, so that devices that share a folder never write the same file. */
async function deviceOf(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'device');
  try {
    const device = (await readFile(file, 'utf8')).trim();
    if (/^[0-9a-f]{8}$/.test(device)) return device;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const device = randomUUID().slice(0, 8);
  await writeFile(file, `${device}\n`);
  return device;
}

/** A line that was cut short by a crash is ended first, so that it spoils no other. */
async function appendSafely(folder: string, name: string, lines: string): Promise<void> {
  const file = await open(join(folder, name), 'a+');
  try {
    const { size } = await file.stat();
    const { buffer } =
      size === 0 ? { buffer: Buffer.from('\n') } : await file.read(Buffer.alloc(1), 0, 1, size - 1);
    await file.appendFile(buffer[0] === 10 ? lines : `\n${lines}`);
    await file.datasync();
    if (size === 0) await syncFolder(folder);
  } finally {
    await file.close();
  }
}

/** Makes a new file's name as lasting as its content. Windows cannot open folders, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function readAll(folder: string): Promise<Response<'readJournal'>> {
  try {
    const events: JournalEvent[] = [];
    const odd = { unreadable: 0, newer: 0 };
    for (const name of await journalFiles(folder)) {
      for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
        if (line === '') continue;
        const event = parseLine(line);
        if (typeof event === 'string') odd[event] += 1;
        else events.push(event);
      }
    }
    return done({ events, ...odd });
  } catch (error) {
    return failed(
      'journal-not-read',
      `The safety copy of your progress in ${folder} could not be read: ${(error as Error).message}. Make the folder readable and start Carrel again.`,
    );
  }
}

async function journalFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function parseLine(line: string): JournalEvent | 'unreadable' | 'newer' {
  try {
    const value: unknown = JSON.parse(line);
    const parsed = v.safeParse(journalEvent, value);
    if (parsed.success) return parsed.output;
    return v.is(newerEvent, value) ? 'newer' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const newerEvent = v.looseObject({ v: v.pipe(v.number(), v.gtValue(JOURNAL_VERSION)) });

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}
