import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskTrouble } from '../archive/disk-trouble.ts';
import type { JournalEvent } from '../core/model/journal.ts';
import { done, failed } from '../core/model/problem.ts';
import type { Request, Response } from '../ipc/contract.ts';
import { appendLines } from './append-lines.ts';
import { listFiles, originOf, readPiece } from './journal-pieces.ts';

/** The plain-text copy of what the learner did; docs/journal.md describes its files. */
export interface Journal {
  /** On the disk when it resolves. Calls follow one another. */
  readonly appendEvents: (events: Request<'appendEvents'>) => Promise<Response<'appendEvents'>>;
  readonly listJournal: () => Promise<Response<'listJournal'>>;
  readonly readJournal: (place: Request<'readJournal'>) => Promise<Response<'readJournal'>>;
  readonly journalOrigin: () => Promise<Response<'journalOrigin'>>;
  /** Does some work on the journal's files between two calls of `appendEvents`. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
}

export function openJournal(folder: string): Journal {
  let device: Promise<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const append = async (events: readonly JournalEvent[]): Promise<Response<'appendEvents'>> => {
    try {
      device ??= deviceOf(folder);
      const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
      return done(await appendAs(await device, folder, lines));
    } catch (error) {
      device = null;
      const { reason, remedy } = diskTrouble(error);
      return failed(
        'journal-not-written',
        `Your answers are saved, but their safety copy could not be written to ${folder}: ${reason}. ${remedy}; Carrel tries again with the next answer.`,
      );
    }
  };
  return {
    appendEvents: (events) => {
      const mine = last.then(() => append(events));
      last = mine;
      return mine;
    },
    listJournal: () => listFiles(folder),
    readJournal: (place) => readPiece(folder, place),
    journalOrigin: () => originOf(folder),
    hold: (work) => {
      const mine = last.then(work).finally(() => {
        // The folder may be another one now.
        device = null;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Should the folder be gone since, it is made again under the same name of the device. */
async function appendAs(device: string, folder: string, lines: string) {
  const file = `${device}-${monthOf(new Date())}.jsonl`;
  try {
    return { file, ...(await appendLines(folder, file, lines)) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'device'), `${device}\n`);
    return { file, ...(await appendLines(folder, file, lines)) };
  }
}

/** This device's name in the files' names, so that devices that share a folder never write the same file. */
async function deviceOf(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'device');
  try {
    const device = (await readFile(file, 'utf8')).trim();
    if (/^[0-9a-f]{8}$/.test(device)) return device;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const device = randomUUID().slice(0, 8);
  await writeFile(file, `${device}\n`);
  return device;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}
