import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEvent } from '../core/model/journal.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';
import { readPiece } from './journal-pieces.ts';

/** The plain-text copy of what the learner did; docs/journal.md describes its files. */
export interface Journal {
  /** On the disk when it resolves. Calls follow one another. */
  readonly appendEvents: (events: Request<'appendEvents'>) => Promise<Response<'appendEvents'>>;
  readonly readJournal: (place: Request<'readJournal'>) => Promise<Response<'readJournal'>>;
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
    readJournal: (place) => readPiece(folder, place),
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

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}
