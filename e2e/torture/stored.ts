import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { type JournalEvent, journalEvent } from '../../src/core/model/journal.ts';
import type {
  CardMarksRow,
  CardRow,
  ChoiceRow,
  DayRow,
  DeckRow,
  OutboxRow,
  PracticeRow,
  ReviewRow,
  ScheduleRow,
  TallyRow,
} from '../../src/renderer/db/rows.ts';

/** All that the database holds, read past the app. */
export interface Stored {
  readonly decks: readonly DeckRow[];
  readonly cards: readonly CardRow[];
  readonly schedules: readonly ScheduleRow[];
  readonly reviews: readonly ReviewRow[];
  readonly days: readonly DayRow[];
  /** A tally's counts as pairs. */
  readonly tallies: readonly (Omit<TallyRow, 'counts'> & {
    readonly counts: readonly [deckId: string, count: number][];
  })[];
  readonly cardMarks: readonly CardMarksRow[];
  readonly choices: readonly ChoiceRow[];
  readonly practice: readonly PracticeRow[];
  readonly outbox: readonly OutboxRow[];
}

/** Reads the database once every deck is synced, in one transaction. */
export async function readStored(page: Page): Promise<Stored> {
  for (;;) {
    const stored = await page.evaluate<Stored>(READ);
    if (stored.decks.length > 0 && stored.decks.every(({ fingerprint }) => fingerprint !== '')) return stored;
  }
}

/** It is text, because the page knows nothing of what a compiler adds to functions. */
const READ = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open('carrel'));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readonly');
  const tables = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
  db.close();
  const stored = Object.fromEntries(names.map((name, place) => [name, tables[place]]));
  return { ...stored, tallies: stored.tallies.map((row) => ({ ...row, counts: [...row.counts] })) };
})()`;

export interface ReadJournal {
  readonly events: readonly JournalEvent[];
  /** Lines that are no events, but for a last one that was cut short. */
  readonly errors: readonly string[];
}

/** Reads the journal past the app, as docs/journal.md says it. */
export function readJournal(folder: string): ReadJournal {
  const events: JournalEvent[] = [];
  const errors: string[] = [];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((file) => file.endsWith('.jsonl'))) {
    const whole = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
    for (const line of whole) {
      try {
        events.push(v.parse(journalEvent, JSON.parse(line)));
      } catch {
        errors.push(`${name}: ${line}`);
      }
    }
  }
  return { events, errors };
}
