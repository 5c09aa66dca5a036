import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JournalEvent } from '../../core/model/journal.ts';
import { type Folders, foldersOf } from '../folders.ts';
import { journalLines } from '../journal-files.ts';
import { libraryFiles } from '../library-files.ts';

/** A learner's profile in a folder of its own, for tests. */

export async function newProfile(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'carrel-archive-'));
  return foldersOf(join(root, 'profile'), join(root, 'shipped'));
}

export async function put(file: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

export async function write(
  { journal }: Folders,
  events: readonly JournalEvent[],
  file = '0000aaaa-2026-03.jsonl',
): Promise<void> {
  await put(join(journal, file), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

/** All that the profile's journal and library hold, in an order of their own. */
export async function stateOf(folders: Folders): Promise<unknown> {
  const lines: string[] = [];
  for await (const found of journalLines(folders.journal)) lines.push(...found.map(({ text }) => text));
  const files = await libraryFiles(folders.library);
  return { lines: lines.sort(), files: files.map(({ id, name, bytes }) => `${id}/${name} ${bytes}`) };
}

const moment = (n: number) => ({ at: 1_795_464_000_000 + n * 60_000, offset: 60 });
const idOf = (n: number) => `6c2ab8a2-0f3e-4d5c-8d8a-${String(n).padStart(12, '0')}`;

/** Any event, told by a number; each number gives another. Those that take back take back the third after. */
export function eventOf(n: number): JournalEvent {
  const card = { cardId: (n % 7) as never, deckId: 'tides' as never };
  const standing = { v: 2, id: idOf(n), moment: moment(n), order: moment(n).at } as const;
  const day = (20_780 + (n % 40)) as never;
  switch (n % 6) {
    case 0:
      return { ...standing, type: 'setting', key: 'newPerDay', value: n % 50 };
    case 1:
      return {
        ...standing,
        ...card,
        type: 'edit',
        text: { front: `F ${n}?`, back: 'B' },
        base: { front: 'A', back: 'B' },
      };
    case 2:
      return { v: 1, type: 'undo', id: idOf(n), review: idOf(n + 3) };
    case 3:
      return { v: 2, type: 'practice', id: idOf(n), ...card, grade: 3, moment: moment(n), day, took: 100 };
    default:
      return {
        ...{ v: 1, type: 'review', id: idOf(n), ...card, grade: 3, moment: moment(n), day, took: 4200 },
        before: { state: 'new' },
        after: {
          ...{ state: 'review', stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0 },
          ...{ lastAt: moment(n).at, lastDay: day, dueDay: day },
        },
        nextDue: null,
      };
  }
}
